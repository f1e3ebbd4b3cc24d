import type { Attributes, EntityType } from '../document.ts';
import { keyOf } from '../linking/keys/key.ts';
import { isOfTowns } from '../linking/locating/bodies-of-towns.ts';

/** Kinds of which a short name is common. */
export const hasShortNames = ({ type }: { readonly type: EntityType }): boolean =>
  type === 'person' || type === 'organization';

/** A thing as a document names it. */
interface ThingInDocument {
  readonly type: EntityType;
  readonly key: string;
  readonly name: string;
  readonly attributes?: Pick<Attributes, 'variants' | 'office' | 'offices'>;
}

/** What documents say of their people and bodies: the evidence for joining them. */
export class JoinEvidence {
  /** Key of a short name → keys of the things that it means in some document. */
  readonly meanings = new Map<string, Set<string>>();
  /** Key of a person → the offices that some document gives him. */
  readonly offices = new Map<string, Set<string>>();

  /** Notes the names under which a document has a thing, which alone in another mean the same, and its offices. */
  note(thing: ThingInDocument): void {
    if (!hasShortNames(thing)) return;
    const { type, key, name, attributes = {} } = thing;
    for (const one of [name, ...(attributes.variants ?? [])]) {
      const short = keyOf({ type, value: null, attributes: {} }, one);
      // «المجلس البلدي» of «المجلس البلدي بسوسة» is that of another town elsewhere.
      if (short !== key && !isOfTowns(type, one)) addTo(this.meanings, short, key);
    }
    const { office, offices = [] } = attributes;
    if (type !== 'person') return;
    for (const one of office === undefined ? offices : [office, ...offices]) {
      addTo(this.offices, key, one);
    }
  }

  /** What two sets of documents say together. */
  with(other: JoinEvidence): JoinEvidence {
    const both = new JoinEvidence();
    for (const { meanings, offices } of [this, other]) {
      for (const [short, keys] of meanings)
        for (const key of keys) addTo(both.meanings, short, key);
      for (const [key, all] of offices) for (const office of all) addTo(both.offices, key, office);
    }
    return both;
  }
}

const addTo = (sets: Map<string, Set<string>>, key: string, value: string): void => {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([value]));
  else known.add(value);
};
