import { classes, type NameClass } from '../recognizers/tagger/labels.ts';
import { percent } from './lines.ts';
import { f1, micro, precision, recall, type SpanCounts } from './scores.ts';

const cell = (share: number): string => percent(share).padStart(6);

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
        `${name.padEnd(6)}${cell(precision(score))} ${cell(recall(score))} ${cell(f1(score))} ${String(score.gold).padStart(6)}`,
    ),
  ].join('\n');
};
