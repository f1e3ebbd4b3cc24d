import type { Token } from '../../document.ts';
import { countryOf } from '../../lexicons/countries.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { headIs } from '../../lexicons/organization-heads.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import { isPlural } from '../../morphology/number-and-gender.ts';
import { isOrdinal } from '../../morphology/ordinal.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { extend } from './complements.ts';
import { isIndefiniteAdjective, isStrongHead, placeBearing } from './frame.ts';
import { localityAt, properAt } from './localities.ts';
import { shapesAfter } from './shapes-after.ts';

/** «جامعة تونس المنار», «جامعة باريس الثامنة» */
const isBranch = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || !token.lexeme.key.startsWith('ال')) return false;
  return isOrdinal(token.lexeme.key) || placeAt(tokens, at)?.start === token.start;
};

/** How far a name reaches after its head. */
export interface Run {
  /** Exclusive. */
  readonly endToken: number;
  /** Whether more than one word follows the head, a proper name counting as one. */
  readonly described: boolean;
  /** Whether a nationality and nothing else follows it: «الحزب الألماني». */
  readonly onlyNationality: boolean;
  /** Whether one of its adjectives is a nationality: «الحزب الوطني الليبي». */
  readonly national: boolean;
  /** Whether a country, a place or a person in it identifies it. */
  readonly named: boolean;
  /** Whether what follows does not identify it: «الوكالة الدولية». */
  readonly vague: boolean;
  /** Whether a complement with ل belongs to it. */
  readonly directed: boolean;
}

export const runTo = (
  endToken: number,
  described: boolean,
  directed: boolean,
  named = false,
): Run => ({
  endToken,
  described,
  onlyNationality: false,
  national: false,
  named,
  vague: false,
  directed,
});

/** After a head without article: «وزارة …», «جامعة …». */
export const runAfterConstruct = (
  tokens: readonly Token[],
  head: number,
  headKey: string,
): Run | undefined => {
  const shape = shapesAfter(tokens, head);
  let at = head + 1;
  // The chain of nouns without article up to the definite or proper one that closes it.
  let chained = 0;
  for (;;) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[head]?.sentence) return undefined;
    // «محكمة ألمانية»
    if (isIndefiniteNationality(token.lexeme)) return undefined;
    const proper = properAt(tokens, at);
    const kind = shape(at);
    // A rare word with the ending of a feminine adjective is no foreign name: «غرفة حصينة».
    const foreign =
      kind === 'foreign' &&
      chained === 0 &&
      (placeBearing.has(headKey) || !token.lexeme.key.endsWith('ه'));
    if (kind === 'foreign' && !foreign && proper === undefined) return undefined;
    if (proper !== undefined || foreign) {
      // «معهد ألفريد فيغنر»: the family name that no list has.
      const isOfPerson = proper !== undefined && localityAt(tokens, at) === undefined;
      at = proper ?? at + 1;
      while ((proper === undefined || isOfPerson) && shape(at) === 'foreign') at++;
      // «وكالة تونس أفريقيا للأنباء»
      const second = localityAt(tokens, at);
      if (second?.start === tokens[at]?.start && shape(second?.endToken ?? at) === 'to') {
        at = second?.endToken ?? at;
      }
      if (headKey === 'جامعه' && isBranch(tokens, at)) at++;
      const { endToken, directed } = extend(tokens, at, shape, {
        headKey,
        plural: false,
        named: true,
      });
      const described = proper === undefined || endToken > at;
      return runTo(endToken, described, directed, proper !== undefined);
    }
    if (kind === 'definite') {
      const plural = isPlural(token.lexeme.key);
      const { endToken, directed } = extend(tokens, at + 1, shape, {
        headKey,
        plural,
        named: false,
      });
      return runTo(endToken, chained > 0 || endToken > at + 1, directed);
    }
    // «جامعة لندن», where the list of places is of no help; never «جامعة حكومية».
    const nextKind = shape(at + 1);
    if (
      kind === 'bare' &&
      placeBearing.has(headKey) &&
      nextKind !== 'bare' &&
      nextKind !== 'definite'
    ) {
      if (/^[تيسن]|[يه]$/u.test(token.lexeme.key)) return undefined;
      return runTo(at + 1, false, false);
    }
    if (chained === 0 && kind === 'bare' && isForPurpose(tokens, at, headKey)) {
      const { endToken } = extend(tokens, at + 1, shape, { headKey, plural: false, named: false });
      return endToken > at + 1 ? runTo(endToken, true, true) : undefined;
    }
    // «هيئة كهرباء ومياه دبي»
    const coordinated =
      kind === 'joined' &&
      chained > 0 &&
      headIs('coordinating', headKey) &&
      (nextKind === 'definite' || localityAt(tokens, at + 1)?.proclitics === '');
    if (!coordinated && kind !== 'bare') return undefined;
    if (chained === 3 || isStrongHead(token.lexeme)) return undefined;
    if (isIndefiniteAdjective(token.lexeme.key) || isOfSomebody(token.lexeme.key)) return undefined;
    at++;
    chained++;
  }
};

/** «مؤسسة إبداع للفنون», «دار زينب للنشر»: a noun before the purpose names the body. */
const isForPurpose = (tokens: readonly Token[], at: number, headKey: string): boolean => {
  const { key } = (tokens[at] as Token).lexeme;
  const purpose = tokens[at + 1];
  if (purpose === undefined || purpose.sentence !== tokens[at]?.sentence) return false;
  return (
    headIs('callable', headKey) && isAmong('purposes', purpose.lexeme.key) && !isDescription(key)
  );
};

/** «شركة خاصة للنقل», «مركز متخصص للتدريب», «معهد جديد للبحوث», «جمعية تسعى للتنمية». */
const isDescription = (key: string): boolean => adjectiveOrVerb.test(key);
const adjectiveOrVerb = /^م.{2,}|^[يت]...|^.ا..ه?$|^.{2}ي.ه?$|..يه?$|ها$/u;

/** After a head with its complement written on to it: «وزارةالخارجية الأمريكية». */
export const runAfterGlued = (tokens: readonly Token[], head: number, headKey: string): Run => {
  const frame = { headKey, plural: false, named: false };
  const shape = shapesAfter(tokens, head);
  const { endToken, directed } = extend(tokens, head + 1, shape, frame);
  return runTo(endToken, endToken > head + 1, directed);
};

const isIndefiniteNationality = (lexeme: Lexeme): boolean => {
  const nationality = nationalityOf(lexeme);
  const isBare = !lexeme.spelling.startsWith('ال') && nationality?.start.offset === 0;
  return isBare && countryOf(lexeme.spelling) === undefined;
};

/** «مجلس إدارته», «هيئتها»: a noun with a pronoun gives no name. */
const isOfSomebody = (key: string): boolean => /..(?:ته|ها|هم|هما|تنا)$/u.test(key);
