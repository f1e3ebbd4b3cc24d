import type { Candidate, Recognizer, Token } from '../../document.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import { isKnownName, isOrdinaryWord } from '../../lexicons/names.ts';
import { organizationHead } from '../../lexicons/organization-heads.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { classOfList, isSpeltAsCompany } from '../../lexicons/organizations.ts';
import { stateHead } from '../../lexicons/state-bodies.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';
import { tokenBefore } from '../../text/neighbours.ts';
import { Trait } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import { abbreviationAfter } from './abbreviations.ts';
import { isCited, isMarkedOff, isReporting, reportedSource } from './cited-sources.ts';
import { clubHead, clubNameEnd } from './club-name.ts';
import { type ClubName, clubsAmong } from './clubs.ts';
import { isPaperWord, mediumInDateline, siteAtHead } from './dateline-media.ts';
import { fixtureAt, isVersus } from './fixtures.ts';
import { headed } from './headed.ts';
import { type KnownName, knownAt, opensKnown } from './listed.ts';
import { isTail, tailedName } from './media-suffixes.ts';
import { opensUnit, unitAt } from './military-units.ts';
import type { Span } from './organization-span.ts';
import { partyAt, partySymbol } from './party-symbols.ts';
import { quotedAt } from './quoted.ts';
import { nationalitiesByStart, stateBodyAt } from './state-bodies.ts';

/** Organizations: listed ones, those that a head noun opens, and quoted sources of news. */
export const organizations: Recognizer = {
  id: 'organizations',
  kinds: ['organization'],
  recognize: (document, earlier = []) => {
    const { tokens } = document;
    const nationalities = nationalitiesByStart(earlier);
    const found: Candidate[] = [];
    const clubs: ClubName[] = [];
    const spans: Span[] = [];
    const add = (span: Span | undefined): void => {
      if (span === undefined || span.confidence < least) return;
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
        ...(is === undefined ? {} : { attributes: { class: is } }),
      });
    };
    add(siteAtHead(document));
    for (let index = opens.next(tokens); index >= 0; index = opens.next(tokens, index + 1)) {
      const { lexeme } = tokens[index] as Token;
      const known = knownAt(tokens, index);
      const club = clubKind(known?.kind);
      if (known !== undefined && (club === undefined || club === 'listed')) {
        add(weighKnown(tokens, index, known));
      }
      const name = headedClub(tokens, index);
      if (name !== undefined && name.endToken > (known?.endToken ?? 0)) clubs.push(name);
      else if (known !== undefined && club !== undefined) {
        clubs.push({ ...known, index, kind: club });
      }
      const head = organizationHead(lexeme);
      if (head !== null) add(headed(tokens, index, head, known));
      const state = stateHead(lexeme);
      if (state !== null) add(stateBodyAt(tokens, index, state, nationalities));
      const { reports, tail, unit, paper, versus } = usesOf(lexeme);
      if (paper) add(mediumInDateline(tokens, index));
      if ((known?.endToken ?? 0) <= index + 1) add(partyAt(tokens, index));
      if (reports) add(reportedSource(tokens, index + 1));
      if (tail) add(tailedName(tokens, index));
      if (unit) add(unitAt(tokens, index));
      if (versus) fixtureAt(tokens, index).forEach(add);
    }
    for (const club of clubsAmong(document, clubs)) add(club);
    for (const name of [...spans]) {
      if (name.confidence >= grade.possible) add(abbreviationAfter(tokens, name));
    }
    return found;
  },
};

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
    : { start: token.start + head.start.offset, end, index, endToken, kind: 'headed' };
};

/** What a word may do besides beginning a listed name. */
interface Uses {
  readonly reports: boolean;
  readonly tail: boolean;
  readonly unit: boolean;
  readonly paper: boolean;
  readonly versus: boolean;
}

const usesOf: (lexeme: Lexeme) => Uses = perLexeme((lexeme) => ({
  reports: isReporting(lexeme),
  tail: isTail(lexeme),
  unit: opensUnit(lexeme),
  paper: isPaperWord(lexeme),
  versus: isVersus(lexeme),
}));

