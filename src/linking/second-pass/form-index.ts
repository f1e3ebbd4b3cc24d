import { listOf } from '../../text/group-by.ts';
import { endingOf, endings } from '../../text/lexeme.ts';
import type { NameForm } from './name-forms.ts';

const none: readonly never[] = [];

/** Forms by the ending of their first word, which proclitics leave as it is. */
export class FormIndex {
  readonly #byKey = new Map<string, NameForm[]>();
  /** By each ending whether a form has it. */
  readonly #endings = new Uint8Array(endings);

  add(form: NameForm): void {
    const [first = ''] = form.keys;
    listOf(this.#byKey, first).push(form);
    this.#endings[endingOf(first)] = 1;
  }

  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }

  /** Longest first, then the surest; of forms that fit the same places only that. */
  sort(): void {
    for (const [first, forms] of this.#byKey) {
      if (forms.length === 1) continue;
      forms.sort((a, b) => b.keys.length - a.keys.length || b.of.confidence - a.of.confidence);
      this.#byKey.set(first, distinct(forms));
    }
  }

  mayBegin(ending: number): boolean {
    return this.#endings[ending] === 1;
  }

  formsOf(first: string): readonly NameForm[] {
    return this.#byKey.get(first) ?? none;
  }
}

/** Without those that differ from an earlier one in confidence alone: names come again and again. */
const distinct = (forms: readonly NameForm[]): NameForm[] => {
  const known = new Set<string>();
  return forms.filter(({ keys, kind, plain, of: { type, rule, attributes } }) => {
    const before = known.size;
    known.add([...keys, kind, plain, type, rule, attributes?.class].join(' '));
    return known.size > before;
  });
};
