import type { Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import { classOfHead, organizationHead } from '../../lexicons/organization-heads.ts';
import { organizationAt } from '../../lexicons/organizations.ts';
import {
  buildingWord,
  directionWord,
  landmarkWord,
  settlementWord,
} from '../../lexicons/place-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import {
  governsBy,
  isAdjectivalTitle,
  isFurtherTask,
  isListener,
  isObjectOfOffice,
  titleOf,
} from '../../lexicons/titles.ts';
import { isDefinite } from '../../morphology/article.ts';
import { isDefiniteNisba } from '../../morphology/nisba.ts';
import { isVerbalNoun } from '../../morphology/verb-shape.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { keyAt } from '../../text/neighbours.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { isNamedPlace, longestTown, longTownAt } from './named-place.ts';
import { type OfficePart, partOfWord } from './office-part.ts';

/** Words in the longest office, its head among them. */
export const longestOffice = 9;

/** Prepositions after which the office of a name before it goes on with a place alone. */
const locative = new Set(['في', 'فى']);

interface OfficePhrase {
  /** Behind the last word with which it is complete; the head's index when it never is. */
  readonly end: number;
  /** Where the grammar of the office stops, complete or not. */
  readonly stop: number;
}

/**
 * Reads an office from its head on, as far as its grammar goes: a head, nouns up to a definite one or
 * a name, adjectives, complements with ل and ب, «و» and a further definite noun. So «نائب الرئيس
 * الأميركي دعم المعارضة» ends before «دعم», since an indefinite noun follows no complete office.
 * @param limit index that the office does not go beyond.
 * @param closed whether «في» leads to places alone, as behind a name.
 */
export const officePhrase = (
  tokens: readonly Token[],
  head: number,
  limit: number,
  closed = false,
): OfficePhrase => {
  const first = tokens[head] as Token;
  let complete = titleOf(first.lexeme).definite;
  let foreign = false;
  let end = complete ? head + 1 : head;
  let quoted = false;
  let at = head + 1;
  let words = 1;
  for (; at < limit && words < longestOffice; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== first.sentence) break;
    const isNear = at >= limit - longestTown && !complete;
    const town = isNear ? longTownAt(tokens, at) : undefined;
    if (town === limit) return { end: limit, stop: limit };
    if (complete && joinsApart(tokens, at)) continue;
    if (complete && joinsTask(tokens, at)) {
      complete = false;
      words++;
      continue;
    }
    const part = partAt(tokens, at);
    const isOver = complete
      ? endsBefore(tokens, at, part, at === head + 1, closed)
      : part === 'joined' || (part === 'stop' && !isJoinedHead(tokens, at));
    if (isOver) break;
    if (part === 'quote') {
      quoted = !quoted;
      if (complete && !quoted) end = at + 1;
      continue;
    }
    words++;
    if (part === 'stop') continue;
    if ((part === 'place' || part === 'foreign') && complete && !foreign) break;
    if (part === 'link') {
      if (!(complete && leadsOn(tokens, at, closed)) && at !== head + 1) break;
      complete = false;
      foreign = false;
      continue;
    }
    foreign =
      part === 'foreign' || (foreign && part === 'place') || (part === 'place' && !complete);
    complete = part !== 'noun' && part !== 'clitic';
    if (complete) end = at + 1;
  }
  return { end, stop: at };
};

const partAt = (tokens: readonly Token[], at: number): OfficePart => {
  if (isNamedPlace(tokens, at)) return 'place';
  return isOfRelations(tokens, at) ? 'link' : partOfWord((tokens[at] as Token).lexeme);
};

/** Whether a complete office is over before a word: a noun, another office, or who is spoken to. */
const endsBefore = (
  tokens: readonly Token[],
  at: number,
  part: OfficePart,
  isSecond: boolean,
  closed: boolean,
): boolean => {
  const { lexeme } = tokens[at] as Token;
  if (part === 'stop' || part === 'noun' || isObject(lexeme)) return true;
  if (!isSecond && isSecondHead(lexeme) && !isOfFeminine(tokens, at)) return true;
  if (!closed) return false;
  if (!isSecond && isOfVerb(tokens, at, part)) return true;
  // «الأمين العام المساعد والمسؤول عن اللجنة»
  if (part === 'joined' && titleOf(lexeme).kind === 'role') return true;
  // «قال X مفوض شرطة فيكتوريا للصحفيين», but «رئيس الاتحاد الدولي للصحفيين»
  return isListener(lexeme.key) && !keyAt(tokens, at - 1).startsWith('ال');
};

