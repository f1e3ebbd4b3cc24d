import type { Candidate, Recognizer, Token } from '../../document.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import {
  isPlainPhrase,
  type OrganizationHead,
  organizationHead,
} from '../../lexicons/organizations.ts';
import { placeAt } from '../../lexicons/places.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';
import { Trait } from '../../text/trait.ts';
import { isVocabulary } from '../places/vocabulary.ts';
import { apartAfter } from './apart.ts';
import { type ClubName, clubsAmong } from './clubs.ts';
import { isCertain, type KnownName, knownAt, opensKnown } from './known.ts';
import { quotedAt } from './quoted.ts';
import { runAfterConstruct, runAfterDefinite, runAfterGlued } from './run.ts';
import { isAdjective, isFeminine, shapeOf } from './shape.ts';
import { isCited, isMarkedOff, isReporting, reportedSource } from './sources.ts';
import { isTail, tailedName } from './tails.ts';
import { opensUnit, unitAt } from './units.ts';
import { weighRun } from './weight.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** Organisations: listed ones, those that a head noun opens, and quoted sources of news. */
export const organizations: Recognizer = {
  id: 'organizations',
  kinds: ['organization'],
  recognize: (document) => {
    const { tokens } = document;
    const found: Candidate[] = [];
    const clubs: ClubName[] = [];
    const add = (span: Span | undefined): void => {
      if (span === undefined || span.confidence < least) return;
      const { start, end, confidence } = span;
      found.push({
        type: 'organization',
        start,
        end,
        value: null,
        confidence,
        source: 'organizations',
      });
    };
    for (let index = opens.next(tokens); index >= 0; index = opens.next(tokens, index + 1)) {
      const { lexeme } = tokens[index] as Token;
      const known = knownAt(tokens, index);
      if (known?.kind === 'clubsInContext' || known?.kind === 'clubsInSport') {
        const { start, end, kind } = known;
        clubs.push({ start, end, index, plain: kind === 'clubsInContext' });
      } else if (known !== undefined) add(weighKnown(tokens, index, known));
      const head = organizationHead(lexeme);
      if (head !== null) add(headed(tokens, index, head, known));
      const { reports, tail, unit } = usesOf(lexeme);
      if (reports) add(reportedSource(tokens, index + 1));
      if (tail) add(tailedName(tokens, index));
      if (unit) add(unitAt(tokens, index));
    }
    for (const club of clubsAmong(document, clubs)) add(club);
    return found;
  },
};

/** What a word may do besides beginning a listed name. */
interface Uses {
  readonly reports: boolean;
  readonly tail: boolean;
  readonly unit: boolean;
}

const usesOf: (lexeme: Lexeme) => Uses = perLexeme((lexeme) => ({
  reports: isReporting(lexeme),
  tail: isTail(lexeme),
  unit: opensUnit(lexeme),
}));

const opens = new Trait(
  (lexeme) =>
    opensKnown(lexeme) ||
    organizationHead(lexeme) !== null ||
    isReporting(lexeme) ||
    isTail(lexeme) ||
    opensUnit(lexeme),
);

/** Below this nothing is proposed. */
const least = 0.4;
const sure = 0.97;

/** A listed name; one that is something else too needs a context. */
const weighKnown = (
  tokens: readonly Token[],
  index: number,
  { start, end, endToken, kind }: KnownName,
): Span | undefined => {
  const token = tokens[index] as Token;
  switch (kind) {
    case 'mediaInContext': {
      if (isMarkedOff(tokens, index - 1, endToken)) return { start, end, confidence: 0.95 };
      if (isCited(tokens, index)) return { start, end, confidence: 0.9 };
      return isQuoted(tokens, index, end) ? { start, end, confidence: 0.9 } : undefined;
    }
    case 'companiesInContext': {
      // «بالتعاون مع طاقة وشركة أرامكو»
      const beside = tokens[endToken]?.lexeme.key === 'وشركه';
      return beside || isQuoted(tokens, index, end) ? { start, end, confidence: 0.9 } : undefined;
    }
    default:
      // «بحماس» is with zeal.
      if (start > token.start && token.lexeme.key.endsWith('بحماس')) return undefined;
      return { start, end, confidence: sure };
  }
};

