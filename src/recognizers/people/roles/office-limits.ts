import type { Token } from '../../../document.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { classOfHead, organizationHead } from '../../../lexicons/organization-heads.ts';
import { organizationAt } from '../../../lexicons/organizations.ts';
import {
  buildingWord,
  directionWord,
  landmarkWord,
  settlementWord,
} from '../../../lexicons/place-words.ts';
import { placeAt } from '../../../lexicons/places.ts';
import {
  comesAlong,
  governsBy,
  isAdjectivalTitle,
  isHall,
  isHighness,
  isListener,
  isObjectOfOffice,
  titleOf,
} from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isDefiniteNisba } from '../../../morphology/nisba.ts';
import { isVerbalNoun } from '../../../morphology/verb-shape.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import { lexemeOf } from '../../../text/vocabulary.ts';
import { type OfficePart, partOfWord } from './office-part.ts';

/** Prepositions after which the office of a name before it goes on with a place alone. */
const locative = new Set(['في', 'فى']);

/** Whether a complete office is over before a word: a noun, another office, or who is spoken to. */
export const endsBefore = (
  tokens: readonly Token[],
  at: number,
  part: OfficePart,
  isSecond: boolean,
  closed: boolean,
): boolean => {
  const { lexeme } = tokenAt(tokens, at);
  if (part === 'stop' || part === 'noun' || isObject(lexeme)) return true;
  if (!isSecond && isSecondHead(lexeme) && !isOfFeminine(tokens, at)) return true;
  if (!closed) return false;
  if (!isSecond && isOfVerb(tokens, at, part)) return true;
  // «قائد القوات البرية والوفد المرافق»
  if (comesAlong(lexeme.key)) return true;
  // «الأمين العام المساعد والمسؤول عن اللجنة», «وزير الموارد المائية والدكتورة لبانة»
  if (part === 'joined' && titleOf(lexeme).kind !== 'none') return true;
  // «قال X مفوض شرطة فيكتوريا للصحفيين», but «رئيس الاتحاد الدولي للصحفيين»
  return isListener(lexeme.key) && !keyAt(tokens, at - 1).startsWith('ال');
};

/**
 * «طالب سالم العلي رئيس الجمعية بفتح الميناء»: behind a name «ب» belongs to the verb before it, unless a body or a
 * place follows («قال سالم العلي رئيس القسم بالمعهد») or a word that takes it is before it.
 */
const isOfVerb = (tokens: readonly Token[], at: number, part: OfficePart): boolean => {
  const { key } = tokenAt(tokens, at).lexeme;
  if ((part !== 'to' && part !== 'clitic') || !key.startsWith('ب')) return false;
  if (governsBy(keyAt(tokens, at - 1)) || actsFor.test(key)) return false;
  if (isReceptionAt(tokens, at)) return true;
  const isNamed =
    placeAt(tokens, at) !== undefined ||
    countryAt(tokens, at) !== undefined ||
    organizationAt(tokens, at) !== undefined;
  return !isNamed && !isKindOfBody(lexemeOf(key.replace(/^ب(?:ال)?/, ''), 'arabic'));
};

/** «استقبل سالم العلي أمير المنطقة بقصر السلام، بمكتب سموه»: where a guest is received. */
const isReceptionAt = (tokens: readonly Token[], at: number): boolean =>
  isHall(keyAt(tokens, at)) || isHighness(keyAt(tokens, at + 1));

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
export const leadsOn = (tokens: readonly Token[], at: number, closed: boolean): boolean => {
  const { spelling } = tokenAt(tokens, at).lexeme;
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

/** «رئيس الغرفة النقابية محمد حسين»: a feminine adjective of a feminine noun. */
const isOfFeminine = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lexeme.key.endsWith('يه') === true && /^ال.+ه$/.test(keyAt(tokens, at - 1));

const isPlaceAt = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  return token !== undefined && partOfWord(token.lexeme) === 'place';
};
