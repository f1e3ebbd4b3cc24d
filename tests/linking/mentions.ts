import type { Candidate, EntityType } from '../../src/document.ts';
import type { Group } from '../../src/linking/joining/group.ts';
import { groupOf } from '../../src/linking/joining/group.ts';
import type { ResolvedMention } from '../../src/linking/joining/resolved-mention.ts';

/** A name in a sentence of its own, unless one is given, with a title or an office. */
export interface Named {
  readonly name: string;
  readonly sentence?: number;
  readonly title?: string;
}

/** Mentions as linking sees them, one after the other. */
export const mentionsOf = (
  type: EntityType,
  names: readonly (string | Named)[],
): readonly ResolvedMention[] =>
  names.map((one, at) => {
    const { name, sentence = at, title } = typeof one === 'string' ? { name: one } : (one as Named);
    const place = { start: at * 100, end: at * 100 + name.length, confidence: 0.9 };
    const attributes = title === undefined ? {} : { title };
    const candidate = {
      type,
      value: null,
      ...place,
      source: 'test',
      rule: 'test/test',
      attributes,
    } as Candidate;
    const mention = { ...place, text: name, sentence, rule: 'test', sources: ['test'] };
    return { candidate, mention, name, written: name };
  });

/** The mentions grouped by name. */
export const groupsOf = (mentions: readonly ResolvedMention[]): readonly Group[] => {
  const byName = new Map<string, ResolvedMention[]>();
  for (const mention of mentions) {
    byName.set(mention.name, [...(byName.get(mention.name) ?? []), mention]);
  }
  return [...byName.values()].map(groupOf);
};

/** The name of the group that each mention is in. */
export const namesGiven = (
  mentions: readonly ResolvedMention[],
  groups: readonly Group[],
): readonly (string | undefined)[] =>
  mentions.map((mention) => groups.find(({ members }) => members.includes(mention))?.head.name);
