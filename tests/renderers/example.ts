import type { Entity, Mention } from '../../src/document.ts';
import type { Analyzed, RenderOptions } from '../../src/renderers/renderer.ts';
import { readDocument } from '../../src/text/read-document.ts';

const text = [
  'الرباط – التقى وزير المالية سَعْد الهاشمي 🎉 أمس وفدا مصريا بالمغرب.',
  'وقال الهاشمي إن البنك المركزي، رفقة خبراء مصريين وسوريين، سيدعم مصر بـ 3 ملايين دولار قبل 11 دجنبر.',
  'للتواصل: press@example.org',
].join('\n');

const document = readDocument(text, { id: 'news/a|b.txt', referenceDate: '2019-12-05' });

/** The n-th place where a name is. */
const at = (name: string, nth = 1, recognizer = 'example', confidence = 0.9): Mention => {
  let start = -1;
  for (let n = 0; n < nth; n++) start = text.indexOf(name, start + 1);
  const sentence = document.sentences.findIndex(({ end }) => start < end);
  const found = { rule: `${recognizer}/rule`, sources: [recognizer] };
  return { start, end: start + name.length, text: name, sentence, confidence, ...found };
};

const entity = <T extends Omit<Entity, 'id' | 'key' | 'count'>>(id: number, rest: T) => ({
  ...rest,
  id: `${rest.type}:${id}`,
  key: `${rest.type}:${rest.name}`,
  count: rest.mentions.length,
});

const day = { grain: 'day', calendar: 'gregory' } as const;

const entities = [
  entity(1, {
    type: 'person',
    name: 'سَعْد الهاشمي',
    value: null,
    attributes: { office: 'وزير المالية', variants: ['الهاشمي'] },
    mentions: [at('سَعْد الهاشمي'), at('الهاشمي', 2, 'tagger', 0.61)],
  }),
  entity(1, {
    type: 'country',
    name: 'المغرب',
    value: { code: 'MA' },
    attributes: {},
    mentions: [at('المغرب')],
  }),
  entity(2, {
    type: 'country',
    name: 'مصر',
    value: { code: 'EG' },
    attributes: {},
    mentions: [at('مصر', 3)],
  }),
  entity(1, {
    type: 'nationality',
    name: 'مصري',
    value: { code: 'EG' },
    attributes: {},
    mentions: [at('مصريا'), at('مصريين')],
  }),
  entity(2, {
    type: 'nationality',
    name: 'سوري',
    value: { code: 'SY' },
    attributes: {},
    mentions: [at('سوريين')],
  }),
  entity(1, {
    type: 'place',
    name: 'الرباط',
    value: { code: 'MA' },
    attributes: {},
    mentions: [at('الرباط')],
  }),
  entity(1, {
    type: 'organization',
    name: 'البنك المركزي',
    value: null,
    attributes: {},
    mentions: [at('البنك المركزي')],
  }),
  entity(1, {
    type: 'date',
    name: '11 دجنبر',
    value: { ...day, timex: '2019-12-11', from: '2019-12-11', to: '2019-12-11' },
    attributes: {},
    mentions: [at('11 دجنبر')],
  }),
  entity(2, {
    type: 'date',
    name: 'أمس',
    value: { ...day, timex: '2019-12-04', from: '2019-12-04', to: '2019-12-04' },
    attributes: {},
    mentions: [at('أمس')],
  }),
  entity(1, {
    type: 'money',
    name: '3 ملايين دولار',
    value: { amount: 3_000_000, currency: 'USD' },
    attributes: {},
    mentions: [at('3 ملايين دولار')],
  }),
  entity(1, {
    type: 'email',
    name: 'press@example.org',
    value: null,
    attributes: {},
    mentions: [at('press@example.org')],
  }),
] as const satisfies readonly Entity[];

/** A small text with what is found in it, independent of the recognizers. */
export const example: Analyzed = {
  document,
  report: {
    id: document.id,
    referenceDate: document.referenceDate,
    statistics: { characters: text.length, words: 33, tokens: 41, sentences: 3 },
    entities,
  },
};

export const options: RenderOptions = {
  language: 'en',
  color: false,
  isolate: false,
  offsets: 'utf16',
  everything: false,
  explain: false,
};
