import type { Token } from '../../document.ts';
import { ambiguous, readingIn } from '../../lexicons/ambiguous.ts';
import type { CountryName } from '../../lexicons/countries.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { tokenAfter, tokenBefore } from '../../text/neighbours.ts';

/** A country's name with the words of its form of state: «جمهورية مصر العربية». */
interface StateName {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** The country's name with the words added, as they are written, proclitics left out. */
  readonly name: string;
}

/** Part of the official name; «دولة» and «مملكة» are said of any country and stay outside. */
const form = readingIn(() => ambiguous().stateForms.before);
const creed = readingIn(() => ambiguous().stateForms.after);

/** The name found together with the form of state before it and the creeds after it. */
export const withStateWords = (
  tokens: readonly Token[],
  match: GazetteerMatch<CountryName>,
): StateName => {
  const { start, end, payload } = match;
  const { name } = payload;
  const head = match.proclitics === '' ? tokenBefore(tokens, match.firstToken) : undefined;
  const reading = head === undefined ? null : form(head.lexeme);
  if (head === undefined || reading === null) return { start, end, name };
  const after: Token[] = [];
  for (let index = match.endToken - 1; ; index++) {
    const next = tokenAfter(tokens, index);
    if (next === undefined || creed(next.lexeme)?.proclitics !== '') break;
    after.push(next);
  }
  return {
    start: head.start + reading.offset,
    end: after.at(-1)?.end ?? end,
    name: [reading.spelling, name, ...after.map((next) => next.lexeme.spelling)].join(' '),
  };
};
