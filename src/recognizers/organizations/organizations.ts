import type { Candidate, Document, Recognizer, Token } from '../../document.ts';
import { isClubWord } from '../../lexicons/club-words.ts';
import { organizationHead } from '../../lexicons/organization-heads.ts';
import { stateHead } from '../../lexicons/state-bodies.ts';
import { grade } from '../grades.ts';
import { abbreviationAfter } from './abbreviations.ts';
import { reportedSource } from './cited-sources.ts';
import { clubHead, clubNameEnd } from './club-name.ts';
import type { ClubName } from './club-neighbours.ts';
import { clubsAmong } from './clubs.ts';
import { citedPaper, mediumInDateline, siteAtHead } from './dateline-media.ts';
import { enumeratedAfter } from './enumerated-names.ts';
import { fixtureAt } from './fixtures.ts';
import { headed } from './headed.ts';
import { foreignOpponent, hostedClub, isHostWord } from './hosted-clubs.ts';
import { type KnownName, knownAt } from './listed.ts';
import { weighListed } from './listed-name.ts';
import { tailedName } from './media-suffixes.ts';
import { militaryUnitAt } from './military-units.ts';
import { nationalCompany } from './national-companies.ts';
import type { OrganizationSpan } from './organization-span.ts';
import { partyAt } from './party-symbols.ts';
import { isRegionalOffice, regionalOfficeAt } from './regional-offices.ts';
import { nationalitiesByStart, stateBodyAt } from './state-bodies.ts';
import { transferAt } from './transfers.ts';
import { opens, usesOf } from './word-uses.ts';

/** Organizations: listed ones, those that a head noun opens, and quoted sources of news. */
export const organizations: Recognizer = {
  id: 'organizations',
  kinds: ['organization'],
  recognize: (document, earlier = []) => {
    const found = new FoundOrganizations(document, earlier);
    const { tokens } = document;
    found.add(siteAtHead(document));
    for (let index = opens.next(tokens); index >= 0; index = opens.next(tokens, index + 1)) {
      found.lookAt(index);
    }
    return found.finish();
  },
};

class FoundOrganizations {
  readonly #document: Document;
  readonly #tokens: readonly Token[];
  readonly #nationalities: ReturnType<typeof nationalitiesByStart>;
  readonly #clubs: ClubName[] = [];
  readonly #spans: OrganizationSpan[] = [];

  constructor(document: Document, earlier: readonly Candidate[]) {
    this.#document = document;
    this.#tokens = document.tokens;
    this.#nationalities = nationalitiesByStart(earlier);
  }

  add(span: OrganizationSpan | undefined): void {
    if (span !== undefined && span.confidence >= minConfidence) this.#spans.push(span);
  }

  /** Takes in what begins at a word. */
  lookAt(index: number): void {
    const tokens = this.#tokens;
    const { lexeme } = tokens[index] as Token;
    const { reports, tail, unit, paper, versus, transfer, company } = usesOf(lexeme);
    const known = knownAt(tokens, index);
    this.#addListed(index, known);
    if (isRegionalOffice(lexeme)) this.add(regionalOfficeAt(tokens, index));
    this.#addOpponents(index);
    this.#addHeaded(index, known);
    if (company) this.add(nationalCompany(tokens, index));
    const state = stateHead(lexeme);
    if (state !== null) this.add(stateBodyAt(tokens, index, state, this.#nationalities));
    if (paper) this.add(mediumInDateline(tokens, index) ?? citedPaper(tokens, index));
    if ((known?.endToken ?? 0) <= index + 1) this.add(partyAt(tokens, index));
    if (reports) this.add(reportedSource(tokens, index + 1));
    if (tail) this.add(tailedName(tokens, index));
    if (unit) this.add(militaryUnitAt(tokens, index));
    if (versus) for (const club of fixtureAt(tokens, index)) this.add(club);
    if (transfer) for (const club of transferAt(tokens, index)) this.add(club);
  }

  finish(): Candidate[] {
    for (const club of clubsAmong(this.#document, this.#clubs)) this.add(club);
    for (const name of [...this.#spans]) {
      if (name.confidence >= grade.possible) this.add(abbreviationAfter(this.#tokens, name));
    }
    return this.#spans.map(candidateOf);
  }

  /** A listed name; a club waits for what is around it. */
  #addListed(index: number, known: KnownName | undefined): void {
    const tokens = this.#tokens;
    const club = clubKind(known?.kind);
    if (known !== undefined && (club === undefined || club === 'listed')) {
      this.add(weighListed(tokens, index, known));
    }
    const name = headedClub(tokens, index);
    if (name !== undefined && name.endToken > (known?.endToken ?? 0)) this.#clubs.push(name);
    else if (known !== undefined && club !== undefined) {
      this.#clubs.push({ ...known, index, kind: club });
    }
  }

  /** The clubs that a word of a match is between. */
  #addOpponents(index: number): void {
    const tokens = this.#tokens;
    const { lexeme } = tokens[index] as Token;
    const isHost = isHostWord(lexeme);
    const { trigger } = usesOf(lexeme);
    if (!(isHost || trigger) || clubHere(tokens, index + 1) !== undefined) return;
    const hosted = isHost ? hostedClub(tokens, index) : undefined;
    if (hosted !== undefined) this.#clubs.push(hosted);
    if (trigger) this.add(foreignOpponent(tokens, index));
  }

  /** A body by its head noun, and those that are enumerated after it. */
  #addHeaded(index: number, known: KnownName | undefined): void {
    const tokens = this.#tokens;
    const head = organizationHead((tokens[index] as Token).lexeme);
    const body = head === null ? undefined : headed(tokens, index, head, known);
    this.add(body);
    if (head === null || body === undefined) return;
    for (const other of enumeratedAfter(tokens, head, body)) this.add(other);
  }
}

const candidateOf = ({
  start,
  end,
  confidence,
  rule,
  class: is,
  code,
}: OrganizationSpan): Candidate => ({
  type: 'organization',
  start,
  end,
  value: code === undefined ? null : { code },
  confidence,
  source: 'organizations',
  rule: `organizations/${rule}`,
  attributes: is === undefined ? undefined : { class: is },
});

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

/** Below this nothing is proposed. */
const minConfidence = 0.4;
