import type { Candidate, Document, Token } from '../../document.ts';
import { isOfMembers } from '../../lexicons/linking-words.ts';
import {
  isCommonHead,
  isDroppedHead,
  isNameJoint,
  isOfContinent,
  isPartyCause,
} from '../../lexicons/name-forms.ts';
import { familyName, firstName, isOrdinaryWord } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isCompoundEnd } from '../../lexicons/people-words.ts';
import { stemFrequency } from '../../lexicons/stems.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { isOrdinal } from '../../morphology/ordinal.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { splitFrom } from '../../text/clitics/split-from.ts';
import { flatMapped } from '../../text/flat-map.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { isMinistry } from '../keys/ministry-names.ts';
import { isPlainCompany } from './plain-company.ts';
import { shortOfLand } from './short-of-land.ts';
import { shortOfGroup, shortOfUnion } from './short-of-union.ts';

/** How a form comes from the full name. */
export type FormKind =
  | 'whole'
  | 'glued'
  | 'surname'
  | 'short'
  | 'union'
  | 'land'
  | 'field'
  | 'latin';

/** A way in which a sure name may be written in the other places of its document. */
export interface NameForm {
  /** Search keys of its words, the first without proclitics. */
  readonly keys: readonly string[];
  readonly kind: FormKind;
  /** An ordinary word by itself («المستقبل»), which needs a sign beside it. */
  readonly plain: boolean;
  readonly of: Candidate;
}

/** The words of a name that was found; none where it has other tokens. */
export const wordsOf = ({ tokens }: Document, name: Candidate): readonly KeyedToken[] =>
  wordsFrom(tokens, firstEndingAfter(tokens, name.start), name);

/** The short names of a union, a group or a land, if the name is that of one. */
export const nounFormsOf = (name: Candidate, words: readonly KeyedToken[]): readonly NameForm[] => {
  if (name.type !== 'organization' && name.type !== 'place') return none;
  const isPlace = name.type === 'place';
  // No land of one word has a shorter name.
  if (isPlace && words.length < 2) return none;
  const keys = words.map(({ key }) => key);
  const kind = isPlace ? 'land' : 'union';
  const shorts = isPlace ? [shortOfLand(keys)] : [shortOfUnion(keys), shortOfGroup(keys)];
  return flatMapped(shorts, (short) =>
    short === undefined ? [] : [{ keys: [short], kind, plain: false, of: name }],
  );
};

/** Letters of the shortest word that is looked for alone. */
const shortest = 3;

/** Where the field of a ministry's name is: «التعليم» of «وزارة التعليم العالي»; 0 for none. */
const fieldOfMinistry = (keys: readonly string[]): number =>
  isMinistry(keys) && keys[1]?.startsWith('ال') === true && keys[1] !== 'الشؤون' ? 1 : 0;

/** All forms of a name that was found: whole, glued, the surname, the short form, in Latin letters. */
export const formsOf = (
  { tokens }: Document,
  name: Candidate,
  words: readonly KeyedToken[],
): readonly NameForm[] => {
  const [first] = words;
  if (first === undefined) return none;
  const keys = words.map(({ key }) => key);
  const forms: NameForm[] = [];
  const add = (kind: FormKind, form: readonly string[], from: number): void => {
    const word = words[from];
    const isNoun = isPlainCompany(name, form);
    if (word === undefined || (lettersOf(form) < shortest && !isNoun)) return;
    const plain = isNoun || (form.length === 1 && kind !== 'glued' && isPlain(name, word));
    forms.push({ keys: form, kind, plain, of: name });
  };
  add('whole', keys, 0);
  if (keys.length === 2) add('glued', [keys.join('')], 0);
  if (name.type === 'person') {
    const from = surnameFrom(keys);
    if (from > 0) add('surname', keys.slice(from), from);
  }
  if (name.type === 'organization' && keys.length > 1) {
    // «حركة النهضة» is «النهضة»; of a club «الرجاء البيضاوي» the first word is enough.
    const field = fieldOfMinistry(keys);
    // «الدفاع» of «وزارة الدفاع», where it says something.
    if (field > 0)
      forms.push({ keys: keys.slice(field, field + 1), kind: 'field', plain: true, of: name });
    else if (isDroppedHead(keys[0] ?? '') && !isOfPeople(name, words))
      add('short', keys.slice(1), 1);
    else if (name.attributes?.class === 'sport' && keys.length === 2 && !pointsBack(words)) {
      add('short', keys.slice(0, 1), 0);
    }
  }
  forms.push(...latinForms(name, latinAfter(tokens, first.token.index + words.length)));
  return forms;
};

