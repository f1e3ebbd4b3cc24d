import type { Candidate, Document, EntityType, Token } from '../../../document.ts';
import { isDrink } from '../../../lexicons/event-words.ts';
import { organizationHead } from '../../../lexicons/organization-heads.ts';
import { settlementWord } from '../../../lexicons/place-words.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import type { TaggedSpan } from '../tag.ts';
import {
  isAdjectiveOfNoun,
  isBareHead,
  isOfCommune,
  isOfKinOrAward,
  isOwned,
} from './bare-heads.ts';
import { type WordCounts, wordCountsOf } from './name-split.ts';
import { withinQuotation } from './quotation-bounds.ts';
import { type SpanDetails, taggedPlace } from './tagged-place.ts';
import { taggedSplit } from './tagged-split.ts';

/** A tagger's word is never as good as a rule's certain one. */
const ceiling = 0.985;

/** What the rules propose of kinds whose value only lists know, by where it ends, and the words of the document. */
interface Around {
  /** Where the rules propose anything to begin. */
  readonly starts: ReadonlySet<number>;
  readonly nationality: ReadonlyMap<number, Candidate>;
  readonly country: ReadonlyMap<number, Candidate>;
  readonly countOf: WordCounts;
  /** Where values begin that no name has in it. */
  readonly valueStarts: Readonly<Record<'addresses' | 'amounts', ReadonlySet<number>>>;
}

export const aroundOf = (document: Document, earlier: readonly Candidate[]): Around => ({
  starts: new Set(earlier.map((candidate) => candidate.start)),
  nationality: byEnd(earlier, 'nationality'),
  country: byEnd(earlier, 'country'),
  countOf: wordCountsOf(document),
  valueStarts: {
    addresses: startsOf(earlier, addressTypes),
    amounts: startsOf(earlier, amountTypes),
  },
});

const isNoName = (tokens: readonly Token[], span: TaggedSpan): boolean =>
  isBareHead(tokens, span) ||
  isAdjectiveOfNoun(tokens, span) ||
  isOfKinOrAward(tokens, span) ||
  isOfCommune(tokens, span) ||
  isOwned(tokens, span);

/** A name of the model as a candidate; none where its words show that it is no name. */
export const taggedCandidate = (
  document: Document,
  tagged: TaggedSpan,
  rule: string,
  around: Around,
): Candidate | undefined => {
  const { text, tokens } = document;
  const span = withinQuotation(tokens, tagged);
  const first = tokens[span.firstToken];
  const last = tokens[span.endToken - 1];
  if (first === undefined || last === undefined || isNoName(tokens, span)) return undefined;
  if (holdsValue(tokens, span, around.valueStarts)) return undefined;
  // Where a rule has found the name without its proclitics, it begins there.
  const split =
    first.lexeme.splits.find(({ offset }) => around.starts.has(first.start + offset)) ??
    taggedSplit(tokens, span, around.countOf);
  const start = first.start + split.offset;
  const { end } = last;
  const confidence = Math.min(ceiling, span.confidence);
  // The article that «لل» swallowed comes back in the name.
  const restored = split.spelling !== first.lexeme.spelling.slice(split.proclitics.length);
  const name = restored ? split.spelling + text.slice(first.end, end) : undefined;
  return ofClass(document, span, { start, end, confidence, source: 'tagger', rule, name }, around);
};

/** The candidate of a name's class, with the value that the lists know. */
const ofClass = (
  document: Document,
  span: TaggedSpan,
  details: SpanDetails,
  { country, nationality }: Around,
): Candidate | undefined => {
  const { tokens } = document;
  const { tagClass, firstToken, endToken } = span;
  const isOneWord = endToken === firstToken + 1;
  switch (tagClass) {
    case 'PERS':
      return nameOf('person', details);
    case 'ORG':
      // «مستشار الأمن القومي» is somebody's office, no body.
      return isOffice(tokenAt(tokens, firstToken)) ? undefined : nameOf('organization', details);
    case 'LOC':
      return (
        foundThere(country.get(details.end), details) ??
        (isOneWord ? foundThere(nationality.get(details.end), details) : undefined) ??
        taggedPlace(document, span, details)
      );
    case 'EVENT': {
      const isOther = isRate(tokens, span) || isCupOfDrink(tokens, span);
      return isOther ? undefined : nameOf('event', details);
    }
    case 'NAT':
      return asListed(nationality.get(details.end), details);
  }
};

