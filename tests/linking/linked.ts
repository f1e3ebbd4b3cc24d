import type { Candidate, Entity, OrganizationClass, PlaceClass } from '../../src/document.ts';
import { readAnnotations } from '../../src/evaluation/annotations.ts';
import type { GoldDocument } from '../../src/evaluation/gold.ts';
import { isEntityType } from '../../src/kinds.ts';
import { link } from '../../src/linking/link.ts';
import { readDocument } from '../../src/text/read-document.ts';

/** The entities of a marked text when exactly the marked names are found. */
export const linked = ({ text, spans, id }: GoldDocument): readonly Entity[] => {
  const candidates = spans.flatMap(({ tag, start, end, value }): readonly Candidate[] => {
    if (!isEntityType(tag)) return [];
    const isCoded = tag === 'country' || tag === 'nationality';
    const coded = value !== undefined && isCoded ? { code: value } : null;
    const known = classOf(text.slice(start, end));
    const attributes = known === undefined ? {} : { class: known };
    const place = { start, end, confidence: 0.9, source: 'test', rule: 'test/test' };
    return [{ type: tag, value: coded, ...place, attributes } as Candidate];
  });
  return link(readDocument(text, { id }), candidates);
};

/** What recognizers know of some names. */
const classOf = (name: string): PlaceClass | OrganizationClass | undefined => {
  if (/^(?:المسجد|مستشفى) /u.test(name)) return 'facility';
  return name === 'رويترز' ? 'media' : undefined;
};

/** The names under which the marked names of a text are found, in order of place. */
export const namesIn = (marked: string): readonly string[] => {
  const entities = linked(readAnnotations(`@date none\n${marked}`, 'test'));
  return entities
    .filter(({ type }) => type !== 'country' && type !== 'nationality')
    .flatMap(({ name, mentions }) => mentions.map(({ start }) => ({ name, start })))
    .sort((a, b) => a.start - b.start)
    .map(({ name }) => name);
};
