import type { Candidate, Document } from '../document.ts';
import { arbitrate } from './arbitrate.ts';
import { withoutUnheardOf } from './doubts/doubts.ts';
import { withoutBodiesForFamilies } from './not-names/bodies-for-families.ts';
import { withoutBodiesOverPeople } from './not-names/bodies-over-people.ts';
import { withClinicsAsPlaces } from './not-names/clinics.ts';
import { withoutClubsAsPeople } from './not-names/clubs-for-people.ts';
import { withoutCompaniesAsPeople } from './not-names/companies-for-people.ts';
import { withoutCurrenciesAsClubs } from './not-names/currencies-for-clubs.ts';
import { withoutFieldsOfDeputies } from './not-names/fields-of-deputies.ts';
import { withoutGovernors } from './not-names/governors.ts';
import { withoutHoldersInBodies } from './not-names/holders-in-bodies.ts';
import { withoutIndefinite } from './not-names/indefinite-bodies.ts';
import { withoutMeetings } from './not-names/meetings-of-shareholders.ts';
import { withoutMoodsAsPeople } from './not-names/moods-for-people.ts';
import { withoutAwards } from './not-names/names-of-awards.ts';
import { withoutModels } from './not-names/names-of-models.ts';
import { withoutNationsOfSpeakers } from './not-names/nations-of-speakers.ts';
import { withoutRowsAsPeople } from './not-names/rows-of-people.ts';
import { withoutTitlesOfWorks } from './not-names/titles-of-works.ts';
import { secondPass } from './second-pass/second-pass.ts';
import { withWholePeople } from './spans/adjoining-people.ts';
import { withoutAgenciesBehind } from './spans/agencies-behind-people.ts';
import { withAcronyms } from './spans/bracketed-acronyms.ts';
import { withCutNames } from './spans/cut-names.ts';
import { withDoctorsApart } from './spans/doctors-apart.ts';
import { withFathersBehind } from './spans/fathers-behind.ts';
import { withFullerNames } from './spans/fuller-names.ts';
import { withOtherHalves } from './spans/half-names.ts';
import { withHyphenedNames } from './spans/hyphened-people.ts';
import { withoutLandsOfRulers } from './spans/lands-of-rulers.ts';
import { withoutNationsBehind } from './spans/nations-behind-foreign.ts';
import { chooseSpans } from './spans/overlaps.ts';
import { withPeopleBehindBuildings } from './spans/people-behind-buildings.ts';
import { withPeopleBetween } from './spans/people-between-people.ts';
import { withPeopleInRow } from './spans/people-in-a-row.ts';
import { withPeopleOfList } from './spans/people-without-commas.ts';
import { withAllSyllables } from './spans/syllabic-people.ts';
import { withWholeOrdinals } from './spans/whole-ordinals.ts';
import { withoutWordsBefore } from './spans/words-before-surnames.ts';
import { withoutWordsBehind } from './spans/words-behind-foreigners.ts';

/** Leaves out, cuts, joins or adds names by what is beside them or elsewhere in their document. */
type Correction = (document: Document, candidates: readonly Candidate[]) => readonly Candidate[];

/** A correction that reads the candidates alone. */
const byCandidates =
  (correct: (candidates: readonly Candidate[]) => readonly Candidate[]): Correction =>
  (_document, candidates) =>
    correct(candidates);

/** Before spans are chosen: what is no name, then what the tagger, where there is one, decides. Spans still overlap. */
export const weighing: readonly Correction[] = [
  // «قوات إثيوبية»
  withoutIndefinite,
  // «الجمعية العامة غير العادية» of shareholders
  withoutMeetings,
  // «نائب رئيس الجامعة | لشؤون الطلاب»
  withoutFieldsOfDeputies,
  // «الريال» that falls is no club.
  withoutCurrenciesAsClubs,
  // «عامر جروب» is nobody.
  withoutCompaniesAsPeople,
  // «بولتون» is nobody where a club plays.
  byCandidates(withoutClubsAsPeople),
  // «مركز الواحة للعظام» is a place.
  withClinicsAsPlaces,
  // «البنك المركزي التونسي | الطاهر العبيدي», two side by side that were found for one
  withoutBodiesOverPeople,
  // «متحف أشموليان | إليزابيث ستون»
  withoutHoldersInBodies,
  // «أمير | القصيم»
  withoutGovernors,
  // «يونغ سبورت | الكامروني»
  withoutNationsBehind,
  byCandidates(arbitrate),
  // What the tagger alone finds and doubts goes now, so that what it covers may be chosen.
  byCandidates(withoutUnheardOf),
];

/**
 * One name in each place, and each name with its right ends. From `chooseSpans` on candidates are in order of place
 * without overlaps, and so they stay.
 */
export const choosing: readonly Correction[] = [
  // Long spans that would win: «رواية "القاهرة الصغيرة"», a list of people as one.
  withoutTitlesOfWorks,
  withoutRowsAsPeople,
  byCandidates(chooseSpans),

  // What is no name: «جائزة | قطر | لأدب الطفل», «من طراز | رينو ميغان».
  withoutAwards,
  withoutModels,

  // Words that are no part of a name.
  // «كلينتون | معروفة»
  withoutWordsBehind,
  // «دون | الرياحي»
  withoutWordsBefore,
  // «فيليب | دوق أنجو»
  withoutLandsOfRulers,
  // «إنني سعيد بوجودي»
  withoutMoodsAsPeople,
  // «أحمد الجعبري | د ب أ»
  withoutAgenciesBehind,
  // «د | بهجت الحديثي»
  withDoctorsApart,

  // Parts of one name that were found for two.
  // «ستيفين | سيغال»
  withWholePeople,
  // «محمد ولد | بايه»
  withFathersBehind,
  // «مون جيه | إن»
  withAllSyllables,
  // «كيم جونغ | - إيل»
  withHyphenedNames,
  // «يوحنا الثالث | والعشرون»
  withWholeOrdinals,
  // «مؤسسة النقد العربي السعودي (ساما)»: a person who is a body's short name.
  withAcronyms,

  // What a name lacks, or has too much, by the other names of the text.
  // «مستشفى شارل نيكول | عادل القرمادي»
  withPeopleBehindBuildings,
  // «برون» where «ديلان برون» is named
  withFullerNames,
  // «رئيس الغرفة الهادي | باكور»
  withOtherHalves,

  // Several people that were found for one: «قايد السبسي | يوسف الشاهد», «كارلوس دونغا | نيمار».
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
  // «عمرو سعد، | درة |، إلهام شاهين»
  withPeopleBetween,
];

/** What a list of corrections makes of candidates, each given what the one before it left. */
export const corrected = (
  document: Document,
  candidates: readonly Candidate[],
  corrections: readonly Correction[],
): readonly Candidate[] =>
  corrections.reduce(
    (left, correct) => (left.length === 0 ? left : correct(document, left)),
    candidates,
  );
