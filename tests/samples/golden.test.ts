import { describe, expect, test } from 'vitest';
import type { DocumentReport } from '../../src/document.ts';
import { analyzeText } from '../../src/pipeline.ts';
import { samples } from './samples.ts';

/**
 * The report as JSON, one entity a line. How sure the recognizers are is left out: it moves with
 * every training of the tagger, while what is found should not.
 */
const written = ({ entities, ...report }: DocumentReport): string => {
  const lines = entities.map(({ type, name, value, attributes, mentions }) =>
    JSON.stringify({
      type,
      name,
      value,
      attributes,
      mentions: mentions.map(({ start, end, text }) => [start, end, text]),
    }),
  );
  const head = JSON.stringify(report).slice(0, -1);
  return `${head},"entities":[\n${lines.join(',\n')}\n]}\n`;
};

/** Written anew, on purpose and to be read over, by `npm run golden`. */
describe('the report of a sample is as it was (`npm run golden` writes it anew)', () => {
  test.each(samples)('$name', async ({ name, text, gold }) => {
    const report = analyzeText(text, {
      id: `samples/${name}.txt`,
      referenceDate: gold.referenceDate ?? null,
    });
    await expect(written(report)).toMatchFileSnapshot(`../golden/samples/${name}.json`);
  });
});
