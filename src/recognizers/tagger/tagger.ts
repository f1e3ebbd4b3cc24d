import type { Candidate, Document, EntityType, Recognizer, Token } from '../../document.ts';
import { isDrink } from '../../lexicons/event-words.ts';
import { lazy } from '../../lexicons/load.ts';
import { organizationHead } from '../../lexicons/organization-heads.ts';
import { settlementWord } from '../../lexicons/place-words.ts';
import { titleOf } from '../../lexicons/titles.ts';
import { shownValue } from '../../text/check-text.ts';
import { flatMapped } from '../../text/flat-map.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { keyAt } from '../../text/neighbours.ts';
import { isAdjectiveOfNoun, isBareHead, isOfKinOrAward, isOwned } from './bare-heads.ts';
import { repeatedNames } from './document-majority.ts';
import {
  bounded,
  certainNames,
  introducedPeople,
  isOfficeOfNext,
  peopleApart,
  withoutObject,
} from './introduced.ts';
import { loadModel } from './load.ts';
import type { Model } from './model.ts';
import { type WordCounts, wordCountsOf } from './name-start.ts';
import { withoutStrangers } from './person-edges.ts';
import { withinQuotation } from './quotation-bounds.ts';
import { rescued } from './rescue.ts';
import { ruleBounds, withinRule } from './rule-bounds.ts';
import { type TaggedSpan, type Tagger, taggerOf } from './tag.ts';
import { type SpanDetails, taggedPlace } from './tagged-place.ts';
import { taggedStart } from './tagged-start.ts';

/** A tagger's word is never as good as a rule's certain one. */
const ceiling = 0.985;

/** The recognizer of a model, such as one of the user's own. */
export const taggerFrom = (model: Model): Recognizer => {
  if (typeof model !== 'object' || model === null || !('transitions' in model)) {
    throw new TypeError(`the model is ${shownValue(model)}: pass what readModel gives`);
  }
  return recognizerOf(() => taggerOf(model));
};

const recognizerOf = (taggerOnUse: () => Tagger): Recognizer => {
  const tagger = lazy(taggerOnUse);
  return {
    id: 'tagger',
    kinds: ['person', 'country', 'place', 'organization', 'event'],
    recognize: (document, earlier = []) => {
      const starts = new Set(earlier.map((candidate) => candidate.start));
      const around: Around = {
        nationality: byEnd(earlier, 'nationality'),
        country: byEnd(earlier, 'country'),
        countOf: wordCountsOf(document),
        valueStarts: {
          addresses: startsOf(earlier, addressTypes),
          amounts: startsOf(earlier, amountTypes),
        },
      };
      const people = introducedPeople(document, earlier);
      const holders = new Set(people.values());
      const ends = certainNames(document, earlier);
      const bounds = ruleBounds(document, earlier);
      const reading = tagger().read(document, earlier);
      const candidates = (rule: string, spans: readonly TaggedSpan[]): readonly Candidate[] =>
        flatMapped(
          flatMapped(spans, (both) => peopleApart(document.tokens, both)),
          (span) => {
            const whole = withoutObject(
              document,
              withinRule(document, bounded(document, span, people), bounds),
              ends,
            );
            const named = withoutStrangers(document.tokens, whole);
            if (named === undefined || isOfficeOfNext(document.tokens, named, holders)) return [];
            const candidate = candidateOf(document, named, rule, starts, around);
            return candidate === undefined ? [] : [candidate];
          },
        );
      return [
        ...candidates('tagger/sequence', reading.spans),
        ...candidates('tagger/document-majority', repeatedNames(document, reading)),
        ...rescued(document, reading, earlier),
      ];
    },
  };
};

/** People, places and organizations that no list knows, by the model that comes with the package. */
export const tagger: Recognizer = recognizerOf(() => taggerOf(loadModel()));

const isNoName = (tokens: readonly Token[], span: TaggedSpan): boolean =>
  isBareHead(tokens, span) ||
  isAdjectiveOfNoun(tokens, span) ||
  isOfKinOrAward(tokens, span) ||
  isOwned(tokens, span);

const candidateOf = (
  document: Document,
  tagged: TaggedSpan,
  rule: string,
  starts: ReadonlySet<number>,
  around: Around,
): Candidate | undefined => {
  const { text, tokens } = document;
  const span = withinQuotation(tokens, tagged);
  const first = tokens[span.firstToken];
  const last = tokens[span.endToken - 1];
  if (first === undefined || last === undefined || isNoName(tokens, span)) return undefined;
  if (holdsValue(tokens, span, around.valueStarts)) return undefined;
  // Where a rule has found the name without its proclitics, it begins there.
  const reading =
    first.lexeme.starts.find(({ offset }) => starts.has(first.start + offset)) ??
    taggedStart(tokens, span, around.countOf);
  const start = first.start + reading.offset;
  const { end } = last;
  const confidence = Math.min(ceiling, span.confidence);
  // The article that «لل» swallowed comes back in the name.
  const restored = reading.spelling !== first.lexeme.spelling.slice(reading.proclitics.length);
  const name = restored ? reading.spelling + text.slice(first.end, end) : undefined;
  const common: SpanDetails = { start, end, confidence, source: 'tagger', rule, name };
  switch (span.tagClass) {
    case 'PERS':
      return nameOf('person', common);
    case 'ORG':
      // «مستشار الأمن القومي» is somebody's office, no body.
      return isOffice(first) ? undefined : nameOf('organization', common);
    case 'LOC':
      return (
        foundThere(around.country.get(end), common) ??
        (span.endToken === span.firstToken + 1
          ? foundThere(around.nationality.get(end), common)
          : undefined) ??
        taggedPlace(document, span, common)
      );
    case 'EVENT':
      return isRate(tokens, span) || isCupOfDrink(tokens, span)
        ? undefined
        : nameOf('event', common);
    case 'NAT':
      return asListed(around.nationality.get(end), common);
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

/** What the rules propose of kinds whose value only lists know, by where it ends, and the words of the document. */
interface Around {
  readonly nationality: ReadonlyMap<number, Candidate>;
  readonly country: ReadonlyMap<number, Candidate>;
  readonly countOf: WordCounts;
  /** Where values begin that no name has in it. */
  readonly valueStarts: Readonly<Record<'addresses' | 'amounts', ReadonlySet<number>>>;
}

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
  common: Pick<Candidate, 'start' | 'confidence' | 'source'>,
): Candidate | undefined => (listed?.start === common.start ? asListed(listed, common) : undefined);

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
