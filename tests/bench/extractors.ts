import type { Contender } from './bench.ts';

/** Those whose whole way from text to entities is compared; each loads its code when it is asked for. */
export const extractors: Readonly<Record<string, () => Promise<Contender['work']>>> = {
  'kashaf extract': async () => {
    const { analyzeText } = await import('../../src/pipeline.ts');
    return (text) => analyzeText(text).entities.length;
  },
  // Another language's rules over the same bytes: tokens, tags and entities, for scale.
  'wink-nlp, English': async () => {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const wink = winkNLP(model);
    return (text) => wink.readDoc(text).entities().length();
  },
};
