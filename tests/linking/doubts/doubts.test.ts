import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/document.ts';
import { withoutDoubtful, withoutUnheardOf } from '../../../src/linking/doubts/doubts.ts';
import { analyzeText } from '../../../src/pipeline.ts';
import { people } from '../../../src/recognizers/people/people.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const text = 'سمير ومحمد حسين';
const one = (
  type: 'person' | 'place' | 'organization' | 'event',
  confidence: number,
  rule: string,
  words: 1 | 2 = 1,
): Candidate => ({
  type,
  start: words === 1 ? 0 : 6,
  end: words === 1 ? 4 : 15,
  confidence,
  value: null,
  source: rule.startsWith('people') ? 'people' : 'tagger',
  rule,
});

test.each([
  // Of one word, that nothing introduces.
  [one('person', 0.7, 'people/family'), false],
  [one('person', 0.6, 'tagger/sequence'), false],
  [one('person', 0.85, 'tagger/sequence'), true],
  // With a title, a verb of saying, or a fuller name elsewhere.
  [one('person', 0.5, 'people/title+given'), true],
  [one('person', 0.6, 'people/saying+given'), true],
  // Less than even, whatever is beside it.
  [one('person', 0.42, 'people/title+given'), false],
  // Of two words.
  [one('person', 0.4, 'tagger/sequence', 2), true],
  [one('person', 0.2, 'tagger/sequence', 2), false],
  // Of other kinds.
  [one('place', 0.35, 'tagger/sequence'), true],
  [one('place', 0.2, 'tagger/sequence'), false],
  [one('organization', 0.2, 'organizations/head'), false],
  [one('organization', 0.6, 'organizations/head'), true],
])('%#: %j', (candidate, stays) => {
  expect(withoutDoubtful(readDocument(text), [candidate])).toHaveLength(stays ? 1 : 0);
});

test.each([
  [one('organization', 0.6, 'tagger/sequence'), false],
  [one('organization', 0.75, 'tagger/sequence'), true],
  [one('event', 0.6, 'tagger/sequence'), false],
  [one('event', 0.75, 'tagger/sequence'), true],
  // Other kinds are weighed once spans are chosen.
  [one('person', 0.3, 'tagger/sequence'), true],
  [one('place', 0.3, 'tagger/sequence'), true],
])('of the tagger alone: %#: %j', (candidate, stays) => {
  expect(withoutUnheardOf([candidate])).toHaveLength(stays ? 1 : 0);
});

test('a doubtful event leaves the year in it', () => {
  const year = { ...one('event', 0.8, 'dates/bare-year'), type: 'date' } as Candidate;
  expect(withoutUnheardOf([one('event', 0.6, 'tagger/sequence', 2), year])).toEqual([year]);
});

test('a doubtful organization stays where a rule finds it too', () => {
  const heard = { ...one('organization', 0.5, 'organizations/head'), source: 'organizations' };
  expect(withoutUnheardOf([heard])).toHaveLength(1);
  const both = { ...heard, sources: ['organizations', 'tagger'] };
  expect(withoutUnheardOf([both])).toHaveLength(1);
});

test.each([
  ['كامبرلاند', true],
  ['شفاينشتايغر', true],
  ['التموين', false],
  ['سمير', false],
])('of doubtful words one spelt like a foreign name stays: %s', (word, stays) => {
  const candidate: Candidate = { ...one('person', 0.6, 'tagger/sequence'), end: word.length };
  expect(withoutDoubtful(readDocument(word), [candidate])).toHaveLength(stays ? 1 : 0);
});

test('a surname stays where a fuller name does', () => {
  const surname: Candidate = { ...one('person', 0.95, 'people/surname'), start: 18, end: 22 };
  const document = readDocument(`${text}. وحسين`);
  const full = one('person', 0.9, 'people/given+family', 2);
  expect(withoutDoubtful(document, [full, surname])).toEqual([full, surname]);
  expect(withoutDoubtful(document, [surname])).toEqual([]);
});

test('a single name that is found twice stays', () => {
  const twice = 'سمير هنا وسمير هناك';
  const at = (start: number): Candidate => ({
    ...one('person', 0.6, 'tagger/sequence'),
    start,
    end: start + 4,
  });
  expect(withoutDoubtful(readDocument(twice), [at(0), at(10)])).toHaveLength(2);
  expect(withoutDoubtful(readDocument(twice), [at(10)])).toHaveLength(0);
});

test('rules alone keep their doubtful names', () => {
  const { entities } = analyzeText('هذا سمير هنا', { recognizers: [people] });
  expect(entities.map(({ name }) => name)).toEqual(['سمير']);
});

test('the name of a thing is no person in the rest of the text', () => {
  const storm = 'ضرب إعصار "ماثيو" هايتي وكان ماثيو قويا';
  const at = (start: number): Candidate => ({
    ...one('person', 0.9, 'tagger/sequence'),
    start,
    end: start + 5,
  });
  expect(withoutDoubtful(readDocument(storm), [at(11), at(29)])).toEqual([]);
});

