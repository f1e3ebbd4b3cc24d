import type { Candidate, Document } from '../document.ts';
import { arbitrate } from './arbitrate.ts';
import { withoutUnheardOf } from './doubts/doubts.ts';
import { withoutBodiesForFamilies } from './not-names/bodies-for-families.ts';
import { withoutBodiesOverPeople } from './not-names/bodies-over-people.ts';
import { withClinics } from './not-names/clinics.ts';
import { withoutClubsAsPeople } from './not-names/clubs-for-people.ts';
import { withoutCompaniesAsPeople } from './not-names/companies-for-people.ts';
import { withoutCurrenciesAsClubs } from './not-names/currencies-for-clubs.ts';
import { withoutGovernors } from './not-names/governors.ts';
import { withoutHoldersInBodies } from './not-names/holders-in-bodies.ts';
import { withoutIndefinite } from './not-names/indefinite-bodies.ts';
import { withoutMeetings } from './not-names/meetings-of-shareholders.ts';
import { withoutMoodsAsPeople } from './not-names/moods-for-people.ts';
import { withoutAwards } from './not-names/names-of-awards.ts';
import { withoutModels } from './not-names/names-of-models.ts';
import { withoutNationsOfSpeakers } from './not-names/nations-of-speakers.ts';
import { withoutRowsAsPeople } from './not-names/rows-of-people.ts';
import { withTheatreCompanies } from './not-names/theatre-companies.ts';
import { withoutTitlesOfWorks } from './not-names/titles-of-works.ts';
import { secondPass } from './second-pass/second-pass.ts';
import { withWholePeople } from './spans/adjoining-people.ts';
import { withAcronyms } from './spans/bracketed-acronyms.ts';
import { withCutNames } from './spans/cut-names.ts';
import { withDoctorsApart } from './spans/doctors-apart.ts';
import { withFathers } from './spans/fathers-behind.ts';
import { withFullerNames } from './spans/fuller-names.ts';
import { withOtherHalves } from './spans/half-names.ts';
import { withHyphens } from './spans/hyphened-people.ts';
import { withoutReigns } from './spans/lands-of-rulers.ts';
import { withoutNationsBehind } from './spans/nations-behind-foreign.ts';
import { chooseSpans } from './spans/overlaps.ts';
import { withPeopleBehindBuildings } from './spans/people-behind-buildings.ts';
import { withPeopleInRow } from './spans/people-in-a-row.ts';
import { withPeopleOfList } from './spans/people-without-commas.ts';
import { withSyllables } from './spans/syllabic-people.ts';
import { withoutVerbs } from './spans/verbs-before-people.ts';
import { withTens } from './spans/whole-ordinals.ts';
import { withoutWordsBefore } from './spans/words-before-surnames.ts';
import { withoutWordsBehind } from './spans/words-behind-foreigners.ts';

/** Leaves out, cuts, joins or adds names by what is beside them or elsewhere in their document. */
type Correction = (document: Document, candidates: readonly Candidate[]) => readonly Candidate[];

/** A correction that reads the candidates alone. */
const byCandidates =
  (correct: (candidates: readonly Candidate[]) => readonly Candidate[]): Correction =>
  (_document, candidates) =>
    correct(candidates);

/** What the tagger, where there is one, decides among all that is proposed. Spans still overlap. */
export const weighing: readonly Correction[] = [
  // Not names: «قوات إثيوبية», «الجمعية العامة غير العادية», «الريال» that falls, «عامر جروب» as a person, «بولتون» as a
  // person where a club plays; «مركز الواحة للعظام» as a body.
  withoutIndefinite,
  withoutMeetings,
  withoutCurrenciesAsClubs,
  withoutCompaniesAsPeople,
  byCandidates(withoutClubsAsPeople),
  withClinics,
  // «رئيس | مسرح الحصن» as a house.
  withTheatreCompanies,
  // Two side by side as one: «البنك المركزي التونسي | الطاهر العبيدي», «أمير | القصيم».
  withoutBodiesOverPeople,
  withoutHoldersInBodies,
  withoutGovernors,
  // «يونغ سبورت | الكامروني»
  withoutNationsBehind,
  // The tagger on uncertain rules; then what it alone finds and doubts is left out, so that what it lies over stays.
  byCandidates(arbitrate),
  byCandidates(withoutUnheardOf),
];

/**
 * One name in each place, and each name with its right ends. From `chooseSpans` on candidates are in order of place
 * without overlaps, and so they stay.
 */
export const choosing: readonly Correction[] = [
  // Before the choice, long spans that would win: «رواية "القاهرة الصغيرة"», a list of people as one.
  withoutTitlesOfWorks,
  withoutRowsAsPeople,
  byCandidates(chooseSpans),
  // An award is no name, nor is what it is called after: «جائزة | قطر | لأدب الطفل».
  withoutAwards,
  // Nor is a thing by who made it: «من طراز | رينو ميغان».
  withoutModels,
  // Words that are no part of a name: «شكر | الحريري», «كلينتون | معروفة», «فيليب | دوق أنجو», «إنني سعيد بوجودي»,
  // «د | بهجت الحديثي».
  withoutVerbs,
  withoutWordsBehind,
  withoutWordsBefore,
  withoutReigns,
  withoutMoodsAsPeople,
  withDoctorsApart,
  // Parts of one name that were found for two: «ستيفين | سيغال», «مون جيه | إن», «كيم جونغ | - إيل», «يوحنا الثالث |
  // والعشرون», «محمد ولد | بايه».
  withWholePeople,
  withFathers,
  withSyllables,
  withHyphens,
  withTens,
  // A person who is a body's short name: «مؤسسة النقد العربي السعودي (ساما)».
  withAcronyms,
  // What a name lacks, or has too much, by the other names of the text: «مستشفى شارل نيكول | عادل القرمادي»,
  // «برون» where «ديلان برون» is named, «رئيس الغرفة الهادي | باكور».
  withPeopleBehindBuildings,
  withFullerNames,
  withOtherHalves,
  // Several people that were found for one: lists without commas, «قايد السبسي | يوسف الشاهد», «كارلوس دونغا | نيمار».
  withPeopleOfList,
  withPeopleInRow,
  withCutNames,
];

/** The sure names in their other places, there too without titles of works and in full. */
export const repeating: readonly Correction[] = [
  // «محمد السويدي … وقال | السويدي»
  withoutNationsOfSpeakers,
  // «بيرسي جارتنر … وأشار | جارتنر»
  withoutBodiesForFamilies,
  secondPass,
  withoutTitlesOfWorks,
  withoutAwards,
  withoutModels,
  withWholePeople,
  withOtherHalves,
  withFullerNames,
];

/** What a list of corrections makes of candidates, each hearing what those before it left; of none nothing comes. */
export const corrected = (
  document: Document,
  candidates: readonly Candidate[],
  corrections: readonly Correction[],
): readonly Candidate[] =>
  corrections.reduce(
    (left, correct) => (left.length === 0 ? left : correct(document, left)),
    candidates,
  );