const opens = new Trait(
  (lexeme) =>
    opensKnown(lexeme) ||
    organizationHead(lexeme) !== null ||
    stateHead(lexeme) !== null ||
    clubHead(lexeme) !== null ||
    partySymbol(lexeme) !== null ||
    isPaperWord(lexeme) ||
    isReporting(lexeme) ||
    isTail(lexeme) ||
    isVersus(lexeme) ||
    opensUnit(lexeme),
);

/** Below this nothing is proposed. */
const least = 0.4;

/** A listed name; one that is something else too needs a context. */
const weighKnown = (
  tokens: readonly Token[],
  index: number,
  { start, end, endToken, kind, code }: KnownName,
): Span | undefined => {
  const token = tokens[index] as Token;
  switch (kind) {
    case 'mediaInContext': {
      const medium = { start, end, class: classOfList(kind) };
      if (isMarkedOff(tokens, index - 1, endToken)) {
        return { ...medium, confidence: grade.sure, rule: 'listed+dateline' };
      }
      if (isCited(tokens, index)) {
        return { ...medium, confidence: grade.likely, rule: 'listed+cited' };
      }
      return isQuoted(tokens, index, end)
        ? { ...medium, confidence: grade.sure, rule: 'listed+quoted' }
        : mediumInDateline(tokens, index);
    }
    case 'companiesInContext': {
      // «بالتعاون مع طاقة وشركة أرامكو»
      const beside = tokens[endToken]?.lexeme.key === 'وشركه';
      return beside || isQuoted(tokens, index, end)
        ? {
            start,
            end,
            confidence: grade.likely,
            rule: beside ? 'listed+company' : 'listed+quoted',
            class: classOfList(kind),
          }
        : undefined;
    }
    case 'companiesAsSpelt': {
      const isSo = isSpeltAsCompany(token.lexeme.spelling.slice(start - token.start));
      return isSo
        ? { start, end, confidence: grade.likely, rule: 'listed', class: classOfList(kind) }
        : undefined;
    }
    default:
      if (isZeal(tokens, index, start)) return undefined;
      if (hasProducts(kind) && isProduct(tokens, index, endToken)) return undefined;
      if (kind === 'nationalBodies' && code !== undefined) {
        return { start, end, confidence: grade.certain, rule: 'listed', class: 'state', code };
      }
      return { start, end, confidence: grade.certain, rule: 'listed', class: classOfList(kind) };
  }
};

/** «بحماس», «ألهبت حماس الجماهير»: not the movement. */
const isZeal = (tokens: readonly Token[], index: number, start: number): boolean => {
  const { lexeme, start: from } = tokens[index] as Token;
  if (!lexeme.key.endsWith('حماس')) return false;
  return (
    (start > from && lexeme.key.endsWith('بحماس')) ||
    isAmong('beforeZeal', tokenBefore(tokens, index)?.lexeme.key ?? '')
  );
};

const hasProducts = (kind: KnownName['kind']): boolean =>
  classOfList(kind) === 'company' || kind === 'media';

/** «سيارة مرسيدس», «بوينغ 747», «سامسونغ غالاكسي», «google.com»: a thing of the company. */
const isProduct = (tokens: readonly Token[], index: number, endToken: number): boolean => {
  if (isAmong('products', tokenBefore(tokens, index)?.lexeme.key ?? '')) return true;
  const last = tokens[endToken - 1];
  const after = tokens[endToken];
  if (last === undefined || after?.sentence !== last.sentence) return false;
  const { text, kind } = after.lexeme;
  const isDomain =
    text === '.' && after.start === last.end && tokens[endToken + 1]?.start === after.end;
  const isModel = /^[a-z]{0,3}\d+$/iu.test(text) && !/^(?:19|20)\d\d$/u.test(text);
  return isDomain || isModel || (kind === 'arabic' && isModelName(after.lexeme));
};

/** «غالاكسي», «ترانزليتر» */
const isModelName: (lexeme: Lexeme) => boolean = perLexeme(
  (lexeme) =>
    isForeign(lexeme) ||
    (/^[تي].{5,}/u.test(lexeme.key) && !isOrdinaryWord(lexeme) && !isKnownName(lexeme.key)),
);

const isQuoted = (tokens: readonly Token[], index: number, end: number): boolean =>
  quotedAt(tokens, index - 1)?.end === end;
