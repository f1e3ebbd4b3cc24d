import { isConstructPlural } from '../../lexicons/construct-plural.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import { isOrdinaryWord } from '../../lexicons/names.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { analysisOf } from '../../lexicons/stems.ts';
import { titleOf } from '../../lexicons/titles.ts';
import { isDefinite } from '../../morphology/article.ts';
import { isNisbaOrPlural } from '../../morphology/nisba.ts';
import { isFeminine } from '../../morphology/number-and-gender.ts';
import { isOrdinal } from '../../morphology/ordinal.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { perLexeme } from '../../text/per-lexeme.ts';
import { trait } from '../../text/trait.ts';

/** What a word can be in the name of an organization, after its head. */
export type Shape = 'definite' | 'and' | 'to' | 'of' | 'bare' | 'joined' | 'foreign' | 'stop';

/** «لتكوين», «لتنظيم» */
const toVerbalNoun = /^لت..ي.$/;

/** «لجنة تضم»; names that begin with ي are read before: «مركز ياسر عرفات». */
const isPlainVerb = (lexeme: Lexeme): boolean =>
  (/^ي..+/.test(lexeme.key) && isOrdinaryWord(lexeme)) || isAmong('verbsAfterHeads', lexeme.key);

export const shapeOf: (lexeme: Lexeme) => Shape = perLexeme((lexeme): Shape => {
  const { key, kind } = lexeme;
  if (kind === 'latin') return 'foreign';
  if (kind !== 'arabic' || isFunctionWord(lexeme) || isAmong('pointers', key)) return 'stop';
  if (isDefinite(key) && key.length > 3) {
    const title = titleOf(lexeme);
    // «لجنة شؤون اللاعبين»
    return title.kind === 'none' || /(?:يه?|..ين)$/.test(key) ? 'definite' : 'stop';
  }
  if (key.startsWith('وال') && key.length > 5) return 'and';
  if (key.startsWith('لل') && key.length > 4) return 'to';
  if (isAmong('causes', key) || toVerbalNoun.test(key)) return 'to';
  if (isAmong('owners', key)) return 'of';
  if (isConstructPlural(lexeme)) return analysisOf(lexeme).proclitics === 'و' ? 'joined' : 'bare';
  if (isForeign(lexeme)) return 'foreign';
  if (isPlainVerb(lexeme)) return 'stop';
  const { proclitics } = analysisOf(lexeme);
  if (proclitics === 'و') return 'joined';
  return proclitics === '' ? 'bare' : 'stop';
});

export const isAdjective = trait(
  'word-shape/isAdjective',
  (lexeme) =>
    !isOrdinal(lexeme.key) &&
    !isAmong('adjectiveLike', lexeme.key) &&
    (isAmong('adjectives', lexeme.key) || isNisbaOrPlural(lexeme.key)),
);
/** Whether an adjective or a head is feminine or a plural that agrees like one. */
export const agreesAsFeminine = (key: string): boolean =>
  isFeminine(key) || /(?:خطوط|اوركسترا|ت[اي]ن)$/.test(key);
/** Adjectives that alone do not identify a body: «الوكالة الدولية». */
export const isVague = trait('word-shape/isVague', ({ key }) => isAmong('vague', key));