const isQuoted = (tokens: readonly Token[], index: number, end: number): boolean =>
  quotedAt(tokens, index - 1)?.end === end;

/** Whether a head is no head here, or the name begins after it. */
const isElse = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
  known: KnownName | undefined,
): boolean => {
  // «اللوائح المنظمة للقطاع»: here it is an adjective.
  const afterNoun = tokens[index - 1]?.lexeme.key.startsWith('ال') === true;
  if (head.key === 'المنظمه' && afterNoun) return true;
  const next = tokens[index + 1];
  if (next === undefined || isPlainPhrase(head, next.lexeme)) return !head.glued;
  if (known === undefined && areas.has(head.key) && isNameOfPlace(tokens, next)) return true;
  // «شركة الخطوط الجوية»: the name begins with the next head.
  if (head.apart && organizationHead(next.lexeme)?.definite === true) return true;
  // «منظمة اليونسكو»: the name stands by itself.
  const inner = takesKnown.has(head.key) ? knownAt(tokens, index + 1) : undefined;
  return inner !== undefined && known === undefined && isCertain(inner.kind);
};

/** Heads that are areas too: «مديرية التحيتا», «جبهة مقبنة», «مجمع خانصور». */
const areas = new Set(['مديريه', 'جبهه', 'مجمع']);
const isNameOfPlace = (tokens: readonly Token[], { index, lexeme }: Token): boolean =>
  placeAt(tokens, index)?.proclitics === '' || (!isVocabulary(lexeme) && !isKnownName(lexeme.key));

const runAfter = ({ glued, definite }: OrganizationHead): typeof runAfterConstruct => {
  if (glued) return runAfterGlued;
  return definite ? runAfterDefinite : runAfterConstruct;
};

const headed = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
  known: KnownName | undefined,
): Span | undefined => {
  const name = head.apart ? apartAfter(tokens, index, head) : undefined;
  if (name !== undefined || head.weight === 0) return name;
  if (agencies.has(head.key)) {
    // «الوكالة الأردنية “بترا”»
    const quoted = quotedAt(tokens, index + 2) ?? quotedAt(tokens, index + 1);
    if (quoted !== undefined) return { start: quoted.start, end: quoted.end, confidence: 0.9 };
  }
  if (isElse(tokens, index, head, known)) return undefined;
  const run = runAfter(head)(tokens, index, head.key);
  if (
    run === undefined ||
    (known !== undefined && !goesBeyond(tokens, known, run.endToken, head))
  ) {
    return undefined;
  }
  const token = tokens[index] as Token;
  const last = tokens[run.endToken - 1] as Token;
  return {
    start: token.start + head.offset,
    end: last.end,
    confidence: weighRun(tokens, index, head, run),
  };
};

/**
 * Whether a name goes on after a listed one with which it begins: «حزب الشعب الجمهوري». Else the list
 * knows best how far its names reach.
 */
const goesBeyond = (
  tokens: readonly Token[],
  known: KnownName,
  endToken: number,
  head: OrganizationHead,
): boolean => {
  if (!isCertain(known.kind)) return true;
  const next = tokens[known.endToken]?.lexeme;
  if (next === undefined || endToken <= known.endToken) return false;
  // «معهد ماكس بلانك لعلم الفلك»
  if (!head.definite && shapeOf(next) === 'to') return true;
  return (
    isAdjective(next) &&
    isFeminine(next.key) === isFeminine(head.key) &&
    // «إدارة الغذاء والدواء الأمريكية», but «حزب الله» and its country.
    (nationalityOf(next) === null || known.kind === 'bodies' || known.kind === 'companies')
  );
};

/** Media with the article, whose name is quoted. */
const agencies = new Set(['الوكاله', 'الصحيفه', 'المجله', 'القناه']);

/** Heads besides those apart that may stand before a name which needs no head. */
const takesKnown = new Set([
  'منظمه',
  'حلف',
  'كتله',
  'لجنه',
  'مجموعه',
  'صندوق',
  'مؤسسه',
  'وكاله',
  'بنك',
  'مصرف',
]);
