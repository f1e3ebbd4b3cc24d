import type { Entity, EntityType, EntityValue, Mention } from '../../src/document.ts';
import type { Analyzed } from '../../src/renderers/renderer.ts';
import { readDocument } from '../../src/text/read-document.ts';

/** Values of the marks below: ISO days, codes, coordinates. */
const readValue = (type: string, value: string): EntityValue => {
  if (type === 'date') {
    const [from = value, to = from] = value.split('/');
    return { timex: value, from, to, grain: 'day', calendar: 'gregory' };
  }
  if (type === 'country') return { code: value };
  if (type === 'nationality') return value === '' ? null : { code: value };
  if (type !== 'place' || value === '') return null;
  const [code = '', latitude, longitude] = value.split(' ');
  return {
    code,
    ...(latitude !== undefined && { latitude: Number(latitude), longitude: Number(longitude) }),
  };
};

/**
 * A document of a text with marks: `[text|type]`, `[text|type|value]` or `[text|type|value|name]`.
 * It does not move when the recognizers change.
 */
export const marked = (id: string, date: string | null, source: string): Analyzed => {
  const spans: { start: number; end: number; type: string; value: string; name: string }[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(
    /\[([^\]|]+)\|([^\]|]+)(?:\|([^\]|]*))?(?:\|([^\]]+))?\]/gu,
  )) {
    const [whole, written = '', type = '', value = '', name = written] = match;
    text += source.slice(at, match.index);
    spans.push({ start: text.length, end: text.length + written.length, type, value, name });
    text += written;
    at = match.index + whole.length;
  }
  text += source.slice(at);
  const document = readDocument(text, { id, referenceDate: date });
  const groups = new Map<string, (typeof spans)[number][]>();
  for (const span of spans) {
    const key = span.type === 'date' ? `date:${span.value}` : `${span.type}:${span.name}`;
    groups.set(key, [...(groups.get(key) ?? []), span]);
  }
  const entities = [...groups].map(([key, members], index) => {
    const [first] = members;
    const mentions = members.map(
      ({ start, end }): Mention => ({
        start,
        end,
        text: text.slice(start, end),
        sentence: document.sentences.findIndex((sentence) => start < sentence.end),
        confidence: 0.9,
        rule: 'example/rule',
        sources: ['example'],
      }),
    );
    const variants = [...new Set(mentions.map((one) => one.text))].filter(
      (one) => one !== first?.name,
    );
    return {
      id: `${first?.type}:${index + 1}`,
      key,
      type: first?.type as EntityType,
      name: first?.name ?? '',
      count: mentions.length,
      value: readValue(first?.type ?? '', first?.value ?? ''),
      attributes: variants.length === 0 ? {} : { variants },
      mentions,
    } as Entity;
  });
  return {
    document,
    report: {
      id,
      referenceDate: date,
      statistics: {
        characters: text.length,
        words: document.tokens.filter(({ lexeme: { kind } }) => kind === 'arabic').length,
        tokens: document.tokens.length,
        sentences: document.sentences.length,
      },
      entities,
    },
  };
};

/** Three articles of two days. */
export const articles: readonly Analyzed[] = [
  marked(
    'news/port.txt',
    '2024-03-05',
    'أعلن الوزير [سامي الجبالي|person] [اليوم|date|2024-03-05] في [تونس|country|TN] توسعة [ميناء رادس|place|TN 36.79 10.27]. ' +
      'وقال [الجبالي|person||سامي الجبالي] إن [ليلى منصور|person] ستدير المشروع.\n' +
      'وتبدأ الأعمال في [12 مارس|date|2024-03-12] بتمويل من [بنك المتوسط|organization].',
  ),
  marked(
    'news/strike.txt',
    '2024-03-06',
    'التقى [سامي الجبالي|person] و[ليلى منصور|person] نقابة العمال في [سوسة|place|TN 35.83 10.64] [أمس|date|2024-03-05]. ' +
      'ويبدأ الإضراب في [12 مارس|date|2024-03-12] ويستمر [من 12 إلى 14 مارس|date|2024-03-12/2024-03-14].',
  ),
  marked(
    'news/bank.txt',
    '2024-03-06',
    'قال [بنك "المتوسط" & شركاه|organization||بنك المتوسط] إن القرض وُقع في [الرباط|place|MA 34.02 -6.83]. ' +
      'وزارت [ليلى منصور|person] [المغرب|country|MA] و[طنجة|place|MA].',
  ),
];
