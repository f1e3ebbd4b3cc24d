/** Reads a text (and its line of JSON) and gives how many things it found. */
export type Reader = (text: string, line: string) => number;

/** What is compared on a stream; each loads its code when it is asked for. */
export const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  'kashaf analyze': async () => {
    const { analyzeText } = await import('../../src/pipeline.ts');
    return (text) => analyzeText(text).entities.length;
  },
  'kashaf tokenize': async () => {
    const { tokenize } = await import('../../src/text/tokenize.ts');
    return (text) => tokenize(text).length;
  },
  'wink-nlp, English': async () => {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const wink = winkNLP(model);
    return (text) => wink.readDoc(text).entities().length();
  },
  'wink-tokenizer': async () => {
    const { default: Tokenizer } = await import('wink-tokenizer');
    const tokenizer = new Tokenizer();
    return (text) => tokenizer.tokenize(text).length;
  },
  'Intl.Segmenter': async () => {
    const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
    return (text) => [...segmenter.segment(text)].length;
  },
  'chrono-node ar': async () => {
    const { ar } = await import('chrono-node');
    return (text) => ar.parse(text).length + 1;
  },
  'JSON.parse': async () => (_, line) => JSON.parse(line).text.length,
  'split at blanks': async () => (text) => text.split(' ').length,
};
