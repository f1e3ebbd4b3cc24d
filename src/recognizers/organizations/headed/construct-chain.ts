import type { Token } from '../../../document.ts';
import { isConstructPlural } from '../../../lexicons/construct-plural.ts';
import { countryOf } from '../../../lexicons/countries.ts';
import { openerOf } from '../../../lexicons/name-word.ts';
import { isKnownName } from '../../../lexicons/names.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { headIs, organizationHead } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { settlementWord } from '../../../lexicons/place-words.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isPlural } from '../../../morphology/number-and-gender.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import { isOfRole } from '../companies/company-name.ts';
import { extend } from './complements.ts';
import { isIndefiniteAdjective, isStrongHead } from './frame.ts';
import { localityAt, properAt, settlementEnd } from './localities.ts';
import { isHolderAt } from './office-holder.ts';
import { type Run, runTo } from './run.ts';
import { type ShapeAt, shapesAfter } from './shapes-after.ts';
import { isBranch, numberedEnd } from './university-branch.ts';

/** Nouns without article between a head and the definite or proper one that closes them. */
interface Chain {
  readonly tokens: readonly Token[];
  readonly headKey: string;
  readonly shape: ShapeAt;
  /** Nouns before the one that is looked at. */
  readonly length: number;
}

/** After a head without article: «وزارة …», «جامعة …». */
export const runAfterConstruct = (
  tokens: readonly Token[],
  head: number,
  headKey: string,
): Run | undefined => {
  const shape = shapesAfter(tokens, head);
  if (headIs('verbal', headKey) && opensBody(tokens[head + 1])) return undefined;
  for (let length = 0; length <= longestChain; length++) {
    const chain = { tokens, headKey, shape, length };
    const at = head + 1 + length;
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[head]?.sentence) return undefined;
    // «مدرسة بمعتمديات المزونة»
    if (settlementWord(token.lexeme)?.proclitics === 'ب') return undefined;
    // «محكمة ألمانية»
    if (isIndefiniteNationality(token.lexeme, headKey)) return undefined;
    // «مجلس محافظة صلاح الدين», though a man is called so.
    const proper = settlementEnd(tokens, at) ?? properAt(tokens, at);
    if (length === 1 && isHolderAt(tokens, head, at, proper))
      return runTo(at, { described: true, named: true });
    if (proper !== undefined || shape(at) === 'foreign') return closedByName(chain, at, proper);
    if (shape(at) === 'definite') return closedByDefinite(chain, at);
    const named = afterOpener(chain, at);
    if (named !== undefined) return named;
    if (isPlaceWord(chain, at)) {
      // «جامعة حكومية»
      return /^[تيسن]|[يه]$/u.test(token.lexeme.key) ? undefined : runTo(at + 1);
    }
    if (length === 0 && shape(at) === 'bare' && isForPurpose(tokens, at, headKey)) {
      const { endToken } = extend(tokens, at + 1, shape, { headKey, plural: false, named: false });
      return endToken > at + 1 ? runTo(endToken, { described: true, directed: true }) : undefined;
    }
    if (!isLink(chain, at)) return undefined;
  }
  return undefined;
};

/** «تنظيم مركز تونس للبحوث» */
const opensBody = (token: Token | undefined): boolean =>
  token !== undefined && organizationHead(token.lexeme)?.definite === false;

/** Nouns between a head and what closes the chain. */
const longestChain = 3;

/** «جامعة محمد الخامس», «وكالة رويترز»: a proper name or a foreign word closes the chain. */
const closedByName = (
  { tokens, headKey, shape, length }: Chain,
  from: number,
  proper: number | undefined,
): Run | undefined => {
  // A rare word with the ending of a feminine adjective is no foreign name: «غرفة حصينة».
  const isNamed =
    length === 0 && (headIs('beforePlace', headKey) || !tokens[from]?.lexeme.key.endsWith('ه'));
  if (proper === undefined && !isNamed) return undefined;
  // «معهد ألفريد فيغنر»: the family name that no list has.
  const isOfPerson = proper !== undefined && localityAt(tokens, from) === undefined;
  let at = proper ?? from + 1;
  // «جامعة شنغهاي جياو تونغ», but not «رئيس جامعة نيويورك جون سيكستون».
  const isLonger = headKey === 'جامعه' && !isOfRole(tokens, from - 1);
  const mayBeNobody = (): boolean => isLonger && !isKnownName(keyAt(tokens, at));
  const isOpen = proper === undefined || isOfPerson;
  // «نقابة UMT | تشل الميناء»
  const isLatin = tokens[from]?.lexeme.kind === 'latin';
  const isFurther = (): boolean => !isLatin || tokens[at]?.lexeme.kind === 'latin';
  while (shape(at) === 'foreign' && isFurther() && (isOpen || mayBeNobody())) at++;
  // «وكالة تونس أفريقيا للأنباء»
  const second = localityAt(tokens, at);
  if (second?.start === tokens[at]?.start && shape(second?.endToken ?? at) === 'to') {
    at = second?.endToken ?? at;
  }
  if (headKey === 'جامعه' && isBranch(tokens, at)) at++;
  if (headKey === 'جامعه') at = numberedEnd(tokens, at);
  const frame = { headKey, plural: false, named: true };
  const { endToken, directed } = extend(tokens, at, shape, frame);
  const described = proper === undefined || endToken > at;
  return runTo(endToken, { described, directed, named: proper !== undefined });
};

