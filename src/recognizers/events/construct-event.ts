import type { Token } from '../../document.ts';
import {
  type EventHead,
  isDrink,
  isFought,
  isHeldInTown,
  isOfGames,
  isPeak,
  isPointing,
  isSerial,
  isSponsored,
} from '../../lexicons/event-words.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { organizationAt } from '../../lexicons/organizations.ts';
import { landmarkWord } from '../../lexicons/place-words.ts';
import { hasArticle } from '../../morphology/article.ts';
import { keyAt } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';
import { sportAround } from '../organizations/clubs/sport-context.ts';
import {
  afterCountry,
  afterForeign,
  afterPlace,
  afterQuoted,
  isUnheardAt,
} from './event-complement.ts';
import { extendEvent } from './event-extent.ts';
import { type Grades, grades } from './event-grades.ts';
import type { EventName } from './event-name.ts';
import { afterNoun, ofNoun } from './event-noun.ts';
import { type DatesByStart, datedAt } from './event-years.ts';
import { extended, purposeEnd } from './extended-event.ts';
import { afterDivision, afterMembers } from './member-events.ts';
import { ofQuoted } from './quoted-event.ts';
import { afterRuler, afterSonOf } from './ruler-events.ts';
import { storm } from './storms.ts';
import { peaceIn } from './war-and-peace.ts';

/** «مهرجان جرش», «عملية "…"», «انتخابات 2014». */
export const afterConstruct = (
  tokens: readonly Token[],
  index: number,
  head: EventHead,
  dates: DatesByStart,
): EventName | undefined => {
  const { group, key } = head;
  const by = grades[group];
  const at = index + 1;
  const dated = isSerial(key) ? undefined : datedAt(tokens, at, dates);
  if (dated !== undefined) {
    // «زلزال 6 شباط الماضي»: when it was, and no name.
    const isPointed = isPointing(keyAt(tokens, dated.endToken - 1));
    return isPointed ? undefined : { ...dated, rule: 'events/head+year', confidence: by.year };
  }
  const to: NameTo = (end, what, confidence) =>
    extended(tokens, end, by, { rule: `events/head+${what}`, confidence });
  const professional = key === 'دوري' ? ofProfessionals(tokens, at) : undefined;
  if (professional !== undefined) return to(professional, 'professionals', grade.likely);
  const ruler = afterNamesake(tokens, at, head);
  if (ruler !== undefined) return to(ruler, 'ruler', grade.likely);
  const players = group === 'competitions' ? afterPlayers(tokens, index) : undefined;
  if (players !== undefined) return to(players, 'players', grade.likely);
  if (group === 'storms') return storm(tokens, at, by.foreign);
  const quoted = afterQuoted(tokens, at);
  if (quoted !== undefined) return ofQuoted(tokens, at, quoted, head);
  const isTreaty = group === 'agreements';
  const isOfPeace = (isTreaty || group === 'meetings') && tokens[at]?.lexeme.key === 'السلام';
  const peace = isOfPeace ? peaceIn(tokens, at + 1) : undefined;
  if (peace !== undefined || (isOfPeace && isTreaty)) return peace;
  if (key === 'قمه' && (isTopOf(tokens[at]) || isMatch(tokens, index))) return undefined;
  if (group === 'votes') return ofOffice(tokens, at, by.year, dates);
  if (key === 'تظاهره') return undefined;
  const country = afterCountry(tokens, at);
  if (country !== undefined) return ofCountry(tokens, country, head, to);
  const place = afterPlace(tokens, at);
  if (place !== undefined) return ofPlace(tokens, place, head, to);
  const sponsor = isSponsored(key) ? afterSponsor(tokens, at) : undefined;
  if (sponsor !== undefined) return to(sponsor, 'sponsor', grade.likely);
  const foreign = ofForeign(tokens, at, head, to);
  return foreign ?? ofNoun(tokens, index, head, to);
};

/** «كأس الأمم الأوروبية», «دوري الدرجة الأولى الإسباني» */
const afterPlayers = (tokens: readonly Token[], index: number): number | undefined =>
  afterMembers(tokens, index) ?? afterDivision(tokens, index + 3);

/** «بلغ قمة إيفرست», «قمة جبل سانين» */
const isTopOf = (token: Token | undefined): boolean =>
  token !== undefined && (isPeak(token.lexeme.key) || landmarkWord(token.lexeme) !== null);

// «لاعب … قمة الغرافة والعربي»: a match of the two
const isMatch = (tokens: readonly Token[], index: number): boolean =>
  sportAround(tokens, index) >= leastSport;
