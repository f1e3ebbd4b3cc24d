import type { Token } from '../../document.ts';
import { stateHead } from '../../lexicons/state-bodies.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { perLexeme } from '../../text/per-lexeme.ts';
import { bodyOfUnion, headOfUnion } from './authorities/bodies-of-unions.ts';
import { militaryUnitAt, opensUnit } from './authorities/military-units.ts';
import { isSpokenAuthority, spokenAuthority } from './authorities/spoken-authorities.ts';
import { type Nationalities, stateBodyAt } from './authorities/state-bodies.ts';
import { calledBody, isCallWord } from './called-bodies.ts';
import { fixtureAt, isVersus } from './clubs/fixtures.ts';
import { isResult, matchReport } from './clubs/match-reports.ts';
import { isTransfer, transferAt } from './clubs/transfers.ts';
import { exchangeAt, marketWord } from './companies/exchanges.ts';
import { nationalCompany, opensNationalCompany } from './companies/national-companies.ts';
import { plainCompany, plainCompanyAt } from './companies/plain-companies.ts';
import { railwaysAt, railwayWord } from './companies/railways.ts';
import { isShares, isTrade, tradedCompany } from './companies/traded-companies.ts';
import { tradedRow } from './companies/traded-rows.ts';
import type { KnownName } from './listed.ts';
import { isReporting, reportedSource } from './media/cited-sources.ts';
import { citedPaper, isPaperWord, mediumInDateline } from './media/dateline-media.ts';
import { isTail, tailedName } from './media/media-suffixes.ts';
import type { OrganizationSpan } from './organization-span.ts';
import { armedAt, armedShort } from './parties/armed-in-context.ts';
import { partyAt, partySymbol } from './parties/party-symbols.ts';

/** What was found at a token and before it when its signs are read. */
interface FoundBefore {
  /** The listed name that begins at the token. */
  readonly known: KnownName | undefined;
  readonly nationalities: Nationalities;
}

type Spans = readonly OrganizationSpan[];
type SignReader = (tokens: readonly Token[], index: number, found: FoundBefore) => Spans;

/** A word that shows an organization, and the function that reads it. */
type Sign = readonly [shows: (lexeme: Lexeme) => boolean, read: SignReader];

const none: Spans = [];
const spansOf = (span: OrganizationSpan | undefined): Spans => (span === undefined ? none : [span]);

/** A sign beside which one organization is. */
const alone =
  (read: (tokens: readonly Token[], index: number) => OrganizationSpan | undefined): SignReader =>
  (tokens, index) =>
    spansOf(read(tokens, index));

/** A sign that is a part of the organization's name: its reading says where in the word that begins. */
const within = <Reading>(
  readingOf: (lexeme: Lexeme) => Reading | null,
  read: (
    tokens: readonly Token[],
    index: number,
    reading: Reading,
    found: FoundBefore,
  ) => OrganizationSpan | undefined,
): Sign => [
  (lexeme) => readingOf(lexeme) !== null,
  (tokens, index, found) => {
    const reading = readingOf(tokenAt(tokens, index).lexeme);
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
  [isCallWord, alone(calledBody)],
  [isSpokenAuthority, alone(spokenAuthority)],
  [isTail, alone(tailedName)],
  [opensUnit, alone(militaryUnitAt)],
  [isVersus, fixtureAt],
  [isTransfer, transferAt],
  [isResult, matchReport],
];

/** Whether a word is a sign of an organization. */
export const isSign = (lexeme: Lexeme): boolean => signs.some(([shows]) => shows(lexeme));

const noReads: readonly SignReader[] = [];
const readsOf: (lexeme: Lexeme) => readonly SignReader[] = perLexeme((lexeme) => {
  const shown = signs.filter(([shows]) => shows(lexeme));
  return shown.length === 0 ? noReads : shown.map(([, read]) => read);
});

/** Gives the organizations that the word at an index is a sign of. */
export const readSigns = (
  tokens: readonly Token[],
  index: number,
  found: FoundBefore,
  add: (span: OrganizationSpan) => void,
): void => {
  for (const read of readsOf(tokenAt(tokens, index).lexeme)) {
    read(tokens, index, found).forEach(add);
  }
};
