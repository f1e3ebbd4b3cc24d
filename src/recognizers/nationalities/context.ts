import type { Token } from '../../document.ts';
import { ambiguous, byKey, contextReading, keysOf, readingIn } from '../../lexicons/ambiguous.ts';
import { lazy } from '../../lexicons/load.ts';
import { type Nationality, nationalityOf } from '../../lexicons/nationalities.ts';
import { searchKey } from '../../text/normalize.ts';
import { isGivenName } from './given-names.ts';

const plain = 0.97;
const doubtful = 0.75;

const lists = lazy(() => {
  const { needsContext, givenNames, not } = ambiguous().nationalities;
  return {
    needsContext: keysOf(needsContext),
    givenNames: keysOf(givenNames),
    not: new Map(
      [...byKey(not)].map(([key, { after, before }]) => [
        key,
        { after: keysOf(after), before: keysOf(before) },
      ]),
    ),
  };
});

const state = contextReading('state');
const title = readingIn(() => ambiguous().nationalities.nameTitles);
const describes = readingIn(() => ambiguous().nationalities.afterGivenName);

/** How sure it is that the word at a token is a nationality there; 0 when it is not. */
export const nationalityConfidence = (
  tokens: readonly Token[],
  index: number,
  nationality: Nationality,
): number => {
  const before =
    tokens[index]?.sentence === tokens[index - 1]?.sentence ? tokens[index - 1] : undefined;
  const after =
    tokens[index]?.sentence === tokens[index + 1]?.sentence ? tokens[index + 1] : undefined;
  const key = searchKey(nationality.base);

  const not = lists().not.get(key);
  if (not !== undefined) {
    if (before?.lexeme.starts.some((start) => not.after.has(start.key))) return 0;
    if (after !== undefined && not.before.has(after.lexeme.key)) return 0;
  }
  const bare = nationality.start.proclitics === '';
  if (lists().needsContext.has(key)) {
    const beside = bare && before !== undefined && state(before.lexeme) !== null;
    return beside && nationality.form === 'masculine' ? doubtful : 0;
  }
  if (nationality.form !== 'masculine') return plain;
  if (nationality.definite) return bare && isFamilyName(before) ? 0 : plain;
  return lists().givenNames.has(key) && isFirstName(before, after) ? 0 : plain;
};

/** «حازم المصري», «ابن المغربي». */
const isFamilyName = (before: Token | undefined): boolean =>
  before !== undefined && (isGivenName(before.lexeme) || parent(before.lexeme) !== null);
const parent = readingIn(() => 'بن|ابن|أبو|أبي|أبا|آل|بنت');

/** «تركي الفيصل», «الأمير تركي»: an indefinite adjective stands before no definite noun. */
const isFirstName = (before: Token | undefined, after: Token | undefined): boolean => {
  if (before !== undefined && title(before.lexeme) !== null) return true;
  if (after === undefined || after.lexeme.kind !== 'arabic') return false;
  if (after.lexeme.key === 'بن' || after.lexeme.spelling === 'آل') return true;
  return (
    after.lexeme.key.startsWith('ال') &&
    describes(after.lexeme) === null &&
    nationalityOf(after.lexeme) === null
  );
};
