import type { Candidate, Recognizer, Token } from '../../document.ts';
import { isClubWord } from '../../lexicons/club-words.ts';
import { type OrganizationHead, organizationHead } from '../../lexicons/organization-heads.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { Trait } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import { abbreviationAfter } from './abbreviations.ts';
import { quotedAuthorities } from './authorities/quoted-authorities.ts';
import { isRegionalOffice, regionalOfficeAt } from './authorities/regional-offices.ts';
import { nationalitiesByStart } from './authorities/state-bodies.ts';
import { bandAt } from './bands.ts';
import { type ClubName, clubHead, clubNameEnd } from './clubs/club-name.ts';
import { isPlayer, isTrigger } from './clubs/club-neighbours.ts';
import { clubsAmong } from './clubs/clubs.ts';
import { confederationsAmong, isOfAfricanFootball } from './clubs/confederation.ts';
import { foreignOpponent, hostedClub, isHostWord } from './clubs/hosted-clubs.ts';
import { enumeratedAfter } from './headed/enumerated-names.ts';
import { headed } from './headed/headed.ts';
import { isCertain, type KnownName, knownAt, opensKnown } from './listed.ts';
import { weighListed } from './listed-name.ts';
import { siteAtHead } from './media/dateline-media.ts';
import type { OrganizationSpan } from './organization-span.ts';
import { foreignParty } from './parties/foreign-parties.ts';
import { isSign, readSigns } from './signs.ts';
import { opensLetters, spelledLetters } from './spelled-letters.ts';
import { wholeQuotation } from './whole-quotation.ts';

/** Organizations: listed ones, those that a head noun opens, clubs, and those that another word shows. */
export const organizations: Recognizer = {
  id: 'organizations',
  kinds: ['organization'],
  recognize: (document, earlier = []) => {
    const { tokens } = document;
    const nationalities = nationalitiesByStart(earlier);
    const spans: OrganizationSpan[] = [];
    const clubs: ClubName[] = [];
    const add = (span: OrganizationSpan | undefined): void => {
      if (span !== undefined && span.confidence >= minConfidence) spans.push(span);
    };
    add(siteAtHead(document));
    let isAfrican = false;
    let lastOfKnown = -1;
    for (let index = opens.next(tokens); index >= 0; index = opens.next(tokens, index + 1)) {
      const known = knownAt(tokens, index);
      isAfrican ||= known !== undefined && isOfAfricanFootball(tokens, known);
      const kind = clubKind(known?.kind);
      if (known !== undefined && (kind === undefined || kind === 'listed')) {
        add(weighListed(tokens, index, known));
      }
      const club = clubAt(tokens, index, known, kind);
      if (club !== undefined) clubs.push(club);
      const { lexeme } = tokenAt(tokens, index);
      if (known === undefined && opensLetters(lexeme)) add(spelledLetters(tokens, index));
      if (isRegionalOffice(lexeme)) add(regionalOfficeAt(tokens, index));
      const hosted = isHostWord(lexeme) ? unlistedBehind(tokens, index, hostedClub) : undefined;
      if (hosted !== undefined) clubs.push(hosted);
      if (isTrigger(lexeme)) add(unlistedBehind(tokens, index, foreignOpponent));
      const head = organizationHead(lexeme);
      // «دويتشه بنك | ديفيد فولكرتس»: a bank that is the last word of a listed name opens none.
      if (head !== null && index !== lastOfKnown) readHead(tokens, index, head, known, add);
      if (known !== undefined && isCertain(known.kind)) lastOfKnown = known.endToken - 1;
      readSigns(tokens, index, { known, nationalities }, add);
    }
    quotedAuthorities(tokens).forEach(add);
    clubsAmong(document, clubs).forEach(add);
    if (isAfrican) confederationsAmong(tokens, clubs).forEach(add);
    for (const name of [...spans]) {
      if (name.confidence >= grade.possible) add(abbreviationAfter(tokens, name));
    }
    return spans.map(candidateOf);
  },
};

const candidateOf = (span: OrganizationSpan): Candidate => {
  const { start, end, confidence, rule, class: is, code } = span;
  return {
    type: 'organization',
    start,
    end,
    value: code === undefined ? null : { code },
    confidence,
    source: 'organizations',
    rule: `organizations/${rule}`,
    attributes: is === undefined ? undefined : { class: is },
  };
};

/** Gives what a head opens: a body, the quotation that it is in, those enumerated behind it, and a band. */
const readHead = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
  known: KnownName | undefined,
  add: (span: OrganizationSpan | undefined) => void,
): void => {
  const party = known === undefined ? foreignParty(tokens, index, head) : undefined;
  const body = party ?? headed(tokens, index, head, known);
  add(body);
  if (body !== undefined) {
    add(wholeQuotation(tokens, index, body));
    enumeratedAfter(tokens, head, body).forEach(add);
  }
  add(bandAt(tokens, index, head));
};

/** The club that begins at an index: by its first word where that gives the longer name, or as a list has it. */
const clubAt = (
  tokens: readonly Token[],
  index: number,
  known: KnownName | undefined,
  kind: ClubName['kind'] | undefined,
): ClubName | undefined => {
  const name = headedClub(tokens, index);
  if (name !== undefined && name.endToken > (known?.endToken ?? 0)) return name;
  if (known === undefined || kind === undefined || isPlayer(tokens, index)) return undefined;
  const { start, end, endToken } = known;
  return { start, end, index, endToken, kind };
};

/** Where a club that a list or its first word gives begins at an index. */
const clubHere = (tokens: readonly Token[], index: number): ClubName | KnownName | undefined =>
  tokens[index] === undefined ? undefined : (headedClub(tokens, index) ?? knownAt(tokens, index));

/** What a word of matches shows behind it, where no list and no first word of clubs knows it. */
const unlistedBehind = <Found>(
  tokens: readonly Token[],
  index: number,
  find: (tokens: readonly Token[], index: number) => Found | undefined,
): Found | undefined =>
  clubHere(tokens, index + 1) === undefined ? find(tokens, index) : undefined;

/** How far a listed name is that of a club. */
const clubKind = (kind: KnownName['kind'] | undefined): ClubName['kind'] | undefined => {
  if (kind === 'clubs') return 'listed';
  if (kind === 'clubsInSport') return 'sport';
  return kind === 'clubsInContext' ? 'plain' : undefined;
};

/** A club by the first word of its name: «مستقبل قابس». */
const headedClub = (tokens: readonly Token[], index: number): ClubName | undefined => {
  const token = tokenAt(tokens, index);
  const head = clubHead(token.lexeme);
  const endToken = head === null ? undefined : clubNameEnd(tokens, index, head);
  if (head === null || endToken === undefined) return undefined;
  return {
    start: token.start + head.split.offset,
    end: tokenAt(tokens, endToken - 1).end,
    index,
    endToken,
    kind: isClubWord('onlyClubs', head.split.key) ? 'named' : 'headed',
  };
};

const opens = new Trait(
  'organizations/opens',
  (lexeme) =>
    opensKnown(lexeme) ||
    organizationHead(lexeme) !== null ||
    clubHead(lexeme) !== null ||
    isTrigger(lexeme) ||
    isHostWord(lexeme) ||
    isRegionalOffice(lexeme) ||
    opensLetters(lexeme) ||
    isSign(lexeme),
);

/** Below this nothing is proposed. */
const minConfidence = 0.4;
