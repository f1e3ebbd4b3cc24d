import type { EntityType } from '../../../document.ts';
import { dayWriter } from '../../reading/day-format.ts';
import type { PageNoun, PageWord } from '../data.ts';
import type { Store } from './filters.ts';
import type { PageModel } from './page-model.ts';

/** What each view of the page is given. */
export interface View {
  readonly model: PageModel;
  readonly store: Store;
  readonly word: (word: PageWord) => string;
  /** The kinds that the page shows, in the order of the report. */
  readonly kinds: readonly EntityType[];
  readonly kind: (kind: EntityType) => string;
  readonly number: (value: number) => string;
  /** A number with its noun: «3 أسماء». */
  readonly counted: (noun: PageNoun, count: number) => string;
  /** An ISO day, month or year in words. */
  readonly day: (iso: string) => string;
}

export const viewOf = (model: PageModel, store: Store): View => {
  const { labels, language } = model.data;
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return {
    model,
    store,
    word: (word) => labels.words[word],
    kinds: Object.keys(labels.kinds) as readonly EntityType[],
    kind: (kind) => labels.kinds[kind] ?? kind,
    number: (value) => numbers.format(value),
    counted: (noun, count) => {
      const forms = labels.counted[noun];
      return (forms[rules.select(count)] ?? forms.other).replace('{n}', numbers.format(count));
    },
    day: dayWriter(language),
  };
};
