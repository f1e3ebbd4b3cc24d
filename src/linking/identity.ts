import { searchKey } from '../text/normalize.ts';
import type { ResolvedMention } from './resolved-mention.ts';

/** What two mentions must share to be one thing without further thought. */
export const identityOf = ({ candidate, name }: ResolvedMention): string => {
  switch (candidate.type) {
    case 'country':
    case 'nationality':
      // Scotland is not the United Kingdom, though it has its code.
      return candidate.attributes?.part ?? candidate.value.code;
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
      return `${amount} ${currency ?? ''} ${unit ?? ''}`;
    }
    case 'url':
      return name;
    default:
      return searchKey(name);
  }
};
