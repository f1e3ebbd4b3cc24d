import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/document.ts';
import { withAcronyms } from '../../../src/linking/spans/bracketed-acronyms.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const typesIn = (
  text: string,
  ...names: readonly (readonly ['person' | 'organization', string])[]
) => {
  let from = 0;
  const candidates = names.map(([type, name]): Candidate => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    const place = { start, end: from, confidence: 0.9, source: 'tagger', rule: 'tagger/sequence' };
    return { type, value: null, ...place };
  });
  return withAcronyms(readDocument(text), candidates).map(({ type }) => type);
};

test.each([
  ['رفعت مؤسسة النقد (ساما) توقعاتها. وقالت ساما إنها راضية', 'ساما', 'organization'],
  ['قالت شركة النقل "ناقلة" إنها راضية، وتملك ناقلة سفنا', 'ناقلة', 'organization'],
  // A given name is the person in charge; apart from the body it is no short name.
  ['رفعت مؤسسة النقد (سمير) توقعاتها. وقال سمير إنه راض', 'سمير', 'person'],
  ['رفعت مؤسسة النقد توقعات (ساما) أمس. وقال ساما إنه راض', 'ساما', 'person'],
] as const)('%s', (text, name, type) => {
  const body = /(?:مؤسسة|شركة) (?:النقد|النقل)/u.exec(text)?.[0] ?? '';
  const types = typesIn(text, ['organization', body], ['person', name], ['person', name]);
  expect(types).toEqual(['organization', type, type]);
});
