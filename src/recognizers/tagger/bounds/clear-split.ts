import type { Token } from '../../../document.ts';
import { isSpeltLikeName } from '../../../lexicons/name-likeness.ts';
import { isKnownName, isUnsplit } from '../../../lexicons/names.ts';
import { isWholeHead, organizationHead } from '../../../lexicons/organization-heads.ts';
import { organizationGazetteer } from '../../../lexicons/organizations.ts';
import { isNameHead, isPlaceKind } from '../../../lexicons/place-words.ts';
import { placeGazetteer, placeOfWord } from '../../../lexicons/places.ts';
import { isDefinite } from '../../../morphology/article.ts';
import type { ProcliticSplit } from '../../../text/clitics/proclitic-splits.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { lexemeOf } from '../../../text/vocabulary.ts';
import type { NameClass } from '../decoding/labels.ts';
import type { TaggedSpan } from '../tag.ts';

/** Letters of the shortest word; a shorter one is too often the end of another word. */
const shortest = 3;

/**
 * Where a name that only the tagger finds begins beyond doubt: behind proclitics before an article
 * («بالحمامات», «والبنك المركزي», «للديوانة»), at a listed place («بسوسة»), at the head of a body («بمجلس»).
 */
export const clearSplit = (lexeme: Lexeme, tagClass: NameClass): ProcliticSplit | undefined => {
  const [whole, ...splits] = lexeme.splits;
  if (whole === undefined || splits.length === 0) return undefined;
  if (isKnownName(whole.key) || isUnsplit(whole.key)) return undefined;
  // The first letters of «والتر» are its own.
  if (placeOfWord(whole.key) !== undefined || isSpeltLikeName(lexeme)) return undefined;
  const head = tagClass === 'ORG' ? splits.find(isHeadWithLam) : undefined;
  return head ?? splits.find((split) => isClear(split, tagClass));
};

/** «لجنة» of «للجنة», which is no «الجنة». */
const isHeadWithLam = ({ spelling, proclitics }: ProcliticSplit): boolean =>
  proclitics.endsWith('ل') && spelling.startsWith('ل') && isWholeHead(lexemeOf(spelling, 'arabic'));

const isClear = ({ key, spelling, proclitics }: ProcliticSplit, tagClass: NameClass): boolean => {
  if (key.length < shortest) return false;
  // «بالطيب» is a family.
  if (isDefinite(key)) return tagClass !== 'PERS' || proclitics === 'و';
  const noun = lexemeOf(spelling, 'arabic');
  if (tagClass === 'LOC') {
    // «بدار الموسيقى», «بساحة الحرية»
    const isPlace = placeOfWord(key) !== undefined || isNameHead(noun) || isPlaceKind.has(noun);
    return proclitics.endsWith('ب') && isPlace;
  }
  return tagClass === 'ORG' && organizationHead(noun) !== null;
};

/**
 * Where a listed body or place begins behind a proclitic, and none with it: «وريال سوسييداد», «لفرانس برس», «بالقدس».
 */
export const listedSplit = (
  tokens: readonly Token[],
  { firstToken, endToken, tagClass }: TaggedSpan,
): ProcliticSplit | undefined => {
  const token = tokens[firstToken];
  if (tagClass === 'PERS' || token === undefined || token.lexeme.splits.length < 2)
    return undefined;
  const gazetteers = [organizationGazetteer(), placeGazetteer()];
  const offsets = gazetteers.flatMap((gazetteer) =>
    gazetteer
      .matchesAt(tokens, firstToken)
      .flatMap((match) => (match.endToken === endToken ? [match.start - token.start] : [])),
  );
  if (offsets.includes(0)) return undefined;
  return token.lexeme.splits.find(
    ({ offset, key }) => offset > 0 && key.length >= shortest && offsets.includes(offset),
  );
};