/** Words of sport around it at least. */
const leastSport = 3;

/** Makes the name that ends before an index: by a rule of this head, and how sure. */
type NameTo = (end: number, what: string, confidence: number) => EventName;

/** «كأس الملك فيصل»: the index after whom a competition or festival is called after. */
const afterNamesake = (
  tokens: readonly Token[],
  at: number,
  { group, key }: EventHead,
): number | undefined => {
  if (group !== 'competitions' && group !== 'festivals') return undefined;
  const isForSon = isOfGames(key) && key !== 'بطوله';
  return afterRuler(tokens, at) ?? (isForSon ? afterSonOf(tokens, at) : undefined);
};

/** «قمة مالطا», «مؤتمر عمان للهيدروجين الأخضر»: an event that is called by the country before an index. */
const ofCountry = (
  tokens: readonly Token[],
  end: number,
  { group, key }: EventHead,
  to: NameTo,
): EventName => {
  const by = grades[group];
  const isHeld = key === 'قمه' || (group === 'meetings' && hasPurpose(tokens, end, by));
  return to(end, 'country', isHeld ? grade.likely : by.country);
};

/** «مؤتمر باريس للسلام», «معركة ستالينغراد»: an event that is called by the place before an index. */
const ofPlace = (
  tokens: readonly Token[],
  end: number,
  { group, key }: EventHead,
  to: NameTo,
): EventName | undefined => {
  // «منذ إعلان موسكو أن الهدنة انتهت»: what a capital announces.
  const isSaid = key === 'اعلان' && /^(?:ان|انها|عن)$/u.test(keyAt(tokens, end));
  if (isSaid) return undefined;
  const by = grades[group];
  const isSure = isFought(key) || isHeldInTown(key) || key === 'قمه' || hasPurpose(tokens, end, by);
  return to(end, 'place', isSure ? grade.likely : by.place);
};

/** «مهرجان كليرمون للأفلام القصيرة»: an event that is called by a foreign word. */
const ofForeign = (
  tokens: readonly Token[],
  at: number,
  { group, key }: EventHead,
  to: NameTo,
): EventName | undefined => {
  const foreign = afterForeign(tokens, at);
  // «معركة مارينغو»: what no news knows is where the battle was.
  const isUnheard = isFought(key) && isUnheardAt(tokens, at);
  if (foreign === undefined && !isUnheard) return undefined;
  const by = grades[group];
  const end = foreign ?? at + 1;
  const isSure = isUnheard || hasPurpose(tokens, end, by);
  return to(end, 'foreign', isSure ? grade.likely : by.foreign);
};

/** Whether what an event is held for is behind an index, and says of its head that it is one. */
const hasPurpose = (tokens: readonly Token[], index: number, by: Grades): boolean =>
  by.purpose > 0 && purposeEnd(tokens, index, by).directed;

/** «بطولة تاتا ستيل»: the index after a company that a competition is called after. */
const afterSponsor = (tokens: readonly Token[], at: number): number | undefined => {
  const body = organizationAt(tokens, at);
  const isCompany = body?.proclitics === '' && body.payload === 'companies';
  return isCompany && !isDrink(keyAt(tokens, at)) ? body.endToken : undefined;
};

/** Words between a league and «للمحترفين», at most. */
const mostSponsorWords = 3;

/** «دوري المناصير للمحترفين»: the index after a league's sponsor and whom it is for. */
const ofProfessionals = (tokens: readonly Token[], at: number): number | undefined => {
  const first = tokens[at]?.lexeme;
  // «دوري كبير للمحترفين»
  if (first === undefined || !(hasArticle(first.key) || isKnownName(first.key))) return undefined;
  for (let end = at; end <= at + mostSponsorWords; end++) {
    const token = tokens[end];
    if (token?.lexeme.kind !== 'arabic' || token.sentence !== tokens[at]?.sentence)
      return undefined;
    if (token.lexeme.key === 'للمحترفين') return end > at ? end + 1 : undefined;
    if (isFunctionWord(token.lexeme)) return undefined;
  }
  return undefined;
};

/** «انتخابات الرئاسة الأمريكية 2016»: a vote on an office, with its year. */
const ofOffice = (
  tokens: readonly Token[],
  at: number,
  confidence: number,
  dates: DatesByStart,
): EventName | undefined => {
  const noun = afterNoun(tokens, at);
  if (noun === undefined) return undefined;
  const dated = datedAt(tokens, extendEvent(tokens, noun).endToken, dates);
  return dated && { ...dated, rule: 'events/head+noun+year', confidence };
};
