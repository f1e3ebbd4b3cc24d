import type { DocumentReport, Entity, EntityType, EntityValue } from '../document.ts';
import { entityTypes } from '../kinds.ts';
import { usualCountryName } from '../lexicons/country-names.ts';
import { countryKeyOf, identityOf } from '../linking/keys/key.ts';
import { checkMade } from '../text/check-text.ts';
import { countUp } from '../text/count-up.ts';
import { groupBy } from '../text/group-by.ts';
import { oneLine } from '../text/one-line.ts';
import type { Thing } from './corpus-thing.ts';
import { type DatedText, datedTexts, earlier, later, noteText } from './dated-texts.ts';
import { joinsAcrossDocuments } from './joining/join-across-documents.ts';
import { hasShortNames, JoinEvidence } from './joining/join-evidence.ts';
import { mergeThings } from './joining/merge-things.ts';
import { usualNameOf } from './joining/usual-name.ts';
import { noteValue, usualValueOf } from './joining/usual-value.ts';

/** A thing in the index of many documents. */
export interface IndexEntry {
  readonly key: string;
  /** A nationality counts for its country, one of the past («العثمانيون») for itself. */
  readonly type: EntityType;
  /** The name under which most documents have it. */
  readonly name: string;
  readonly value: EntityValue;
  readonly documents: number;
  readonly mentions: number;
  /** First and last ISO day of its documents, where days are known. */
  readonly first?: string;
  readonly last?: string;
  /** The other ways in which it is written, the most frequent first. */
  readonly variants: readonly Variant[];
  readonly titles: readonly DatedText[];
  readonly offices: readonly DatedText[];
}

interface Variant {
  readonly name: string;
  readonly mentions: number;
}

export interface IndexSelection {
  /** Entries of each kind; all when absent. */
  readonly top?: number;
  /** Entries in fewer documents are left out. */
  readonly minDocuments?: number;
}

/**
 * One index over many documents. It grows with the number of things; a document adds no more than a number
 * to each of its people and bodies. Two people of one full name are one entry.
 */
export class CorpusIndex {
  readonly #things = new Map<string, Thing>();
  readonly #evidence = new JoinEvidence();
  #documents = 0;

  /** Number of documents added. */
  get documents(): number {
    return this.#documents;
  }

  /** @throws TypeError when it is no document of a report. */
  add(report: DocumentReport): void {
    checkMade(report, {
      what: 'the document',
      field: 'entities',
      pass: 'one of those of a report',
    });
    const { entities, referenceDate } = report;
    const number = this.#documents++;
    const seen = new Set<Thing>();
    for (const entity of entities) {
      const thing = this.#thingOf(entity);
      if (!seen.has(thing)) {
        seen.add(thing);
        thing.documents++;
        if (hasShortNames(thing)) thing.numbers.push(number);
        noteDay(thing, referenceDate);
        // The name of its people is not that of a country.
        if (thing.type !== 'country' || entity.type === 'country')
          countUp(thing.names, entity.name);
      }
      thing.mentions += entity.count;
      noteValue(thing.values, entity.value);
      for (const { text } of entity.mentions) countUp(thing.spellings, writtenAs(text, entity));
      const { title, office, offices = [] } = entity.attributes;
      if (title !== undefined) noteText(thing.titles, title, referenceDate, number);
      for (const one of new Set(office === undefined ? offices : [office, ...offices])) {
        noteText(thing.offices, one, referenceDate, number);
      }
      this.#evidence.note(entity);
    }
  }

  /** The entries, each kind in the order of the report, those in most documents first. */
  entries({ top = Infinity, minDocuments = 1 }: IndexSelection = {}): readonly IndexEntry[] {
    const joins = joinsAcrossDocuments([...this.#things.values()], this.#evidence);
    const things = mergeThings(this.#things, joins);
    const shown = things.filter(({ documents }) => documents >= minDocuments);
    const byType = groupBy(shown, ({ type }) => type);
    return entityTypes.flatMap((type) =>
      (byType.get(type) ?? []).sort(byDocuments).slice(0, top).map(entryOf),
    );
  }

  #thingOf({ type, key, value }: Entity): Thing {
    // A state of the past («العثمانيون») is no country of today.
    const isOfCountry = type === 'nationality' && value !== null;
    const folded = isOfCountry ? countryKeyOf(key) : key;
    const known = this.#things.get(folded);
    if (known !== undefined) return known;
    const thing: Thing = {
      key: folded,
      type: isOfCountry ? 'country' : type,
      values: new Map(),
      documents: 0,
      numbers: [],
      mentions: 0,
      names: new Map(),
      spellings: new Map(),
      titles: new Map(),
      offices: new Map(),
      first: undefined,
      last: undefined,
    };
    this.#things.set(folded, thing);
    return thing;
  }
}

/** The text of a mention with single blanks, and with the article that «لل» swallowed. */
const writtenAs = (text: string, { name, attributes: { variants } }: Entity): string => {
  const plain = oneLine(text);
  const whole = `ا${plain}`;
  const isSwallowed = plain.startsWith('ل') && (whole === name || variants?.includes(whole));
  return isSwallowed === true ? whole : plain;
};

const noteDay = (thing: Thing, day: string | null): void => {
  thing.first = earlier(thing.first, day ?? undefined);
  thing.last = later(thing.last, day ?? undefined);
};

const byDocuments = (a: Thing, b: Thing): number =>
  b.documents - a.documents || b.mentions - a.mentions || (a.key < b.key ? -1 : 1);

const byCount = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));

const entryOf = (thing: Thing): IndexEntry => {
  const { key, type, documents, mentions, first, last } = thing;
  const spellings = byCount(thing.spellings);
  const name = usualNameOf(thing.names) ?? usualCountryName(identityOf(key)) ?? '';
  return {
    key,
    type,
    name,
    value: usualValueOf(thing.values, documents),
    documents,
    mentions,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    variants: spellings
      .filter(([spelling]) => spelling !== name)
      .map(([spelling, times]) => ({ name: spelling, mentions: times })),
    titles: datedTexts(thing.titles),
    offices: datedTexts(thing.offices),
  };
};
