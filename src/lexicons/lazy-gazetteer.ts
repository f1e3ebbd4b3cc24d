import type { Token } from '../document.ts';
import { Trait } from '../text/trait.ts';
import { Gazetteer, type GazetteerMatch } from './gazetteer.ts';
import { lazy } from './load.ts';
import type { NameIndex, NameList } from './name-index.ts';

/** A gazetteer that is made when it is first asked; words that begin none of its names are passed over. */
interface LazyGazetteer<T> {
  readonly gazetteer: () => Gazetteer<T>;
  /** Whether one of the names may begin with a word. */
  readonly begins: Trait;
  /** The longest of the names that begins at a token. */
  readonly at: (tokens: readonly Token[], index: number) => GazetteerMatch<T> | undefined;
}

/** @param trait the name of the trait `begins`, of its file and constant. */
export const lazyGazetteer = <T>(
  trait: string,
  names: () => NameList<T> | NameIndex<T>,
): LazyGazetteer<T> => {
  const gazetteer = lazy(() => new Gazetteer(names()));
  const begins = new Trait(trait, (lexeme) => gazetteer().beginsWith(lexeme));
  return {
    gazetteer,
    begins,
    at: (tokens, index) =>
      begins.isAt(tokens, index) ? gazetteer().longestAt(tokens, index) : undefined,
  };
};
