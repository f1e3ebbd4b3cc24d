import type { Analyzed } from '../../src/renderers/renderer.ts';
import { articles, marked } from '../analysis/marked.ts';

/** 500 documents, each of which names somebody whom no other names. */
export const manyDocuments: readonly Analyzed[] = Array.from({ length: 500 }, (_, number) => {
  const filler = `${articles[number % 3]?.document.text} `.repeat(8);
  const day = `2024-0${1 + (number % 9)}-11`;
  return marked(
    `news/${number}.txt`,
    day,
    `[شخص رقم ${number}|person] و[ليلى منصور|person] في [تونس|country|TN] [يوم|date|${day}]. ${filler}`,
  );
});
