import type { Token } from '../../document.ts';
import { eventHead, isAfterCause, isArt, isExcuse } from '../../lexicons/event-words.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { organizationHead } from '../../lexicons/organization-heads.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { isPresentVerb } from '../../lexicons/present-verbs.ts';
import { analysisOf, properSplit } from '../../lexicons/stems.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { isDefinite } from '../../morphology/article.ts';
import { isElative } from '../../morphology/elative.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { isEventAdjective, isSecondField } from './event-extent.ts';

/**
 * The index after the field that a meeting is about: «المؤتمر السادس لأمراض القلب والشرايين», «الندوة العلمية لجراحة العظام»; but
 * «المؤتمر الأول لحركة الشعب» is a party's.
 */
export const fieldEnd = (tokens: readonly Token[], at: number): number | undefined => {
  const noun = tokenAfter(tokens, at - 1);
  if (noun === undefined || !isField(noun.lexeme)) return undefined;
  const of = definiteAfter(tokens, at);
  if (of === undefined) return undefined;
  let end = of + 1;
  for (let next = memberAfter(tokens, end); next !== undefined; next = memberAfter(tokens, end)) {
    end = next;
  }
  return end;
};

/** The index after an adjective or a further field: «الدموية», «والشرايين»; one of two words of «مؤتمر الشارقة لرعاية الأمراض غير المعدية». */
const memberAfter = (tokens: readonly Token[], at: number): number | undefined => {
  const lexeme = tokenAfter(tokens, at - 1)?.lexeme;
  if (lexeme === undefined) return undefined;
  if (isSecondField(lexeme) || isEventAdjective(lexeme) || isAfterCause(lexeme.key)) return at + 1;
  const negated = lexeme.key === 'غير' ? tokenAfter(tokens, at) : undefined;
  return negated !== undefined && isDefinite(negated.lexeme.key) ? at + 2 : undefined;
};

/** Nouns without article between «ل» and the noun with it, at most. */
const mostConstruct = 2;

/** The noun with the article behind a noun and those that depend on it: «المؤتمر الدولي لمكافحة جرائم المعلومات», «ملتقى دبي لطب وجراحة العيون». */
const definiteAfter = (tokens: readonly Token[], first: number): number | undefined => {
  for (let at = first; at <= first + mostConstruct; at++) {
    const next = tokenAfter(tokens, at);
    if (next === undefined || isFunctionWord(next.lexeme)) return undefined;
    const { lexeme } = next;
    if (isDefinite(lexeme.key)) return lexeme.key.length > 4 ? next.index : undefined;
    if (lexeme.kind !== 'arabic' || analysisOf(lexeme).pronoun !== '') return undefined;
    const isTwin = at === first && lexeme.key.startsWith('و');
    if (!isTwin && /[ولبف]/u.test(properSplit(lexeme).proclitics)) return undefined;
  }
  return undefined;
};

/** «لأمراض», «لجراحة»: a plain noun behind «ل»; no body, event or office, nor why it is put off. */
const isField = (lexeme: Lexeme): boolean => {
  const noun = lexeme.splits.find(({ proclitics }) => proclitics === 'ل');
  if (noun === undefined || isDefinite(noun.key)) return false;
  if (noun.key.length < 4 && !isArt(lexeme.key)) return false;
  if (isAmong('pointers', noun.key) || isExcuse(noun.key) || isElative(noun.key)) return false;
  const word = lexemeOf(noun.spelling, 'arabic');
  // «لترفع الصين رصيدها»
  if (isPresentVerb(word)) return false;
  // «لجراحة» is no woman in office.
  const isOffice = isTitle(word) && !word.spelling.endsWith('ة');
  return organizationHead(word) === null && eventHead(word) === null && !isOffice;
};
