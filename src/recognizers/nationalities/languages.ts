import type { Document, Token } from '../../document.ts';
import { ambiguous, keysOf, readingIn } from '../../lexicons/ambiguous.ts';
import { isArabGivenName } from '../../lexicons/arab-names.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { lazy } from '../../lexicons/load.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import { firstName } from '../../lexicons/names.ts';
import { type Nationality, nationalityOf } from '../../lexicons/nationalities.ts';
import { isDefinite } from '../../morphology/article.ts';
import { tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import { Trait } from '../../text/trait.ts';
import { ofOrigin } from './nationality-context.ts';

const languages = lazy(() => keysOf(ambiguous().nationalities.languages));
const languageWord = readingIn(() => ambiguous().nationalities.languageWords);
const isLanguageWord = new Trait(
  'languages/isLanguageWord',
  (lexeme) => languageWord(lexeme) !== null,
);

/**
 * Whether a nationality in the feminine is a language: after a word for one («اللغتين الفرنسية
 * والألمانية») or for what is written in one («نسخة فرنسية»), or where it describes nothing in a text
 * that speaks of languages («من الإنجليزية إلى الفرنسية», «تحدث بالإسبانية»).
 */
export const isLanguage = (document: Document, index: number, nationality: Nationality): boolean =>
  isOfLanguageNoun(document.tokens, index, nationality) ||
  isOfEdition(document.tokens, index, nationality) ||
  isOfPeriod(document.tokens, index, nationality) ||
  (isLanguageName(nationality) &&
    (followsLanguage(document.tokens, index) ||
      (describesNothing(document.tokens, index, nationality) &&
        (nationality.split.proclitics.endsWith('ب') ||
          isAfterSpoken(document.tokens, index) ||
          isBesideLanguage(document.tokens, index) ||
          speaksOfLanguages(document)))));

/** «اللهجة المصرية», «بلغة فرنسية سليمة»: any nationality right after a word for a language. */
const isOfLanguageNoun = (
  tokens: readonly Token[],
  index: number,
  { form, split }: Nationality,
): boolean => {
  const before = tokenBefore(tokens, index);
  const isBare = form === 'feminine' && split.proclitics === '';
  return isBare && before !== undefined && languageNoun(before.lexeme) !== null;
};

/** «نسخة فرنسية», «الطبعة الإنجليزية», «بترجمة إسبانية»: what language a text or film is in. */
const isOfEdition = (
  tokens: readonly Token[],
  index: number,
  { form, split, baseKey }: Nationality,
): boolean => {
  if (form !== 'feminine' || split.proclitics !== '' || !languages().has(baseKey)) return false;
  const before = tokenBefore(tokens, index);
  return before !== undefined && edition(before.lexeme) !== null;
};
// «من إسبانية العصور الوسطى»: with a complement it is a noun, the language of a time or a town.
const isOfPeriod = (tokens: readonly Token[], index: number, nationality: Nationality): boolean => {
  const { form, definite, baseKey } = nationality;
  if (form !== 'feminine' || definite || !languages().has(baseKey)) return false;
  const after = tokenAfter(tokens, index);
  const isComplement =
    after?.lexeme.kind === 'arabic' &&
    isDefinite(after.lexeme.key) &&
    ofOrigin(after.lexeme) === null;
  return isComplement && describesNothing(tokens, index, nationality);
};
const edition = readingIn(() => ambiguous().nationalities.editions);
const languageNoun = readingIn(() => ambiguous().nationalities.languageNouns);
const languageVerb = readingIn(() => ambiguous().nationalities.languageVerbs);
const otherLanguage = readingIn(() => ambiguous().nationalities.otherLanguages);

const isLanguageName = ({ form, definite, baseKey }: Nationality): boolean =>
  form === 'feminine' && definite && languages().has(baseKey);

/** Languages and joints of the longest list that is read back, so that the time stays linear. */
const longestList = 30;

/** After «لغة» or «يتقن», or in a list of languages that is after it. */
const followsLanguage = (tokens: readonly Token[], index: number): boolean => {
  for (let at = index; at > index - longestList; at--) {
    const before = tokenBefore(tokens, at);
    if (before === undefined) return false;
    if (languageNoun(before.lexeme) !== null || languageVerb(before.lexeme) !== null) return true;
    const nationality = nationalityOf(before.lexeme);
    // «باللغتين العربية والإنكليزية»
    const isOther = otherLanguage(before.lexeme) !== null;
    const goesOn = isOther || (nationality !== null && isLanguageName(nationality));
    if (!goesOn && !joints.has(before.lexeme.text)) return false;
  }
  return false;
};
const joints: ReadonlySet<string> = new Set(['،', ',', 'و', 'أو']);

/** «من العربية إلى الفرنسية», «الإنجليزية والعربية»: another language, a preposition or «و» between them. */
const isBesideLanguage = (tokens: readonly Token[], index: number): boolean => {
  const before = tokenBefore(tokens, index);
  const after = tokenAfter(tokens, index);
  return (
    (after !== undefined && isJoint(after) && isOtherLanguage(tokens, index + 2)) ||
    (before !== undefined && isJoint(before) && isOtherLanguage(tokens, index - 2))
  );
};
// «بالفارسية والإنكليزية»: after another language and «ب».
const isAfterSpoken = (tokens: readonly Token[], index: number): boolean => {
  const before = tokenBefore(tokens, index);
  return before !== undefined && otherLanguage(before.lexeme)?.proclitics.endsWith('ب') === true;
};
const isJoint = ({ lexeme: { spelling } }: Token): boolean =>
  spelling === 'إلى' || spelling === 'الى';
const isOtherLanguage = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  return token !== undefined && otherLanguage(token.lexeme) !== null;
};

/** No noun is before it: «من الإنجليزية», «بعد الفرنسية والألمانية». */
const describesNothing = (
  tokens: readonly Token[],
  index: number,
  { split }: Nationality,
  most = longestList,
): boolean => {
  if (/[بل]$/u.test(split.proclitics)) return true;
  if (isBeforeForeigner(tokens, index)) return false;
  const before = tokenBefore(tokens, index);
  if (before === undefined || before.lexeme.kind !== 'arabic') return true;
  const nationality = nationalityOf(before.lexeme);
  if (isAfterSpoken(tokens, index)) return true;
  if (nationality !== null && isLanguageName(nationality)) {
    return most > 0 && describesNothing(tokens, before.index, nationality, most - 1);
  }
  return isFunctionWord(before.lexeme);
};

/** «فازت على التشيكية كارولينا»: who is from there is named next. */
const isBeforeForeigner = (tokens: readonly Token[], index: number): boolean => {
  const after = tokenAfter(tokens, index);
  if (after === undefined) return false;
  const { lexeme } = after;
  return isForeign(lexeme) || (firstName(lexeme.key) !== undefined && !isArabGivenName(lexeme.key));
};

const speaksOfLanguages = (document: Document): boolean => {
  const known = speaking.get(document);
  if (known !== undefined) return known;
  const speaks = isLanguageWord.next(document.tokens) >= 0;
  speaking.set(document, speaks);
  return speaks;
};
const speaking = new WeakMap<Document, boolean>();