/**
 * «طالب سالم العلي رئيس الجمعية بفتح الميناء»: behind a name «ب» belongs to the verb before it, unless a body or a
 * place follows («قال سالم العلي رئيس القسم بالمعهد») or a word that takes it is before it.
 */
const isOfVerb = (tokens: readonly Token[], at: number, part: OfficePart): boolean => {
  const { key } = (tokens[at] as Token).lexeme;
  if ((part !== 'to' && part !== 'clitic') || !key.startsWith('ب')) return false;
  if (governsBy(keyAt(tokens, at - 1)) || actsFor.test(key)) return false;
  const isNamed =
    placeAt(tokens, at) !== undefined ||
    countryAt(tokens, at) !== undefined ||
    organizationAt(tokens, at) !== undefined;
  return !isNamed && !isKindOfBody(lexemeOf(key.replace(/^ب(?:ال)?/, ''), 'arabic'));
};

const isKindOfBody = (lexeme: Lexeme): boolean =>
  classOfHead(lexeme.key) !== undefined ||
  organizationHead(lexeme) !== null ||
  (settlementWord(lexeme) ?? landmarkWord(lexeme) ?? buildingWord(lexeme)) !== null ||
  directionWord(lexeme) !== null;

/** Who acts for another: by proxy, for the time being. */
const actsFor = /^بال(?:انابه|نيابه|وكاله)$/;

/**
 * Whether a complete office goes on over a preposition. Behind a name only «باسم» and «لدى» are sure
 * to belong to it, and «في» before a place: «محمد علي مدير المعهد في تصريح», «… وصل إلى جدة».
 */
const leadsOn = (tokens: readonly Token[], at: number, closed: boolean): boolean => {
  const { spelling } = (tokens[at] as Token).lexeme;
  if (!closed || spelling === 'باسم' || spelling === 'لدى' || spelling === 'مع') return true;
  return locative.has(spelling) && isPlaceAt(tokens, at + 1);
};

/** «شهد فهد بن نايف رئيس الهيئة الحفل»: what is done by somebody in office. */
const isObject = ({ key }: Lexeme): boolean =>
  isObjectOfOffice(key) ||
  (isDefinite(key) && isVerbalNoun(key.slice(2))) ||
  // «أشاد … عاهل البلاد بالإنجازات»
  (/^بال.+ات$/.test(key) && isVerbalNoun(key.slice(3, -2)));

/**
 * «الأمير فهد بن نايف ولي العهد النائب الأول لرئيس الوزراء»: a definite head after what is complete
 * begins the next office.
 */
const isSecondHead = (lexeme: Lexeme): boolean => {
  const { kind, definite, offset } = titleOf(lexeme);
  const isOther = kind === 'role' && definite && offset === 0;
  // «مدير المكتب الإعلامي»
  return isOther && !isAdjectivalTitle(lexeme.key) && !isDefiniteNisba(lexeme.key);
};

/** «الوزير المكلف بالعلاقة مع البرلمان محمد حسين»: «مع» behind relations. */
export const isOfRelations = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lexeme.spelling === 'مع' && /علاق(?:ه|ات)$/u.test(keyAt(tokens, at - 1));

/** «رئيس الغرفة النقابية محمد حسين»: a feminine adjective of a feminine noun. */
const isOfFeminine = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lexeme.key.endsWith('يه') === true && /^ال.+ه$/.test(keyAt(tokens, at - 1));

/** «وزير البيئة و الشؤون المحلية رياض المؤخر»: «و» written apart. */
export const joinsApart = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    tokens[at]?.lexeme.key === 'و' && next !== undefined && partOfWord(next.lexeme) === 'definite'
  );
};

/** «وزير الثقافة وتنمية المجتمع سالم الكعبي»: a further task, whose complement is next. */
export const joinsTask = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    token !== undefined &&
    next?.sentence === token.sentence &&
    isFurtherTask(token.lexeme) &&
    partOfWord(next.lexeme) === 'definite' &&
    titleOf(next.lexeme).kind === 'none'
  );
};

/** «مؤسس ورئيس الجمعية»: whether a head joins another that waits for its complement. */
const isJoinedHead = (tokens: readonly Token[], at: number): boolean => {
  const { lexeme } = tokens[at] as Token;
  const { kind, definite, offset } = titleOf(lexeme);
  return lexeme.key.startsWith('و') && kind === 'role' && !definite && offset === 1;
};

const isPlaceAt = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  return token !== undefined && partOfWord(token.lexeme) === 'place';
};

/** Whether an office that begins at a head is complete right before an index. */
export const reaches = (tokens: readonly Token[], head: number, index: number): boolean =>
  officePhrase(tokens, head, index).end === index;
