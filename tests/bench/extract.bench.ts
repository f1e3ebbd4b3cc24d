import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyzeText } from '../../src/pipeline.ts';
import { type Bench, race } from './bench.ts';

const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

const wink = winkNLP(model);

/** The whole way from text to report; wanted: over 250,000 words a second. */
export const extract: Bench = {
  title: 'Extract',
  run: (texts) =>
    race(
      [
        { name: 'kashaf extract', work: (text) => analyzeText(text).entities.length },
        // Another language's rules over the same bytes: tokens, tags and entities, for scale.
        { name: 'wink-nlp, English', work: (text) => wink.readDoc(text).entities().length() },
      ],
      texts,
      texts.reduce((sum, text) => sum + wordCount(text), 0),
      'words',
    ),
};
