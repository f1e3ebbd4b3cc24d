import type { Token } from '../../document.ts';
import { isArabFamilyName } from '../../lexicons/arab-names.ts';
import { isSpeltLikeName } from '../../lexicons/name-likeness.ts';
import { isForeign, isName, isNisbaName, nameWordOf } from '../../lexicons/name-word.ts';
import { isVerbAlike } from '../../lexicons/people-words.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { isSaying } from '../../lexicons/saying-verbs.ts';
import { takesArticle } from '../../lexicons/stems.ts';
import { isGradeWord, isTitle } from '../../lexicons/titles.ts';
import { hasArticle, isDefinite } from '../../morphology/article.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAt } from '../../text/neighbours.ts';
import type { ParsedName } from './full-name.ts';
import { isTitledFamily } from './parts/unlisted-first-part.ts';

/** What a name of one part can be. */
type SoleName = 'foreign' | 'origin' | 'noun' | 'family' | 'sole' | 'given';

const isNoSoleName = (key: string): boolean => key === 'علي' || isVerbAlike(key);

/** «وأردف مسترسلا: …», «وعلق مازحا: …»: how it is said. */
const isManner = (lexeme: Lexeme): boolean =>
  /^م(?:ست|ت).{3}ا$/.test(lexeme.key) || (/^.ا..ا$/.test(lexeme.key) && !isSpeltLikeName(lexeme));

/** «قال لوندكفيست إن …», «تقول تارلو: …». */
const isSayer = (tokens: readonly Token[], { firstToken, endToken }: ParsedName): boolean => {
  const [verb, name, next] = [tokens[firstToken - 1], tokens[firstToken], tokens[endToken]];
  if (verb === undefined || name === undefined || next?.sentence !== name.sentence) return false;
  return (
    isSaying(verb.lexeme) &&
    isForeign(name.lexeme) &&
    // «تقول كينشاسا إن …»: a capital for its government.
    placeOfWord(name.lexeme.key)?.tier !== 'sure' &&
    !isManner(name.lexeme) &&
    (next.lexeme.text === ':' || /^(?:[أإ]ن|[أإ]نه|[أإ]نها|بأن)$/u.test(next.lexeme.spelling))
  );
};

/** What kind of name a single part is; undefined when it is no name by itself. */
export const soleNameOf = (tokens: readonly Token[], name: ParsedName): SoleName | undefined => {
  // A word that no list knows is no name by its title alone.
  if (name.guessed) return isSayer(tokens, name) ? 'foreign' : undefined;
  const { lexeme } = tokenAt(tokens, name.firstToken);
  const word = nameWordOf(lexeme);
  const next = tokens[name.endToken];
  const before = tokens[name.firstToken - 1];
  if (isTitledFamily(tokens, name.firstToken) && !isName(word)) return 'origin';
  const complement = next !== undefined && isDefinite(next.lexeme.key) && !isNisbaName(next.lexeme);
  if (word.family === 'sure') {
    // «جبر الضرر» is a noun with its complement, «القطاع الفلاحي» one with its adjective.
    if (!isDefinite(word.key)) {
      const noun = word.first !== 'sure' || word.offset > 0;
      const isArab = isArabFamilyName(word.key) || takesArticle(lexeme);
      if (complement && noun && isArab) return undefined;
      return word.first === undefined && takesArticle(lexeme) ? 'noun' : 'family';
    }
    const adjective =
      before !== undefined &&
      hasArticle(before.lexeme.key) &&
      !isTitle(before.lexeme) &&
      !isGradeWord(before.lexeme.key);
    return adjective ? undefined : 'family';
  }
  if (name.sure > 0 && word.first !== 'sure') return 'sole';
  // «أمل الشعب», «باسم المجلس»: a noun and its complement; «دعا أمين عام …»: a role.
  if (next !== undefined && isDefinite(next.lexeme.key)) return undefined;
  // «قال شاهد عيان», «شدد علي ضرورة»
  if (isTitle(lexeme) || isDefinite(word.key) || isNoSoleName(word.key)) return undefined;
  return 'given';
};
