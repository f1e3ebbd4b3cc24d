import { classes, type NameClass } from '../recognizers/tagger/labels.ts';
import { f1, micro, precision, recall, type SpanCounts } from './scores.ts';

const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);

/** Precision, recall and F1 per class as a table in plain text; classes that neither has are left out. */
export const scoreTable = (scores: Readonly<Record<NameClass, SpanCounts>>): string => {
  const rows: readonly (readonly [string, SpanCounts])[] = [
    ...classes
      .filter((name) => scores[name].gold + scores[name].found > 0)
      .map((name) => [name, scores[name]] as const),
    ['all', micro(scores)],
  ];
  return [
    '            P      R     F1   gold',
    ...rows.map(
      ([name, score]) =>
        `${name.padEnd(6)}${percent(precision(score))} ${percent(recall(score))} ${percent(f1(score))} ${String(score.gold).padStart(6)}`,
    ),
  ].join('\n');
};