/** «وزارة الخارجية»: a definite noun closes the chain. */
const closedByDefinite = ({ tokens, headKey, shape, length }: Chain, at: number): Run => {
  const plural = isPlural(tokenAt(tokens, at).lexeme.key);
  const frame = { headKey, plural, named: false };
  const { endToken, directed } = extend(tokens, at + 1, shape, frame);
  return runTo(endToken, { described: length > 0 || endToken > at + 1, directed });
};

/** «معهد ابن رشيق», «معهد ابن أبي الضياف»: a name that no list has behind «ابن», «أبو». */
const afterOpener = ({ tokens, shape, headKey }: Chain, at: number): Run | undefined => {
  const isOpener = (index: number): boolean => {
    const lexeme = tokens[index]?.lexeme;
    // «بن حليمة» is a town.
    return lexeme !== undefined && lexeme.key !== 'بن' && opens.test(openerOf(lexeme).kind);
  };
  if (!isOpener(at) || shape(at + 1) === 'stop') return undefined;
  const end = isOpener(at + 1) && shape(at + 2) !== 'stop' ? at + 3 : at + 2;
  const frame = { headKey, plural: false, named: true };
  const { endToken, directed } = extend(tokens, end, shape, frame);
  return runTo(endToken, { described: true, directed, named: true });
};
const opens = /^(?:father|son)$/u;

/** «جامعة لندن», where the list of places is of no help. */
const isPlaceWord = ({ headKey, shape }: Chain, at: number): boolean => {
  if (shape(at) !== 'bare' || !headIs('beforePlace', headKey)) return false;
  const next = shape(at + 1);
  return next !== 'bare' && next !== 'definite';
};

/** Whether a noun goes on with the chain: «هيئة كهرباء ومياه دبي». */
const isLink = ({ tokens, headKey, shape, length }: Chain, at: number): boolean => {
  const { lexeme } = tokenAt(tokens, at);
  const coordinated =
    shape(at) === 'joined' &&
    length > 0 &&
    headIs('coordinating', headKey) &&
    (shape(at + 1) === 'definite' || localityAt(tokens, at + 1)?.proclitics === '');
  if (!coordinated && shape(at) !== 'bare') return false;
  if (length === longestChain || isStrongHead(lexeme)) return false;
  // «وزارة خارجية روسيا»
  if (headKey === 'وزاره' && length === 0 && headIs('ministries', lexeme.key)) return true;
  // «جمعية تجار ومزارعي البقاع»
  if (coordinated && isConstructPlural(lexeme)) return true;
  return !isIndefiniteAdjective(lexeme.key) && !isOfSomebody(lexeme.key);
};

/** «مؤسسة إبداع للفنون», «دار زينب للنشر»: a noun before the purpose names the body. */
const isForPurpose = (tokens: readonly Token[], at: number, headKey: string): boolean => {
  const { key } = tokenAt(tokens, at).lexeme;
  const purpose = tokens[at + 1];
  if (purpose === undefined || purpose.sentence !== tokens[at]?.sentence) return false;
  return (
    headIs('callable', headKey) && isAmong('purposes', purpose.lexeme.key) && !isDescription(key)
  );
};

/** «شركة خاصة للنقل», «مركز متخصص للتدريب», «معهد جديد للبحوث», «جمعية تسعى للتنمية». */
const isDescription = (key: string): boolean => adjectiveOrVerb.test(key);
const adjectiveOrVerb = /^م.{2,}|^[يت]...|^.ا..ه?$|^.{2}ي.ه?$|..يه?$|ها$/;

/** After a head with its complement written on to it: «وزارةالخارجية الأمريكية». */
export const runAfterGlued = (tokens: readonly Token[], head: number, headKey: string): Run => {
  const frame = { headKey, plural: false, named: false };
  const shape = shapesAfter(tokens, head);
  const { endToken, directed } = extend(tokens, head + 1, shape, frame);
  return runTo(endToken, { described: endToken > head + 1, directed });
};

const isIndefiniteNationality = (lexeme: Lexeme, headKey: string): boolean => {
  const nationality = nationalityOf(lexeme);
  const isBare = !isDefinite(lexeme.spelling) && nationality?.split.offset === 0;
  // «محكمة سورية», but «بنك سورية»
  const agrees = nationality?.form === 'feminine' && headKey.endsWith('ه');
  return isBare && (agrees || countryOf(lexeme.spelling) === undefined);
};

/** «مجلس إدارته», «هيئتها»: a noun with a pronoun gives no name. */
const isOfSomebody = (key: string): boolean => /..(?:ته|ها|هم|هما|تنا)$/.test(key);
