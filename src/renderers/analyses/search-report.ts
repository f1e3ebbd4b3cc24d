import { stringify } from 'csv-stringify/sync';
import type { SearchResult } from '../../archive/search.ts';
import type { Snippet } from '../../archive/snippets.ts';
import { oneLine } from '../../text/one-line.ts';
import {
  type Presentation,
  type PresentationOptions,
  presentationOf,
} from '../reading/presentation.ts';
import { jsonReport } from '../records/json.ts';

/** Results of `search` by format name. */
export const searchRenderers = {
  text: (result, options) => {
    const reading = presentationOf(options);
    const { labels, words, style } = reading;
    const head = [
      style.title(style.isolate(labels.counted('document', result.total))),
      ...result.queries.map((query) => style.isolate(meaningOf(query, reading))),
    ];
    const more = result.total - result.documents.length;
    return `${[
      ...head,
      ...result.documents.flatMap(({ id, title, day, count, snippets }) => [
        '',
        [
          style.name(style.isolate(title ?? id)),
          ...(title === null ? [] : [style.faint(style.isolate(id))]),
          ...(day === null ? [] : [style.code(style.isolate(words.day(day)))]),
          style.faint(style.isolate(words.number(count))),
        ].join('  '),
        ...snippets.map((snippet) => `  ${style.isolate(marked(snippet, style.name, options))}`),
      ]),
      ...(more > 0
        ? ['', style.faint(style.isolate(`+${words.number(more)} (${words.phrases.more})`))]
        : []),
    ].join('\n')}\n`;
  },
  json: (result) => jsonReport(result),
  /** One row a sentence; documents found by their filters alone have one without. */
  csv: (result) =>
    stringify(
      result.documents.flatMap(({ id, title, day, count, snippets }) =>
        (snippets.length === 0 ? [undefined] : snippets).map((snippet) => [
          id,
          title,
          day,
          count,
          snippet?.sentence,
          snippet?.text,
        ]),
      ),
      { header: true, columns: ['document', 'title', 'day', 'count', 'sentence', 'text'] },
    ),
} as const satisfies Record<string, (result: SearchResult, options: PresentationOptions) => string>;

/** What a query was taken for: «كيري» names جون كيري. */
const meaningOf = (
  { query, things }: SearchResult['queries'][number],
  { labels, words }: Presentation,
): string => {
  const names = things.slice(0, 8).map(({ name }) => name);
  const rest = things.length - names.length;
  const list = names.join(labels.phrases.comma) + (rest > 0 ? ` +${words.number(rest)}` : '');
  return things.length === 0
    ? `«${query}»: ${words.phrases.asWords}`
    : `«${query}» ${words.phrases.means} ${list}`;
};

/** UTF-16 units of a sentence that are shown. */
const maxSentenceLength = 200;

/** A sentence with what was searched for in bold, or in brackets where there are no colours. */
const marked = (
  { text, marks }: Snippet,
  bold: (text: string) => string,
  { color }: PresentationOptions,
): string => {
  const first = marks[0]?.[0] ?? 0;
  const from = text.length > maxSentenceLength ? Math.max(0, first - maxSentenceLength / 4) : 0;
  const to = Math.min(text.length, from + maxSentenceLength);
  let shown = from > 0 ? '…' : '';
  let at = from;
  for (const [start, end] of marks) {
    if (start < at || end > to) continue;
    const hit = text.slice(start, end);
    shown += text.slice(at, start) + (color ? bold(hit) : `[${hit}]`);
    at = end;
  }
  return oneLine(`${shown}${text.slice(at, to)}${to < text.length ? '…' : ''}`);
};
