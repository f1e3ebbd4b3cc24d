import type { Candidate, Document, EntityType, Token } from '../../document.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { uniform } from '../uniform.ts';
import { isNameHere } from './form-here.ts';
import { FormIndex } from './form-index.ts';
import { type FormKind, formsOf, type NameForm, nounFormsOf, wordsOf } from './name-forms.ts';

/** From this confidence on a name is looked for in the other places of its document. */
const sureFrom = 0.8;
/** A name found here replaces a less certain one of the same span. */
const weakBelow = 0.6;
const kindsLookedFor: ReadonlySet<EntityType> = new Set([
  'person',
  'place',
  'organization',
  'event',
]);
/** How sure the name that is repeated counts at most. */
const mostSure = 0.97;
/** Confidence of a form that is found, as a share of that of the name that it repeats. */
const share: Readonly<Record<FormKind, number>> = {
  whole: 0.97,
  glued: 0.95,
  surname: 0.92,
  short: 0.9,
  union: 0.9,
  land: 0.9,
  field: 0.9,
  latin: 0.95,
};

/**
 * Finds the names that are sure in one place of a document in its other places: under proclitics and
 * swallowed articles («للنهضة», «وحفتر»), by surname («هولدن» of «سارة هولدن»), in short form («الرجاء» of
 * «الرجاء البيضاوي»), glued.
 */
export const secondPass = (
  document: Document,
  chosen: readonly Candidate[],
): readonly Candidate[] => {
  const index = new FormIndex();
  for (const candidate of chosen) {
    if (candidate.confidence < sureFrom || !kindsLookedFor.has(candidate.type)) continue;
    const words = wordsOf(document, candidate);
    for (const form of nounFormsOf(candidate, words)) index.add(form);
    if (isListed(candidate)) continue;
    for (const form of formsOf(document, candidate, words)) index.add(form);
  }
  if (index.isEmpty) return chosen;
  index.sort();
  return merged(chosen, occurrences(document, chosen, index));
};

/** Rules that check every occurrence of a listed name: where they passed over one, they had a reason. */
const listedRule = /^(?:places|organizations|events)\/(?:gazetteer|listed)/u;

/** A field names its authority in quotation marks alone: «أعلنت "التموين" … وزير التموين». */
const inQuotesAlone = 'organizations/quoted-authority';

const isListed = ({ rule, sources }: Candidate): boolean =>
  rule === inQuotesAlone || (sources === undefined && listedRule.test(rule));

/** The places of the forms that no better name covers, in order of place. */
const occurrences = (
  document: Document,
  chosen: readonly Candidate[],
  index: FormIndex,
): readonly Candidate[] => {
  const { tokens } = document;
  const found: Candidate[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokenAt(tokens, at);
    while ((chosen[next]?.end ?? Infinity) <= token.start) next++;
    const { lexeme } = token;
    if (!index.mayBegin(lexeme.ending)) continue;
    const candidate = occurrenceAt(document, at, index, chosen[next]);
    if (candidate === undefined) continue;
    found.push(candidate);
    while ((tokens[at + 1]?.start ?? Infinity) < candidate.end) at++;
  }
  return found;
};

const isCovered = (token: Token, candidate: Candidate | undefined): boolean =>
  candidate !== undefined && candidate.start < token.end && candidate.confidence >= weakBelow;

/** The first of the forms that begin at a token that is a name there and that nothing better covers. */
const occurrenceAt = (
  document: Document,
  at: number,
  index: FormIndex,
  covering: Candidate | undefined,
): Candidate | undefined => {
  const { tokens } = document;
  const token = tokenAt(tokens, at);
  const covered = isCovered(token, covering);
  for (const { key, offset, spelling, proclitics } of token.lexeme.splits) {
    for (const form of index.formsOf(key)) {
      const last = lastOf(tokens, at, form);
      if (last < 0 || !isNameHere(tokens, at, last, form, proclitics)) continue;
      const start = token.start + offset;
      const end = tokenAt(tokens, last).end;
      const isOverlapping = covering !== undefined && covering.start < end;
      const isAsWritten = spelling === token.lexeme.spelling.slice(proclitics.length);
      const gives = covering !== undefined && givesWay(covering, start, end, form, isAsWritten);
      if (covered && !gives) continue;
      if (isOverlapping && !isSame(covering, start, end) && !gives) continue;
      return repeated(document, form, start, end, isAsWritten ? undefined : spelling);
    }
  }
  return undefined;
};

/** A form as a candidate of its own. */
const repeated = (
  document: Document,
  form: NameForm,
  start: number,
  end: number,
  restored: string | undefined,
): Candidate => {
  const { type, value, confidence, attributes } = form.of;
  const is = attributes?.class;
  return uniform({
    type,
    value,
    start,
    end,
    confidence: Math.min(confidence, mostSure) * share[form.kind],
    source: 'second-pass',
    rule: `second-pass/${form.kind}`,
    name: nameOf(document, form, restored),
    attributes: is === undefined ? undefined : { class: is },
  } as Candidate);
};

/** The name to show: that of the first place for the whole name; the article given back for others. */
const nameOf = (
  { text }: Document,
  { kind, of, keys }: NameForm,
  restored: string | undefined,
): string | undefined => {
  if (kind === 'latin') return of.name ?? text.slice(of.start, of.end);
  // A name as it is written may lack the article that «لل» swallowed.
  const isGiven = of.name !== undefined && of.name !== text.slice(of.start, of.end);
  if (kind === 'whole' && isGiven) return of.name;
  return keys.length > 1 ? undefined : restored;
};

/**
 * Whether what else was found there gives way to a name of two words or more: another kind of name that is less sure,
 * as «زيتونة ماركت» is no woman where «شركة "زيتونة ماركت"» names the company, and behind «لل», where the rules of bodies
 * may miss it, the nationality that ends it («للملعب | التونسي»).
 */
const givesWay = (
  covering: Candidate,
  start: number,
  end: number,
  { kind, keys, of }: NameForm,
  isAsWritten: boolean,
): boolean => {
  if (kind !== 'whole' || keys.length < 2 || covering.type === of.type) return false;
  if (!isAsWritten && covering.type === 'nationality') return covering.end === end;
  return covering.start === start && covering.end >= end && covering.confidence < of.confidence;
};

const isSame = (covering: Candidate, start: number, end: number): boolean =>
  covering.start === start && covering.end === end;

/** Index of the last token of a form that begins at a token, in one sentence; -1 when it does not. */
const lastOf = (tokens: readonly Token[], at: number, { keys }: NameForm): number => {
  const sentence = tokens[at]?.sentence;
  for (let i = 1; i < keys.length; i++) {
    const token = tokens[at + i];
    if (token === undefined || token.sentence !== sentence) return -1;
    if (token.lexeme.key !== keys[i]) return -1;
  }
  return at + keys.length - 1;
};

/** Both lists in order of place; what was chosen gives way to what begins where it does or ends with it. */
const merged = (
  chosen: readonly Candidate[],
  found: readonly Candidate[],
): readonly Candidate[] => {
  if (found.length === 0) return chosen;
  const starts = new Set(found.map(({ start }) => start));
  const ends = new Set(found.map(({ end }) => end));
  const isLeft = ({ start, end }: Candidate): boolean => !starts.has(start) && !ends.has(end);
  return [...chosen.filter(isLeft), ...found].sort((a, b) => a.start - b.start);
};
