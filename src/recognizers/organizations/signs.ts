import type { Token } from '../../document.ts';
import { stateHead } from '../../lexicons/state-bodies.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { perLexeme } from '../../text/per-lexeme.ts';
import { armedAt, armedShort } from './armed-in-context.ts';
import { bodyOfUnion, headOfUnion } from './bodies-of-unions.ts';
import { isReporting, reportedSource } from './cited-sources.ts';
import { citedPaper, isPaperWord, mediumInDateline } from './dateline-media.ts';
import { exchangeAt, marketWord } from './exchanges.ts';
import { fixtureAt, isVersus } from './fixtures.ts';
import type { KnownName } from './listed.ts';
import { isResult, matchReport } from './match-reports.ts';
import { isTail, tailedName } from './media-suffixes.ts';
import { militaryUnitAt, opensUnit } from './military-units.ts';
import { nationalCompany, opensNationalCompany } from './national-companies.ts';
import type { OrganizationSpan } from './organization-span.ts';
import { partyAt, partySymbol } from './party-symbols.ts';
import { plainCompany, plainCompanyAt } from './plain-companies.ts';
import { railwaysAt, railwayWord } from './railways.ts';
import { isSpokenAuthority, spokenAuthority } from './spoken-authorities.ts';
import { type Nationalities, stateBodyAt } from './state-bodies.ts';
import { isShares, isTrade, tradedCompany } from './traded-companies.ts';
import { tradedRow } from './traded-rows.ts';
import { isTransfer, transferAt } from './transfers.ts';

/** What was found at a token and before it when its signs are read. */
interface Found {
  /** The listed name that begins at the token. */
  readonly known: KnownName | undefined;
  readonly nationalities: Nationalities;
}

type Spans = readonly OrganizationSpan[];
type Read = (tokens: readonly Token[], index: number, found: Found) => Spans;

/** A word that shows an organization at its place or beside it, and what reads that one. */
type Sign = readonly [shows: (lexeme: Lexeme) => boolean, read: Read];

const none: Spans = [];
const spansOf = (span: OrganizationSpan | undefined): Spans => (span === undefined ? none : [span]);

/** A sign beside which one organization is. */
const alone =
  (read: (tokens: readonly Token[], index: number) => OrganizationSpan | undefined): Read =>
  (tokens, index) =>
    spansOf(read(tokens, index));

/** A sign that is a part of the organization's name: its reading says where in the word that begins. */
const within = <Reading>(
  readingOf: (lexeme: Lexeme) => Reading | null,
  read: (
    tokens: readonly Token[],
    index: number,
    reading: Reading,
    found: Found,
  ) => OrganizationSpan | undefined,
): Sign => [
  (lexeme) => readingOf(lexeme) !== null,
  (tokens, index, found) => {
    const reading = readingOf((tokens[index] as Token).lexeme);
    return reading === null ? none : spansOf(read(tokens, index, reading, found));
  },
];

/** All signs, in the order in which they are read. */
const signs: readonly Sign[] = [
  [opensNationalCompany, alone(nationalCompany)],
  [isTrade, alone(tradedCompany)],
  [isShares, tradedRow],
  within(plainCompany, plainCompanyAt),
  within(marketWord, exchangeAt),
  within(railwayWord, railwaysAt),
  within(headOfUnion, bodyOfUnion),
  within(armedShort, (tokens, index, start, { known }) =>
    known === undefined ? armedAt(tokens, index, start) : undefined,
  ),
  within(stateHead, (tokens, index, head, { nationalities }) =>
    stateBodyAt(tokens, index, head, nationalities),
  ),
  [
    isPaperWord,
    alone((tokens, index) => mediumInDateline(tokens, index) ?? citedPaper(tokens, index)),
  ],
  within(partySymbol, (tokens, index, _start, { known }) =>
    (known?.endToken ?? 0) <= index + 1 ? partyAt(tokens, index) : undefined,
  ),
  [isReporting, alone((tokens, index) => reportedSource(tokens, index + 1))],
  [isSpokenAuthority, alone(spokenAuthority)],
  [isTail, alone(tailedName)],
  [opensUnit, alone(militaryUnitAt)],
  [isVersus, fixtureAt],
  [isTransfer, transferAt],
  [isResult, matchReport],
];

/** Whether a word is a sign of an organization. */
export const isSign = (lexeme: Lexeme): boolean => signs.some(([shows]) => shows(lexeme));

const noReads: readonly Read[] = [];
const readsOf: (lexeme: Lexeme) => readonly Read[] = perLexeme((lexeme) => {
  const shown = signs.filter(([shows]) => shows(lexeme));
  return shown.length === 0 ? noReads : shown.map(([, read]) => read);
});

/** Gives the organizations that the word at an index is a sign of. */
export const readSigns = (
  tokens: readonly Token[],
  index: number,
  found: Found,
  add: (span: OrganizationSpan) => void,
): void => {
  for (const read of readsOf((tokens[index] as Token).lexeme)) {
    read(tokens, index, found).forEach(add);
  }
};
