import type { Candidate, Recognizer, Token } from '../../document.ts';
import { isClubWord } from '../../lexicons/club-words.ts';
import { organizationHead } from '../../lexicons/organization-heads.ts';
import { stateHead } from '../../lexicons/state-bodies.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { perLexeme } from '../../text/per-lexeme.ts';
import { Trait } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import { abbreviationAfter } from './abbreviations.ts';
import { armedAt, armedShort } from './armed-in-context.ts';
import { bandAt } from './bands.ts';
import { bodyOfUnion, headOfUnion } from './bodies-of-unions.ts';
import { isReporting, reportedSource } from './cited-sources.ts';
import { clubHead, clubNameEnd } from './club-name.ts';
import { type ClubName, isPlayer, isTrigger } from './club-neighbours.ts';
import { clubsAmong } from './clubs.ts';
import { confederationsAmong, isOfAfricanFootball } from './confederation.ts';
import { citedPaper, isPaperWord, mediumInDateline, siteAtHead } from './dateline-media.ts';
import { enumeratedAfter } from './enumerated-names.ts';
import { fixtureAt, isVersus } from './fixtures.ts';
import { foreignParty } from './foreign-parties.ts';
import { headed } from './headed.ts';
import { foreignOpponent, hostedClub, isHostWord } from './hosted-clubs.ts';
import { type KnownName, knownAt, opensKnown } from './listed.ts';
import { weighListed } from './listed-name.ts';
import { isResult, matchReport } from './match-reports.ts';
import { isTail, tailedName } from './media-suffixes.ts';
import { militaryUnitAt, opensUnit } from './military-units.ts';
import { nationalCompany, opensNationalCompany } from './national-companies.ts';
import type { OrganizationSpan } from './organization-span.ts';
import { partyAt, partySymbol } from './party-symbols.ts';
import { quotedAuthorities } from './quoted-authorities.ts';
import { railwaysAt, railwayWord } from './railways.ts';
import { isRegionalOffice, regionalOfficeAt } from './regional-offices.ts';
import { opensLetters, spelledLetters } from './spelled-letters.ts';
import { nationalitiesByStart, stateBodyAt } from './state-bodies.ts';
import { isTrade, tradedCompany } from './traded-companies.ts';
import { isTransfer, transferAt } from './transfers.ts';
import { wholeQuotation } from './whole-quotation.ts';

/** Organizations: listed ones, those that a head noun opens, and quoted sources of news. */
export const organizations: Recognizer = {
  id: 'organizations',
  kinds: ['organization'],
  recognize: (document, earlier = []) => {
    const { tokens } = document;
    const nationalities = nationalitiesByStart(earlier);
    const found: Candidate[] = [];
    const clubs: ClubName[] = [];
    const spans: OrganizationSpan[] = [];
    const add = (span: OrganizationSpan | undefined): void => {
      if (span === undefined || span.confidence < minConfidence) return;
      spans.push(span);
      const { start, end, confidence, rule, class: is, code } = span;
      found.push({
        type: 'organization',
        start,
        end,
        value: code === undefined ? null : { code },
        confidence,
        source: 'organizations',
        rule: `organizations/${rule}`,
        attributes: is === undefined ? undefined : { class: is },
      });
    };
    add(siteAtHead(document));
    let isAfrican = false;
    for (let index = opens.next(tokens); index >= 0; index = opens.next(tokens, index + 1)) {
      const { lexeme } = tokens[index] as Token;
      const { reports, tail, unit, paper, versus, transfer, trigger, company, trade, result } =
        usesOf(lexeme);
      const known = knownAt(tokens, index);
      isAfrican ||= known !== undefined && isOfAfricanFootball(tokens, known);
      const club = clubKind(known?.kind);
      if (known !== undefined && (club === undefined || club === 'listed')) {
        add(weighListed(tokens, index, known));
      }
      const name = headedClub(tokens, index);
      if (name !== undefined && name.endToken > (known?.endToken ?? 0)) clubs.push(name);
      else if (known !== undefined && club !== undefined && !isPlayer(tokens, index)) {
        clubs.push({ ...known, index, kind: club });
      }
      if (known === undefined && opensLetters(lexeme)) add(spelledLetters(tokens, index));
      if (isRegionalOffice(lexeme)) add(regionalOfficeAt(tokens, index));
      if (isHostWord(lexeme) && clubHere(tokens, index + 1) === undefined) {
        const hosted = hostedClub(tokens, index);
        if (hosted !== undefined) clubs.push(hosted);
      }
      if (trigger && clubHere(tokens, index + 1) === undefined) add(foreignOpponent(tokens, index));
      const head = organizationHead(lexeme);
      const party = head !== null && known === undefined && foreignParty(tokens, index, head);
      const body = head === null ? undefined : party || headed(tokens, index, head, known);
      add(body);
      if (body !== undefined) add(wholeQuotation(tokens, index, body));
      if (head !== null && body !== undefined) enumeratedAfter(tokens, head, body).forEach(add);
      if (head !== null) add(bandAt(tokens, index, head));
      if (company) add(nationalCompany(tokens, index));
      if (trade) add(tradedCompany(tokens, index));
      const railway = railwayWord(lexeme);
      if (railway !== null) add(railwaysAt(tokens, index, railway));
      const office = headOfUnion(lexeme);
      if (office !== null) add(bodyOfUnion(tokens, index, office));
      const group = known === undefined ? armedShort(lexeme) : null;
      if (group !== null) add(armedAt(tokens, index, group));
      const state = stateHead(lexeme);
      if (state !== null) add(stateBodyAt(tokens, index, state, nationalities));
      if (paper) add(mediumInDateline(tokens, index) ?? citedPaper(tokens, index));
      if ((known?.endToken ?? 0) <= index + 1) add(partyAt(tokens, index));
      if (reports) add(reportedSource(tokens, index + 1));
      if (tail) add(tailedName(tokens, index));
      if (unit) add(militaryUnitAt(tokens, index));
      if (versus) fixtureAt(tokens, index).forEach(add);
      if (transfer) transferAt(tokens, index).forEach(add);
      if (result) matchReport(tokens, index).forEach(add);
    }
    quotedAuthorities(tokens).forEach(add);
    for (const club of clubsAmong(document, clubs)) add(club);
    if (isAfrican) confederationsAmong(tokens, clubs).forEach(add);
    for (const name of [...spans]) {
      if (name.confidence >= grade.possible) add(abbreviationAfter(tokens, name));
    }
    return found;
  },
};

