import { fold, spell } from '../../../text/normalize.ts';
import { oneLine } from '../../../text/one-line.ts';
import { h } from './element.ts';
import { type ModelArticle, type Place, sentenceAt } from './page-model.ts';

/** UTF-16 units shown on either side of a place. */
const contextLength = 70;

/** Start and end of what is searched in a text, in its own units, whatever its spelling. */
export const foundIn = (text: string, wanted: string): readonly (readonly [number, number])[] => {
  if (wanted === '') return [];
  const { text: spelt, offsets } = spell(text);
  const folded = fold(spelt);
  const found: (readonly [number, number])[] = [];
  const originOf = (at: number): number => (offsets === null ? at : (offsets[at] ?? text.length));
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    found.push([originOf(at), originOf(at + wanted.length - 1) + 1]);
  }
  return found;
};

/** A place in its sentence, of which only whole words are shown. */
export const passageOf = (
  article: ModelArticle,
  { start, end }: Omit<Place, 'document'>,
): readonly (Node | string)[] => {
  const [before, after] = surroundings(article, start, end);
  return [before, h('mark', {}, article.text.slice(start, end)), after];
};

/** The same as plain text. */
export const passageText = (article: ModelArticle, { start, end }: Omit<Place, 'document'>) => {
  const [before, after] = surroundings(article, start, end);
  return oneLine(`${before}${article.text.slice(start, end)}${after}`).trim();
};

const surroundings = (
  article: ModelArticle,
  start: number,
  end: number,
): readonly [before: string, after: string] => {
  const { text } = article;
  const [from, to] = sentenceAt(article, start);
  const left = Math.max(from, start - contextLength);
  const right = Math.min(to, end + contextLength);
  return [
    left > from ? text.slice(left, start).replace(/^\S*/u, '…') : text.slice(left, start),
    right < to ? text.slice(end, right).replace(/(?<!\S)\S*$/u, '…') : text.slice(end, right),
  ];
};
