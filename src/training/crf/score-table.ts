import type { Score } from '../../evaluation/precision-recall.ts';
import { classes } from '../../recognizers/tagger/decoding/labels.ts';
import { percent } from '../lines.ts';
import { type LabelScores, micro } from './scores.ts';

const cell = (share: number): string => percent(share).padStart(6);

/** Precision, recall and F1 per class as a table in plain text; classes that neither has are left out. */
export const scoreTable = (scores: LabelScores): string => {
  const rows: readonly (readonly [string, Score])[] = [
    ...classes
      .filter((name) => scores[name].gold + scores[name].found > 0)
      .map((name) => [name, scores[name]] as const),
    ['all', micro(scores)],
  ];
  return [
    '            P      R     F1   gold',
    ...rows.map(
      ([name, score]) =>
        `${name.padEnd(6)}${cell(score.precision)} ${cell(score.recall)} ${cell(score.f1)} ${String(score.gold).padStart(6)}`,
    ),
  ].join('\n');
};