/** Where a club that a list or its first word gives begins at an index. */
const clubHere = (tokens: readonly Token[], index: number): ClubName | KnownName | undefined =>
  tokens[index] === undefined ? undefined : (headedClub(tokens, index) ?? knownAt(tokens, index));

/** How far a listed name is that of a club. */
const clubKind = (kind: KnownName['kind'] | undefined): ClubName['kind'] | undefined => {
  if (kind === 'clubs') return 'listed';
  if (kind === 'clubsInSport') return 'sport';
  return kind === 'clubsInContext' ? 'plain' : undefined;
};

/** A club by the first word of its name: «مستقبل قابس». */
const headedClub = (tokens: readonly Token[], index: number): ClubName | undefined => {
  const token = tokens[index] as Token;
  const head = clubHead(token.lexeme);
  const endToken = head === null ? undefined : clubNameEnd(tokens, index, head);
  const end = tokens[(endToken ?? 0) - 1]?.end;
  return head === null || endToken === undefined || end === undefined
    ? undefined
    : {
        start: token.start + head.start.offset,
        end,
        index,
        endToken,
        kind: isClubWord('onlyClubs', head.start.key) ? 'named' : 'headed',
      };
};

/** What a word may do besides beginning a listed name. */
interface Uses {
  readonly reports: boolean;
  readonly tail: boolean;
  readonly unit: boolean;
  readonly paper: boolean;
  readonly versus: boolean;
  readonly transfer: boolean;
  readonly trigger: boolean;
  readonly company: boolean;
  readonly trade: boolean;
  readonly result: boolean;
}

const usesOf: (lexeme: Lexeme) => Uses = perLexeme((lexeme) => ({
  reports: isReporting(lexeme),
  tail: isTail(lexeme),
  unit: opensUnit(lexeme),
  paper: isPaperWord(lexeme),
  versus: isVersus(lexeme),
  transfer: isTransfer(lexeme),
  trigger: isTrigger(lexeme),
  company: opensNationalCompany(lexeme),
  trade: isTrade(lexeme),
  result: isResult(lexeme),
}));

const opens = new Trait(
  'organizations/opens',
  (lexeme) =>
    opensKnown(lexeme) ||
    organizationHead(lexeme) !== null ||
    stateHead(lexeme) !== null ||
    headOfUnion(lexeme) !== null ||
    armedShort(lexeme) !== null ||
    railwayWord(lexeme) !== null ||
    clubHead(lexeme) !== null ||
    partySymbol(lexeme) !== null ||
    isPaperWord(lexeme) ||
    isReporting(lexeme) ||
    isTail(lexeme) ||
    isVersus(lexeme) ||
    isTransfer(lexeme) ||
    isTrigger(lexeme) ||
    opensNationalCompany(lexeme) ||
    isTrade(lexeme) ||
    isResult(lexeme) ||
    isHostWord(lexeme) ||
    isRegionalOffice(lexeme) ||
    opensLetters(lexeme) ||
    opensUnit(lexeme),
);

/** Below this nothing is proposed. */
const minConfidence = 0.4;
