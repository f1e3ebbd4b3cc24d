import type { EntityType } from '../document.ts';
import type { TextCounts } from '../text/count-up.ts';
import type { TextDays } from './dated-texts.ts';

/** What is known of one thing. */
export interface Thing {
  readonly key: string;
  readonly type: EntityType;
  /** Documents by the value that they have for it. */
  readonly values: TextCounts;
  documents: number;
  /** The numbers of these documents, of a thing that may be another under a short name. */
  readonly numbers: number[];
  mentions: number;
  /** Documents by the name that they have for it. */
  readonly names: Map<string, number>;
  /** Mentions by the way in which they are written. */
  readonly spellings: Map<string, number>;
  readonly titles: TextDays;
  readonly offices: TextDays;
  first: string | undefined;
  last: string | undefined;
}