/** The Latin spelling behind a name, and of a person's its last word: «Bashar al-Assad», «Assad». */
const latinForms = (name: Candidate, latin: readonly string[]): readonly NameForm[] => {
  if (latin.length === 0) return none;
  const whole: NameForm = { keys: latin, kind: 'latin', plain: false, of: name };
  const isInFull = name.type === 'person' && latin.length > 1;
  return isInFull ? [whole, { ...whole, keys: latin.slice(-1) }] : [whole];
};

const lettersOf = (keys: readonly string[]): number =>
  keys.reduce((letters, key) => letters + key.length, 0);

/** «نادي الأسير», «نادي القضاة», no club and no paper: the name of those whose body it is alone is theirs. */
const isOfPeople = ({ attributes }: Candidate, [, next, third]: readonly KeyedToken[]): boolean =>
  next !== undefined &&
  third === undefined &&
  (isTitle(next.token.lexeme) || isOfMembers(next.key)) &&
  attributes?.class !== 'sport' &&
  attributes?.class !== 'media';

/** «النادي الإفريقي», «الاتحاد الآسيوي»: of these the first word alone only points back. */
const pointsBack = ([head, next]: readonly KeyedToken[]): boolean => {
  if (head === undefined || next === undefined) return false;
  if (isCommonHead(head.key)) return true;
  const isOfLand = nationalityOf(next.token.lexeme) !== null || isOfContinent(next.key);
  return head.key === 'الاتحاد' && isOfLand;
};

/** Words of the longest name in Latin letters. */
const mostLatin = 5;

/** The search keys of a name that is repeated in Latin letters: «إيلون ماسك (Elon Musk)». */
const latinAfter = (tokens: readonly Token[], open: number): readonly string[] => {
  if (tokens[open]?.lexeme.text !== '(') return none;
  const keys: string[] = [];
  for (let at = open + 1; at <= open + 1 + mostLatin; at++) {
    const lexeme = tokens[at]?.lexeme;
    if (lexeme?.text === ')') return keys;
    if (lexeme?.kind !== 'latin' || !/^\p{Lu}/u.test(lexeme.text)) return none;
    keys.push(lexeme.key);
  }
  return none;
};

const none: readonly never[] = [];

/** Binary logarithm of how often news has the stem of a word that is no name by itself: «المستقبل». */
const frequent = 10;

/** True for a word that is ordinary: for a surname any frequent one that is no sure name. */
const isPlain = ({ type }: Candidate, { key, token: { lexeme } }: KeyedToken): boolean => {
  if (lexeme.kind !== 'arabic') return false;
  if (type !== 'person') return stemFrequency(lexeme) >= frequent || isPartyCause(key);
  return isOrdinaryWord(lexeme) && familyName(key) !== 'sure' && firstName(key) !== 'sure';
};

interface KeyedToken {
  readonly key: string;
  readonly token: Token;
}

/** The words of a name, the first as it is without the proclitics before the name. */
const wordsFrom = (
  tokens: readonly Token[],
  first: number,
  name: Candidate,
): readonly KeyedToken[] => {
  const words: KeyedToken[] = [];
  for (let at = first; at < tokens.length; at++) {
    const token = tokenAt(tokens, at);
    if (token.start >= name.end) break;
    const { kind, key } = token.lexeme;
    if (kind !== 'arabic' && kind !== 'latin') return none;
    if (at > first) words.push({ key, token });
    else {
      const reading = splitFrom(token, name.start);
      if (reading === undefined) return none;
      words.push({ key: reading.key, token });
    }
  }
  return words;
};

/**
 * Where the surname begins: «بن سلمان», «أبو مازن», «آل نهيان» and «نصر الله» are surnames of two words, a king's
 * number («بطرس الأول») is no surname; 0 when there is none.
 */
const surnameFrom = (keys: readonly string[]): number => {
  let from = keys.length - 1;
  if (isOrdinal(keys[from] ?? '')) return 0;
  if (isCompoundEnd(keys[from] ?? '')) from--;
  while (from > 0 && isNameJoint(keys[from - 1] ?? '')) from--;
  return from;
};
