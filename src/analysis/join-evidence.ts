import type { Attributes, EntityType, EntityValue } from '../document.ts';
import { isOfStates, stateInName } from '../linking/keys/bodies-of-states.ts';
import { identityOf, keyOf } from '../linking/keys/key.ts';
import { isOfTowns } from '../linking/locating/bodies-of-towns.ts';
import { countUp } from '../text/count-up.ts';

/** Kinds of which a short name is common. */
export const hasShortNames = ({ type }: { readonly type: EntityType }): boolean =>
  type === 'person' || type === 'organization';

/** A thing as a document names it. */
interface ThingInDocument {
  readonly type: EntityType;
  readonly key: string;
  readonly name: string;
  readonly value?: EntityValue;
  readonly attributes?: Pick<Attributes, 'variants' | 'office' | 'offices'>;
}

/** Whether a key is that of a body of which each state has one, without its country. */
export const isOpenBody = (key: string): boolean =>
  key.startsWith('organization:') && isOfStates(identityOf(key));

/** What documents say of their people and bodies: the evidence for joining them. */
export class JoinEvidence {
  /** Key of a short name → keys of the things that it means in some document. */
  readonly meanings = new Map<string, Set<string>>();
  /** Key of a person → the offices that some document gives him. */
  readonly offices = new Map<string, Set<string>>();

  /**
   * Country → documents in which a body of which each state has one is named without it, and the text tells that it is
   * of this one.
   */
  readonly states = new Map<string, number>();

  /**
   * Notes the names under which a document has a thing, which alone in another mean the same, and its offices.
   * @param documents how many documents name it so.
   */
  note(thing: ThingInDocument, documents = 1): void {
    if (!hasShortNames(thing)) return;
    const { type, key, name, attributes = {} } = thing;
    for (const one of [name, ...(attributes.variants ?? [])]) this.#noteName(thing, one);
    this.#noteState(thing, documents);
    const { office, offices = [] } = attributes;
    if (type !== 'person') return;
    for (const one of office === undefined ? offices : [office, ...offices]) {
      addTo(this.offices, key, one);
    }
  }

  #noteName({ type, key, value = null }: ThingInDocument, name: string): void {
    // «المجلس البلدي» of «المجلس البلدي بسوسة» is that of another town elsewhere.
    if (isOfTowns(type, name)) return;
    const short = openKey(type, name);
    if (short !== key) addTo(this.meanings, short, key);
    if (value === null || !isOpenBody(short)) return;
    // «وزارة الفلاحة» of a country is its «وزارة الفلاحة والصيد البحري».
    const own = keyOf({ type, value, attributes: {} } as Parameters<typeof keyOf>[0], name);
    if (own !== key) addTo(this.meanings, own, key);
  }

  #noteState({ type, name, value = null }: ThingInDocument, documents: number): void {
    if (type !== 'organization' || value === null || !('code' in value)) return;
    const { code } = value;
    if (code === undefined || !isOpenBody(openKey(type, name))) return;
    if (stateInName(name) === undefined) countUp(this.states, code, documents);
  }

  /** What two sets of documents say together. */
  with(other: JoinEvidence): JoinEvidence {
    const both = new JoinEvidence();
    for (const { meanings, offices, states } of [this, other]) {
      for (const [code, documents] of states) countUp(both.states, code, documents);
      for (const [short, keys] of meanings)
        for (const key of keys) addTo(both.meanings, short, key);
      for (const [key, all] of offices) for (const office of all) addTo(both.offices, key, office);
    }
    return both;
  }
}

/** The key of a name alone. */
const openKey = (type: EntityType, name: string): string =>
  keyOf({ type, value: null, attributes: {} }, name);

const addTo = (sets: Map<string, Set<string>>, key: string, value: string): void => {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([value]));
  else known.add(value);
};
