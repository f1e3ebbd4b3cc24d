import WinkTokenizer from 'wink-tokenizer';
import { sentences, tokenize } from '../../src/segmentation.ts';
import { type Bench, race } from './bench.ts';

/** Against wink-tokenizer and Intl.Segmenter on the same text; wanted: twice wink-tokenizer. */
export const tokenizer: Bench = {
  title: 'Tokens',
  run: (texts) => {
    const wink = new WinkTokenizer();
    const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
    const tokens = texts.reduce((sum, text) => sum + tokenize(text).length, 0);
    return race(
      [
        { name: 'kashaf tokenize', work: (text) => tokenize(text).length },
        { name: 'wink-tokenizer', work: (text) => wink.tokenize(text).length },
        {
          name: 'Intl.Segmenter',
          work: (text) => {
            let count = 0;
            for (const _ of segmenter.segment(text)) count++;
            return count;
          },
        },
        {
          name: 'kashaf sentences',
          work: (text) => sentences(text).length,
        },
      ],
      texts,
      tokens,
      'tokens',
    );
  },
};