const namesLeft = (marked: string, confidence = 0.95): readonly string[] => {
  const text = marked.replace(/\{(?:o\|)?|\}/gu, '');
  let passed = 0;
  const found = [...marked.matchAll(/\{(o\|)?([^}]*)\}/gu)].map(
    ({ index, 1: organization, 2: name = '' }): Candidate => {
      const start = index - passed;
      const type = organization === undefined ? 'person' : 'organization';
      passed += type === 'person' ? 2 : 4;
      const place = { start, end: start + name.length, confidence };
      return {
        type,
        value: null,
        ...place,
        source: 'tagger',
        rule: 'tagger/sequence',
      } as Candidate;
    },
  );
  const left = withoutDoubtful(readDocument(text), found);
  return left.map(({ start, end }) => text.slice(start, end));
};

test('a surname of somebody named in full is believed', () => {
  expect(namesLeft('حضر {سمير بالطيب}. وفق {بالطيب} أمس', 0.6)).toEqual(['سمير بالطيب', 'بالطيب']);
  expect(namesLeft('حضر {سمير علي}. وفق {بالطيب} أمس', 0.6)).toEqual(['سمير علي']);
});

test('the name of a company is no person in the rest of the text', () => {
  expect(namesLeft('أعلنت شركة {جارتنر} ذلك. وقعت {جارتنر} الاتفاق')).toEqual([]);
  expect(namesLeft('باع {جون جارتنر} شركة {جارتنر}. عاد {جارتنر} أمس')).toHaveLength(3);
  expect(namesLeft('أعلنت شركة {ترامب} ذلك. وقع {ترامب} الاتفاق')).toContain('ترامب');
});

test('a witness is nobody where no text about Tunisia has him', () => {
  expect(namesLeft('حضر شهود كثر. وتابع {الشاهد} وهو محام')).toEqual([]);
  expect(namesLeft('حضر شهود من تونس. وتابع {الشاهد} وهو محام')).toEqual(['الشاهد']);
  expect(namesLeft('حضر وزراء كثر. وتابع {الشاهد} وهو محام')).toEqual(['الشاهد']);
  expect(namesLeft('وقال {الناجي} إن الناجين في المستشفى')).toEqual([]);
  expect(namesLeft('وقال {الناجي} إن الجرحى في المستشفى')).toEqual(['الناجي']);
  expect(namesLeft('يعتمد {الخطاط} على القلم بين الخطاطين')).toEqual([]);
  expect(namesLeft('يعتمد {الخطاط} على القلم بين الرسامين')).toEqual(['الخطاط']);
  expect(namesLeft('وقال {لولا} أنك جئت')).toEqual([]);
  expect(namesLeft('وقال {لولا} إن البرازيل بخير')).toEqual(['لولا']);
  expect(namesLeft('ماذا يقول {الشرع} في ذلك')).toEqual([]);
  expect(namesLeft('ماذا يقول {الشرع} في شأن سوريا')).toEqual(['الشرع']);
  expect(namesLeft('حضر شهود و{يوسف الشاهد}. وتابع {الشاهد}')).toEqual(['يوسف الشاهد', 'الشاهد']);
});

test('in quotes a name is believed when it is found without them too', () => {
  const twice = 'زار "{أندا}" المعرض. فتحت "{أندا}" القرض';
  expect(namesLeft(twice, 0.6)).toEqual([]);
  expect(namesLeft(`${twice}. قال {أندا} ذلك`, 0.6)).toHaveLength(3);
});

test('a word that is found once for a person and many times for none is none', () => {
  const others = ' تسند الدولة'.repeat(6);
  expect(namesLeft(`حضر {تسند} أمس${others}`)).toEqual([]);
  expect(namesLeft('حضر {تسند} أمس')).toEqual(['تسند']);
});

test('a definite common word before the name of who it is said of is nobody', () => {
  expect(namesLeft('قال {المدرس} {خالد محمود} ذلك')).toEqual(['خالد محمود']);
  expect(namesLeft('استقبل {السبسي} {خالد محمود} أمس')).toEqual(['السبسي', 'خالد محمود']);
  expect(namesLeft('قال {المدرس} ذلك إلى {خالد محمود}')).toEqual(['المدرس', 'خالد محمود']);
});

test('between a club and a dash is a club', () => {
  expect(namesLeft('{o|فيتا كلوب} (الكونغو) - {زيماموتو} (زنجبار) 2 : 1')).toEqual(['فيتا كلوب']);
  expect(namesLeft('نوار (الكونغو) - {زيماموتو} (سيراليون) 1 : 1')).toEqual([]);
  expect(namesLeft('{o|فيتا كلوب} فاز بهدف {زيماموتو} أمس')).toEqual(['فيتا كلوب', 'زيماموتو']);
});
