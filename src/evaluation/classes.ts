import { type EntityType, entityTypes, isEntityType, kinds } from '../kinds.ts';
import { checkText } from '../text/check-text.ts';

/** Gold tag, in upper case → the entity types that it covers. */
export type TagMapping = ReadonlyMap<string, readonly EntityType[]>;

/** What is scored as one: the gold tags and the entity types that it does not distinguish. */
export interface TagClass {
  readonly name: string;
  /** In upper case. */
  readonly tags: readonly string[];
  readonly types: readonly EntityType[];
}

const tagsOf = (type: EntityType): readonly string[] => [
  type.toUpperCase(),
  ...kinds[type].goldTags,
];

/** The mapping used when none is named; Kashaf's own type names stand for themselves. */
export const defaultMapping: TagMapping = new Map(
  entityTypes
    .flatMap(tagsOf)
    .map((tag) => [tag, entityTypes.filter((type) => tagsOf(type).includes(tag))] as const),
);

/**
 * Reads `PERS=person,LOC=place+country`. A tag mapped to nothing (`MISC=`) is not scored.
 * @throws {RangeError} when a part has no `=` or names an unknown type.
 */
export const parseMapping = (source: string): TagMapping => {
  checkText(source, 'the mapping');
  return new Map(
    source
      .split(',')
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const [tag = '', right, ...more] = part.split('=').map((side) => side.trim());
        if (tag === '' || right === undefined || more.length > 0) {
          throw new RangeError(`«${part}» is not TAG=type, such as LOC=place+country`);
        }
        const types = right.split('+').filter(Boolean);
        for (const type of types) {
          if (!isEntityType(type)) {
            throw new RangeError(`unknown type «${type}»; the types are ${entityTypes.join(', ')}`);
          }
        }
        return [tag.toUpperCase(), types.filter(isEntityType)];
      }),
  );
};

/** Groups the tags so that no entity type is in two classes. */
export const classesOf = (mapping: TagMapping, tags: Iterable<string>): readonly TagClass[] => {
  let groups: { tags: string[]; types: Set<EntityType> }[] = [];
  for (const tag of new Set([...tags].map((one) => one.toUpperCase()))) {
    const types = mapping.get(tag) ?? [];
    if (types.length === 0) continue;
    const joined = groups.filter((group) => types.some((type) => group.types.has(type)));
    groups = groups.filter((group) => !joined.includes(group));
    groups.push({
      tags: [...joined.flatMap((group) => group.tags), tag],
      types: new Set([...joined.flatMap((group) => [...group.types]), ...types]),
    });
  }
  return groups
    .map((group) => {
      const types = entityTypes.filter((type) => group.types.has(type));
      return { name: types.join('+'), tags: group.tags.sort(), types };
    })
    .sort((a, b) => rank(a) - rank(b));
};

const rank = (tagClass: TagClass): number =>
  entityTypes.findIndex((type) => tagClass.types.includes(type));
