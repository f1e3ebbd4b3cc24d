import type { Attributes, EntityType, EntityValue } from '../../document.ts';
import { isOfStates, stateInName } from '../../linking/keys/bodies-of-states.ts';
import { identityOf, keyOf } from '../../linking/keys/key.ts';
import { isOfTowns } from '../../linking/locating/bodies-of-towns.ts';
import { countUp } from '../../text/count-up.ts';
import { setOf } from '../../text/group-by.ts';

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
    const short = openKey(type, name);
    this.#noteName(thing, name, short);
    for (const variant of attributes.variants ?? []) {
      this.#noteName(thing, variant, openKey(type, variant));
    }
    if (isOpenBody(short)) this.#noteState(thing, documents);
    const { office, offices = [] } = attributes;
    if (type !== 'person') return;
    for (const one of office === undefined ? offices : [office, ...offices]) {
      setOf(this.offices, key).add(one);
    }
  }

  /** @param short the key of the name alone. */
  #noteName({ type, key, value = null }: ThingInDocument, name: string, short: string): void {
    // «المجلس البلدي» of «المجلس البلدي بسوسة» is that of another town elsewhere.
    if (isOfTowns(type, name)) return;
    if (short !== key) setOf(this.meanings, short).add(key);
    if (value === null || !isOpenBody(short)) return;
    // «وزارة الفلاحة» of a country is its «وزارة الفلاحة والصيد البحري».
    const own = keyOf({ type, value, attributes: {} }, name);
    if (own !== key) setOf(this.meanings, own).add(key);
  }

  #noteState({ type, name, value = null }: ThingInDocument, documents: number): void {
    if (type !== 'organization' || value === null || !('code' in value)) return;
    const { code } = value;
    if (code !== undefined && stateInName(name) === undefined)
      countUp(this.states, code, documents);
  }

  /** What two sets of documents say together. */
  with(other: JoinEvidence): JoinEvidence {
    const both = new JoinEvidence();
    for (const { meanings, offices, states } of [this, other]) {
      for (const [code, documents] of states) countUp(both.states, code, documents);
      for (const [short, keys] of meanings)
        for (const key of keys) setOf(both.meanings, short).add(key);
      for (const [key, all] of offices)
        for (const office of all) setOf(both.offices, key).add(office);
    }
    return both;
  }
}

/** The key of a name alone. */
const openKey = (type: EntityType, name: string): string =>
  keyOf({ type, value: null, attributes: {} }, name);
