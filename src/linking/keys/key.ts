import type { Candidate } from '../../document.ts';
import { dateSaid, hasArticleOfOther } from '../../lexicons/linking-words.ts';
import { searchKey } from '../../text/normalize.ts';
import { keyOfStates } from './bodies-of-states.ts';
import { nameKey } from './name-key.ts';
import { isListedKey, usualKey } from './organization-aliases.ts';
import { bodyOfCountry } from './state-key.ts';

/** What a key is made of. */
type Keyed = Pick<Candidate, 'type' | 'value' | 'attributes'>;

/**
 * The key of a thing, the same for all spellings of its name in all documents: its kind and, of a
 * country or nationality its code (`country:EG`), of a place its GeoNames number when known
 * (`place:360630`), of dates and times their timex (`date:2019-12-11`), where nothing of it is known
 * with what is said (`date:XXXX-XX-XX امس`), of amounts their amount and unit (`money:3000 USD`), else
 * its name as `nameKey` writes it (`person:عبدالله واد`); listed bodies have the key of their usual
 * name, those of a state its code (`organization:سفاره AE`), as those have of which each state has one (`organization:وزاره داخليه FR`).
 */
export const keyOf = (thing: Keyed, name: string): string =>
  `${thing.type}:${identity(thing, name)}`;

/** What a key has after its kind: «EG» of `country:EG`. */
export const identityOf = (key: string): string => key.slice(key.indexOf(':') + 1);

/** The key of the country of a nationality: `nationality:EG` gives `country:EG`. */
export const countryKeyOf = (key: string): string => `country:${identityOf(key)}`;

const keyOfBody = (name: string, code: string | undefined, of: string | undefined): string => {
  const key = nameKey('organization', name);
  if (code !== undefined && !isListedKey(key)) {
    const ofState = of === 'state' ? (bodyOfCountry(name, code)?.key ?? key) : undefined;
    const coded = ofState ?? keyOfStates(name, code);
    if (coded !== undefined) return usualKey(coded);
  }
  return hasArticleOfOther(key) && name.startsWith('ال') ? key : usualKey(key);
};

/**
 * Whether nothing of a date is known but its grain: `XXXX-XX-XX` is «أمس» as well as «غدا»; `XXXX-SU` is the summer,
 * `PRESENT_REF` now.
 */
const isOpen = (timex: string): boolean => /^(?:[XWT:/-]+|PAST_REF|FUTURE_REF)$/.test(timex);

/** The same without the kind. */
export const identity = (thing: Keyed, name: string): string => {
  // Type and value come from one candidate, which the type checker cannot see in a `Pick`.
  const { type, value, attributes } = thing as Candidate;
  switch (type) {
    case 'country':
    case 'nationality':
      // Scotland is not the United Kingdom, though it has its code.
      return attributes?.part ?? value?.code ?? nameKey(type, name);
    case 'date':
    case 'time':
    case 'duration':
    case 'set': {
      const said = type === 'date' && isOpen(value.timex) ? dateSaid(name) : undefined;
      // «بداية 2016» and «موفى 2016» are two things, as are 07:29 in two zones.
      return joined([value.timex, attributes?.mod, attributes?.zone, said]);
    }
    case 'number':
    case 'percent':
    case 'money':
    case 'quantity':
      return joined([value.amount, value.currency ?? value.noun ?? value.unit]);
    case 'place':
      return value?.geonames === undefined ? nameKey(type, name) : String(value.geonames);
    case 'organization':
      return keyOfBody(name, value?.code, attributes?.class) || searchKey(name);
    case 'person':
    case 'event':
      // A name of marks alone has no words.
      return nameKey(type, name) || searchKey(name);
    case 'phone':
      return searchKey(name).replace(/[^\d+]/g, '');
    case 'url':
      return addressKey(name);
    case 'email':
    case 'hashtag':
    case 'mention':
      return searchKey(name);
  }
};

/** Letters of a scheme and host have one form, and the stroke behind a host says nothing: «https://Example.com/». */
const addressKey = (address: string): string => {
  const host = /^(?:[a-z]+:\/\/)?[^/?#]+/i.exec(address)?.[0] ?? '';
  const rest = address.slice(host.length);
  return host.toLowerCase() + (rest === '/' ? '' : rest);
};

/** The parts that are known, with blanks between. */
const joined = (parts: readonly (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' ');
