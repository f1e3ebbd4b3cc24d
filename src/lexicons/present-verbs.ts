import { isVerbalNoun } from '../morphology/verb-shape.ts';
import { trait } from '../text/trait.ts';
import { lexemeOf } from '../text/vocabulary.ts';
import { countryOf } from './countries.ts';
import { nameLikeness } from './name-likeness.ts';
import { isKnownName, isOrdinaryWord } from './names.ts';
import { placeOfWord } from './places.ts';
import { takesArticle } from './stems.ts';

/** How much a word is spelt like a name at most, to be a verb; one without its first letter a word too, at most. */
const likely = 3;
const possible = 5;

/**
 * Whether a word is a verb of the present or future in the third person, and no name: «يأمر», «ترفض», «سيعود»,
 * but not «يوهانس». A verb takes no article, and is met often, or without its first letter.
 */
export const isPresentVerb = trait('present-verbs/isPresentVerb', (lexeme) => {
  const { key, kind, spelling } = lexeme;
  if (kind !== 'arabic' || !/^س?[يت].{3}/.test(key) || isVerbalNoun(key)) return false;
  if (isKnownName(key) || takesArticle(lexeme)) return false;
  if (placeOfWord(key) !== undefined || countryOf(key) !== undefined) return false;
  const root = lexemeOf(spelling.replace(/^س?[يت]/u, ''), 'arabic');
  const isWhole = root.key.length > 2 && isOrdinaryWord(root) && !isKnownName(root.key);
  if (!isOrdinaryWord(lexeme)) return isWhole && /^ي[^اويى]{3}$/.test(spelling);
  const likeness = nameLikeness(lexeme);
  return likeness <= likely || (isWhole && likeness <= possible);
});
