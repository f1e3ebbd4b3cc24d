import type { TagClass } from '../recognizers/tagger/labels.ts';
import { f1, micro, precision, recall, type Score } from './scores.ts';

const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);

/** Precision, recall and F1 per class as a table in plain text. */
export const scoreTable = (scores: Readonly<Record<TagClass, Score>>): string => {
  const rows: readonly (readonly [string, Score])[] = [
    ...(['PERS', 'LOC', 'ORG'] as const).map((name) => [name, scores[name]] as const),
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