/** «إيميل press@news.ae», «ديناران كويتيان»: no name has an address or, if it is a person's, an amount in it. */
const holdsValue = (
  tokens: readonly Token[],
  { firstToken, endToken, tagClass }: TaggedSpan,
  { addresses, amounts }: Around['valueStarts'],
): boolean => {
  for (let at = firstToken; at < endToken; at++) {
    const start = tokens[at]?.start ?? -1;
    if (addresses.has(start) || (tagClass === 'PERS' && amounts.has(start))) return true;
  }
  return false;
};

const startsOf = (
  candidates: readonly Candidate[],
  types: ReadonlySet<EntityType>,
): ReadonlySet<number> =>
  new Set(candidates.flatMap(({ type, start }) => (types.has(type) ? [start] : [])));

const addressTypes: ReadonlySet<EntityType> = new Set(['email', 'hashtag', 'mention', 'url']);
const amountTypes: ReadonlySet<EntityType> = new Set(['money', 'percent', 'quantity']);

/** A name whose value is not known. */
const nameOf = (
  type: 'person' | 'organization' | 'event',
  { start, end, confidence, source, rule, name }: SpanDetails,
): Candidate => ({ type, value: null, start, end, confidence, source, rule, name });

const byEnd = (
  candidates: readonly Candidate[],
  kind: 'nationality' | 'country',
): ReadonlyMap<number, Candidate> => {
  const found = new Map<number, Candidate>();
  for (const one of candidates) if (one.type === kind) found.set(one.end, one);
  return found;
};

/** Its country is known to the lists alone, so that it counts only where they find it too. */
const asListed = (
  listed: Candidate | undefined,
  { confidence, source }: Pick<Candidate, 'confidence' | 'source'>,
): Candidate | undefined => (listed === undefined ? undefined : { ...listed, confidence, source });

/** «الرأس الأخضر», «المشاركة السعودية»: the country or nationality that a rule finds there, if it begins there. */
const foundThere = (
  listed: Candidate | undefined,
  details: Pick<Candidate, 'start' | 'confidence' | 'source'>,
): Candidate | undefined =>
  listed?.start === details.start ? asListed(listed, details) : undefined;

const isOffice = ({ lexeme }: Token): boolean => {
  const { kind, definite } = titleOf(lexeme);
  return kind === 'role' && (!definite || isOfWoman(lexeme));
};

/** «المندوبة الجهوية للتربية»: a woman in office, where no body is called so («المدرسة»). */
const isOfWoman = (lexeme: Lexeme): boolean =>
  lexeme.key.endsWith('ه') && organizationHead(lexeme) === null && settlementWord(lexeme) === null;

/** «كأس شاي» */
const isCupOfDrink = (tokens: readonly Token[], { firstToken, endToken }: TaggedSpan): boolean =>
  endToken === firstToken + 2 && isDrink(keyAt(tokens, firstToken + 1));

// «مقابل اليورو 2.452»: the currency, of which so much is paid, is no championship.
const isRate = (tokens: readonly Token[], { firstToken, endToken }: TaggedSpan): boolean => {
  const [first, last] = [tokens[firstToken], tokens[endToken - 1]];
  const rate = endToken > firstToken + 1 ? last : tokens[endToken];
  return (
    /^[وب]?ال[يا]ورو$/u.test(first?.lexeme.key ?? '') &&
    rate?.lexeme.kind === 'number' &&
    !/^(?:19|20)\d\d$/u.test(rate.lexeme.text)
  );
};
