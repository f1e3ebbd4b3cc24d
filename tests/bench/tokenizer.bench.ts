import WinkTokenizer from 'wink-tokenizer';
import { splitSentences } from '../../src/text/sentences.ts';
import { bareTokensOf } from '../../src/text/tokenize.ts';
import { type Bench, race } from './bench.ts';

/** Against wink-tokenizer and Intl.Segmenter on the same text; wanted: 1.5 times wink-tokenizer. */
export const tokenizer: Bench = {
  title: 'Tokens',
  run: (texts) => {
    const wink = new WinkTokenizer();
    const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
    const tokens = texts.reduce((sum, text) => sum + bareTokensOf(text).length, 0);
    return race(
      [
        { name: 'kashaf tokenize', work: (text) => bareTokensOf(text).length },
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
          name: 'kashaf tokenize + sentences',
          work: (text) => splitSentences(text, bareTokensOf(text)).sentences.length,
        },
      ],
      texts,
      tokens,
      'tokens',
    );
  },
};
