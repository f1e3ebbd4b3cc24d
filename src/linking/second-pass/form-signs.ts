import type { Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isPartyCause } from '../../lexicons/name-forms.ts';
import { organizationHead } from '../../lexicons/organization-heads.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { personActs } from '../../lexicons/person-acts.ts';
import { isFeminineSaying, isSaying } from '../../lexicons/saying-verbs.ts';
import { takesArticle } from '../../lexicons/stems.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { hasArticle } from '../../morphology/article.ts';
import { isImperfect } from '../../morphology/verb-shape.ts';
import { isIndefiniteAdjective } from '../../recognizers/organizations/headed/frame.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenBefore } from '../../text/neighbours.ts';
import { isQuote } from '../../text/quotes.ts';
import type { NameForm } from './name-forms.ts';
import { isPlainCompany } from './plain-company.ts';

/** An ordinary word is a name in quotes, a surname beside a verb of saying or after a title. */
export const hasSign = (
  tokens: readonly Token[],
  first: number,
  last: number,
  { of, kind, keys }: NameForm,
): boolean => {
  const before = tokens[first - 1]?.lexeme;
  const after = tokens[last + 1]?.lexeme;
  if (kind === 'field' && tokenBefore(tokens, first) === undefined) return isHeadline(after);
  if (before === undefined) return false;
  if (after !== undefined && isQuote(before.text) && isQuote(after.text)) return true;
  if (kind === 'field') return isSpokenFor(before, after);
  // «وأضاف الاستقلال أن», but «إعلان الاستقلال»
  if (kind === 'short' && isPartyCause(keys[0] ?? '')) return isSaying(before);
  if (of.type === 'person') return isOfSomebody(before, after);
  if (isPlainCompany(of, keys)) {
    if (after === undefined) return true;
    // «يتمتع بصحة جيدة»
    const isUnder = tokens[first]?.lexeme.key === `ب${keys[0]}` && after.kind === 'arabic';
    return (
      !isOfThing(after, before) &&
      !(isUnder && !isFunctionWord(after) && !after.key.startsWith('و'))
    );
  }
  // «النجم» of «النجم الساحلي», but «نادي الطيران السعودي» makes no club of «الطيران».
  const isClub = of.attributes?.class === 'sport' && of.rule !== 'organizations/head+noun';
  // «وسجل للوصل», «المدير الفني للوصل» of a club that has the name of a noun
  const isMet =
    kind === 'whole' &&
    /^و?لل/u.test(tokens[first]?.lexeme.key ?? '') &&
    (isAmong('scoring', before.key) || isAmong('clubTriggers', before.key));
  return isClub && (kind === 'short' || isMet);
};

/** «صحة المسافر», «طاقة متجددة», «صحة وسلامة»: the thing itself; but «شركة صحة الحرص», «مع صحة المعارض». */
const isOfThing = (after: Lexeme, before: Lexeme): boolean => {
  if (isFunctionWord(after) || isImperfect(after.key)) return false;
  if (organizationHead(before)?.key === 'شركه' || isWith.test(before.key)) return false;
  return hasArticle(after.key) || isIndefiniteAdjective(after.key);
};
/** Behind these a company does something together with another. */
const isWith = /^و?(?:مع|بين)$/u;

/** «وقال الأسد», «إقالة الأسد», «أن الأسد قال», «عن الأسد قوله». */
const isOfSomebody = (before: Lexeme, after: Lexeme | undefined): boolean => {
  if (isSaying(before) || isTitle(before) || personActs.has(before)) return true;
  if (after === undefined) return false;
  if (/^ب?[أإا]ن$/u.test(before.spelling)) return isSaying(after) || personActs.has(after);
  return before.spelling === 'عن' && /^(?:قول|تاكيد)ها?$/u.test(after.key);
};

/** «الداخلية : …», «الداخلية تنفي …»: a line that says what a ministry says or does; but «التعليم تجاه …», «الصحة تاج …». */
const isHeadline = (after: Lexeme | undefined): boolean =>
  after !== undefined && (after.text === ':' || isFeminineImperfect(after));

const isFeminineImperfect = (word: Lexeme): boolean =>
  /^ت.{2,4}$/.test(word.key) && !isFunctionWord(word) && !takesArticle(word);

/** «أكدت الدفاع أن», «متحدث باسم الصحة», but «أعلنت الصحة العالمية». */
const isSpokenFor = (before: Lexeme, after: Lexeme | undefined): boolean =>
  (isFeminineSaying(before) || before.key === 'باسم') &&
  !(after !== undefined && hasArticle(after.key));
