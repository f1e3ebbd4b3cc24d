import type { Candidate } from '../document.ts';
import { searchKey } from '../text/normalize.ts';

/** A mention on its way to an entity. */
export interface Named {
  readonly candidate: Candidate;
  /** As the report shows it: `candidate.name`, else the text with its white space made single. */
  readonly name: string;
}

/** What two mentions must share to be one thing without further thought. */
export const identityOf = ({ candidate, name }: Named): string => {
  switch (candidate.type) {
    case 'country':
    case 'nationality':
      // Scotland is not the United Kingdom, though it has its code.
      return String(candidate.attributes?.['part'] ?? candidate.value.code);
    case 'date':
    case 'time':
    case 'duration':
    case 'set':
      return candidate.value.timex;
    case 'number':
    case 'percent':
    case 'money':
    case 'quantity': {
      const { amount, currency, unit } = candidate.value;
      return [amount, currency ?? '', unit ?? ''].join(' ');
    }
    case 'url':
      return name;
    default:
      return searchKey(name);
  }
};
