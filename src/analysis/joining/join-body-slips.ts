import { placeOfWord } from '../../lexicons/places.ts';
import { stemFrequency, takesArticle } from '../../lexicons/stems.ts';
import { isRespelling, type SpokenWord } from '../../linking/keys/respelling.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { joinOneWordApart } from './join-one-word-apart.ts';
import type { Joins } from './joins.ts';
import type { NameInDocuments } from './name-in-documents.ts';

/** A name is in so many times more documents than one that is a slip of it. */
const timesASlip = 3;
/** Letters of the shortest word that may be a slip. */
const shortestSlip = 4;

/**
 * Joins a body into one in three times as many documents whose name differs in one word, where that word is a slip
 * («وزارة الدافاع الوطني») or a foreign word in another spelling («دايلي ميل»). A slip is in no other name, and no word
 * of news nor a town.
 * @param bodies those in most documents first, a nationality in their words as the code of its state.
 */
export const joinBodySlips = (bodies: readonly NameInDocuments[], joins: Joins): void =>
  joinOneWordApart(bodies, joins, { timesMore: () => timesASlip, isSlip: isSpelling });

const isSpelling = (word: SpokenWord, right: SpokenWord, isLone: boolean): boolean =>
  (isLone && isLetterAway(word, right) && !isWord(word)) ||
  (isRespelling([word], [right]) && !isNoun(word) && !isNoun(right));

/** Whether a letter within is more, less or another: «حزب الجمهوريين» is not «الحزب الجمهوري». */
const isLetterAway = ({ key: word }: SpokenWord, { key: right }: SpokenWord): boolean =>
  Math.min(word.length, right.length) >= shortestSlip &&
  Math.abs(word.length - right.length) <= 1 &&
  word.at(-1) === right.at(-1) &&
  editDistance(word, right) === 1;

/** A word of news, or a town: «بلدية أبو صخير» is not «بلدية أبو صوير». */
const isWord = ({ key }: SpokenWord): boolean =>
  stemFrequency(lexemeOf(key, 'arabic')) >= 0 || placeOfWord(key) !== undefined;

const isNoun = ({ key }: SpokenWord): boolean => takesArticle(lexemeOf(key, 'arabic'));
