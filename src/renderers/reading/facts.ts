import type { DocumentReport, Entity, EntityType, EntityValue } from '../../document.ts';
import { kinds } from '../../kinds.ts';
import { groupBy } from '../../text/group-by.ts';

/** The other forms under which an entity is in the text. */
export const variantsOf = ({ attributes }: Entity): readonly string[] => attributes.variants ?? [];

/** The offices of a person, else the title. */
export const officesOf = ({
  attributes: { title, office, offices },
}: Entity): readonly string[] => {
  const held = offices ?? (office === undefined ? [] : [office]);
  return held.length > 0 || title === undefined ? held : [title];
};

/** UTF-16 units of a quotation that a report for reading shows. */
const longestQuote = 160;

/** What a person is quoted as saying, a line each: «قال: …». */
export const quotesOf = ({ attributes }: Entity): readonly string[] =>
  (attributes.quotes ?? []).map(({ verb, text }) => `${verb}: ${shortened(text)}`);

const shortened = (text: string): string => {
  if (text.length <= longestQuote) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longestQuote))}…`;
};

/** The days that a date covers, when they say more than its TIMEX. */
export const daysText = (value: EntityValue): string => {
  if (value === null || !('timex' in value)) return '';
  const { timex, from, to } = value;
  if (from === undefined || from === timex || `${from}/${to}` === timex) return '';
  return to === undefined || to === from ? from : `${from}…${to}`;
};

const firstOffset = (entity: Entity): number => entity.mentions[0]?.start ?? 0;

/** Most often named first, then in the order of the text. */
export const byCount = (entities: readonly Entity[]): readonly Entity[] =>
  [...entities].sort((a, b) => b.count - a.count || firstOffset(a) - firstOffset(b));

/** Earlier days first; what has no day comes last, in the order of the text. */
const byTime = (entities: readonly Entity[]): readonly Entity[] => {
  const dayOf = ({ value }: Entity): string =>
    value !== null && 'from' in value && value.from !== undefined ? value.from : '\uffff';
  return [...entities].sort((a, b) => {
    const [dayA, dayB] = [dayOf(a), dayOf(b)];
    if (dayA !== dayB) return dayA < dayB ? -1 : 1;
    return firstOffset(a) - firstOffset(b);
  });
};

/** Entities of one kind in the order of a report for reading. */
export const inReadingOrder = (type: EntityType, entities: readonly Entity[]): readonly Entity[] =>
  kinds[type].order === 'time' ? byTime(entities) : byCount(entities);

/** The country of an entity: its code, its part for one like Scotland, its key for a state that has none. */
export const countryKey = ({
  attributes,
  key,
  value,
}: Extract<Entity, { readonly type: 'country' | 'nationality' }>): string =>
  attributes.part ?? value?.code ?? key;

/** Nationalities by their country, beside which they are shown, and those whose country is not named. */
export const nationalitiesOf = (
  report: DocumentReport,
): {
  readonly beside: ReadonlyMap<string, readonly Entity[]>;
  readonly alone: readonly Entity[];
} => {
  const codes = new Set(
    report.entities.flatMap((entity) => (entity.type === 'country' ? [countryKey(entity)] : [])),
  );
  const nationalities = report.entities.filter((entity) => entity.type === 'nationality');
  return {
    beside: groupBy(nationalities, countryKey),
    alone: nationalities.filter((entity) => !codes.has(countryKey(entity))),
  };
};
