import type { Document, DocumentReport, Grain } from '../document.ts';
import { groupBy } from '../text/group-by.ts';
import { oneLine } from '../text/one-line.ts';
import { isNode } from './co-occurrence.ts';
import { periodText, type Step, steps } from './periods.ts';

/** One mention of a day or a period with what is said of it. */
export interface TimelineEntry {
  /** ISO days, inclusive. */
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
  readonly timex: string;
  /** As the text has it: «الثلاثاء المقبل». */
  readonly text: string;
  readonly sentence: string;
  readonly document: string;
  /** Day of publication, when known. */
  readonly published: string | null;
  /** Names in the same sentence, in the order of the report. */
  readonly names: readonly string[];
}

/** The resolved days of a document in the order of the text. */
export const timelineOf = (
  { text, sentences }: Document,
  { id, referenceDate, entities }: DocumentReport,
): readonly TimelineEntry[] =>
  entities
    .flatMap((entity) => {
      if (entity.type !== 'date' || entity.value.from === undefined) return [];
      const { from, to = from, grain, timex } = entity.value;
      return entity.mentions.map((mention) => ({ from, to, grain, timex, mention }));
    })
    .sort((a, b) => a.mention.start - b.mention.start)
    .map(({ mention, ...value }): TimelineEntry => {
      const { start = 0, end = 0 } = sentences[mention.sentence] ?? {};
      return {
        ...value,
        text: oneLine(mention.text),
        sentence: oneLine(text.slice(start, end)),
        document: id,
        published: referenceDate,
        names: entities
          .filter(
            (other) =>
              isNode(other) && other.mentions.some(({ sentence }) => sentence === mention.sentence),
          )
          .map(({ name }) => name),
      };
    });

/** Earlier days first, then shorter periods, then by document. */
export const inOrderOfDays = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] =>
  [...entries].sort(
    (a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.document, b.document),
  );

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The step that shows all days in some tens of bars. */
export const stepFor = (entries: readonly TimelineEntry[]): Step => {
  const distinct = (step: Step): number =>
    new Set(entries.map(({ from, to }) => periodText(from, to, step))).size;
  return steps.find((step) => distinct(step) <= 45) ?? 'year';
};

/** Entries by day, month or year, in order. */
export const byStep = (
  entries: readonly TimelineEntry[],
  step: Step,
): ReadonlyMap<string, readonly TimelineEntry[]> =>
  groupBy(inOrderOfDays(entries), ({ from, to }) => periodText(from, to, step));
