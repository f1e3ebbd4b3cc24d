import type { Candidate, Token } from '../../../document.ts';
import { isArabName } from '../../../lexicons/arab-names.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { isSpeltLikeName } from '../../../lexicons/name-likeness.ts';
import {
  innerNameWordOf,
  isForeign,
  isInflectedNoun,
  isName,
} from '../../../lexicons/name-word.ts';
import { isFirstName, isOrdinaryWord } from '../../../lexicons/names.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { isHuman, isIntroducer, isRelative } from '../../../lexicons/people-words.ts';
import { isPersonDeed, personActs } from '../../../lexicons/person-acts.ts';
import { placeOfWord } from '../../../lexicons/places.ts';
import { isSaying } from '../../../lexicons/saying-verbs.ts';
import { analysisOf, takesArticle } from '../../../lexicons/stems.ts';
import { isPassiveParticiple } from '../../../morphology/verb-shape.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { tokenAfter, tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { lexemeOf } from '../../../text/vocabulary.ts';
import { grade } from '../../grades.ts';
import { rolesBefore } from '../roles/role.ts';
import { personFrom } from './found-name.ts';

/** Whether a word before a name says that it is a person's: «تزوج», «اغتيال», «نظرية», «بقيادة», «قال». */
const isSign = (lexeme: Lexeme): boolean =>
  personActs.has(lexeme) ||
  isSaying(lexeme) ||
  isHuman(lexeme) ||
  isIntroducer(lexeme.key) ||
  isRelative(lexeme.key);

/** Whether a sign of a person is right before a name: «نظرية داروين», «الإمبراطور قسطنطين». */
export const isSignedAsPerson = (
  tokens: readonly Token[],
  first: number,
  start: number,
): boolean => {
  const before = tokenBefore(tokens, first);
  if (before === undefined || tokens[first]?.start !== start) return false;
  return isSign(before.lexeme) || rolesBefore(tokens, first) !== undefined;
};

/**
 * Foreigners of one word, in a list or not, behind what only people do or are: «تزوج كامبرلاند», «لتشجيع أباكوموف»,
 * «أرملة ماندلباوم».
 */
export const actedNames = (tokens: readonly Token[]): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (let at = personActs.next(tokens); at >= 0; at = personActs.next(tokens, at + 1)) {
    const name = tokenAfter(tokens, at);
    if (name === undefined || !isForeigner(tokens, at + 1)) continue;
    found.push(personFrom(name.start, name.end, 'act+foreign', grade.sure));
  }
  return found;
};

/** Whether a word is spelt like a foreigner's name, and neither known as something else nor part of a longer name. */
const isForeigner = (tokens: readonly Token[], index: number): boolean => {
  const { lexeme } = tokenAt(tokens, index);
  if (!isNameOfNoArab(lexeme) || personActs.has(lexeme)) return false;
  const isDone = isPersonDeed(tokenAt(tokens, index - 1).lexeme);
  const place = placeOfWord(lexeme.key);
  // «التحق باري بالجامعة», where Bari is a town.
  const isCalled = isDone && (place?.tier !== 'sure' || isFirstName(lexeme.key));
  if (place !== undefined && !isCalled) return false;
  if (countryAt(tokens, index) !== undefined) return false;
  const next = tokenAfter(tokens, index);
  // «وفاة غواص أسترالي»
  if (next !== undefined && nationalityOf(next.lexeme)?.definite === false) return false;
  return next === undefined || (next.lexeme.text !== '-' && !goesOnWith(next.lexeme));
};

/** «جونسون» of «سيرة إدموند جونسون»: another part of the name, though news has it often. */
const goesOnWith = (lexeme: Lexeme): boolean =>
  isNameOfNoArab(lexeme) || innerNameWordOf(lexeme).family === 'sure';

const isNameOfNoArab = (lexeme: Lexeme): boolean => {
  if (lexeme.kind !== 'arabic') return false;
  const { key } = lexeme;
  if (isArabName(key) || isInflectedWord(lexeme)) return false;
  if (isName(innerNameWordOf(lexeme))) return !isOrdinaryWord(lexeme);
  if (trade.test(key)) return false;
  return isSpeltLikeName(lexeme) && (isForeign(lexeme) || isWithWaw(lexeme));
};

// «غواص», «لحاما»: what somebody does for a living is made so.
const trade = /^..ا.ا?$/;

/** «انتخاب وايلكس»: no «و» is between a noun and its complement, so that it is a letter of the name. */
const isWithWaw = (lexeme: Lexeme): boolean =>
  lexeme.spelling.startsWith('و') && !isOrdinaryWord(lexeme) && !isInflectedNoun(lexeme);

/** «شيخ», «أبيه», «مأجوران», «رسامون», «سأموت»: what takes an article or a pronoun, two or more of a noun, a verb. */
export const isInflectedWord = (lexeme: Lexeme): boolean => {
  const { spelling } = lexeme;
  if (takesArticle(lexeme) || analysisOf(lexeme).pronoun !== '') return true;
  if (isInflectedNoun(lexeme) || spelling.startsWith('سأ')) return true;
  if (!/[اوي]ن$/.test(spelling)) return false;
  const one = lexemeOf(spelling.slice(0, -2), 'arabic');
  return takesArticle(one) || isPassiveParticiple(one.key);
};
