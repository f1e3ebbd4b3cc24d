import type { TaggedSentence, TaggedToken } from '../../evaluation/conll.ts';

const proclitics = new Set(['و', 'ف', 'ب', 'ل', 'ك']);
const enclitics = new Set(['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ي']);
const arabicWord = /^[\u0621-\u064a]+$/u;

/**
 * Joins the clitics that WikiFANE and NewsFANE split off (و ف ب ل before a word, pronouns behind it),
 * so that training text is spelt as newspapers spell it.
 */
export const joinClitics = (sentence: TaggedSentence): TaggedSentence => {
  const joined: TaggedToken[] = [];
  let held: TaggedToken[] = [];
  const close = (): void => {
    joined.push(...held);
    held = [];
  };
  for (const token of sentence.tokens) {
    const last = joined.at(-1);
    if (proclitics.has(token.text) && mayPrecede(held, token.text)) {
      held.push(token);
    } else if (
      held.length === 0 &&
      last !== undefined &&
      enclitics.has(token.text) &&
      last.text.length > 1 &&
      arabicWord.test(last.text)
    ) {
      joined[joined.length - 1] = { text: beforeEnclitic(last.text) + token.text, tag: last.tag };
    } else if (held.length > 0 && arabicWord.test(token.text)) {
      joined.push(joinAll([...held, token]));
      held = [];
    } else {
      close();
      joined.push(spelt(token));
    }
  }
  close();
  return { ...sentence, tokens: joined };
};

/** A conjunction before a preposition may be joined, one preposition after another may not. */
const mayPrecede = (held: readonly TaggedToken[], text: string): boolean =>
  held.length === 0 || (held.length === 1 && isConjunction(held[0]?.text) && !isConjunction(text));

const isConjunction = (text: string | undefined): boolean => text === 'و' || text === 'ف';

const joinAll = (parts: readonly TaggedToken[]): TaggedToken => {
  const text = parts.map((part) => part.text).reduceRight((word, clitic) => attach(clitic, word));
  const begin = parts.find((part) => part.tag.startsWith('B'));
  return { text, tag: begin?.tag ?? parts.at(-1)?.tag ?? 'O' };
};

/** ل before ال loses the alef; before «الل» it loses the article's lam too. */
const attach = (clitic: string, word: string): string => {
  if (clitic !== 'ل') return clitic + word;
  if (word.startsWith('الل')) return `ل${word.slice(2)}`;
  if (word.startsWith('ال')) return `ل${word.slice(1)}`;
  return clitic + word;
};

/** The corpora leave «لال» for «لل» where ل was not split off. */
const spelt = (token: TaggedToken): TaggedToken => ({
  text: token.text.replace(/^([وف]?)لال(?=..)/u, '$1لل'),
  tag: token.tag,
});

/** Ta marbuta opens and alef maqsura stretches before a pronoun. */
const beforeEnclitic = (word: string): string => {
  if (word.endsWith('ة')) return `${word.slice(0, -1)}ت`;
  if (/^(?:ال|عل|لد)[ىي]$/u.test(word)) return `${word.slice(0, -1)}ي`;
  if (word.endsWith('ى')) return `${word.slice(0, -1)}ا`;
  return word;
};
