import type { Document, Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import {
  builtKind,
  chainWord,
  isOfPatients,
  isPeninsulaAlone,
  landmarkWord,
  listWord,
} from '../../lexicons/place-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import { keyAt, tokenAfter } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';
import { officialBehindRuler } from '../people/ruler-name.ts';
import { foundedCityAt } from './founded-cities.ts';
import { isImprisonment } from './imprisonment.ts';
import { nameOfLandmark, nameTo } from './name-of-landmark.ts';
import { type PlaceSpan, spanFrom } from './place-span.ts';
import { closed, type LandmarkName, unlistedAfter } from './unlisted-landmark.ts';

/** Kinds in a row that one name may have: «سد وادي نهر …»; what repeats them has no name. */
const mostNouns = 4;

/** A name that begins with its kind: «نهر الليطاني», «مطار الملك خالد الدولي», «شارع الحرية». */
export const landmarkAt = (
  document: Document,
  index: number,
  nouns = mostNouns,
): PlaceSpan | undefined => {
  const { tokens } = document;
  const head = tokens[index];
  const kind = head === undefined ? null : landmarkWord(head.lexeme);
  if (head === undefined || kind === null || nouns === 0) return undefined;
  // «وأدى الفريق عرضا»: who writes the hamza means no «وادي».
  if (head.lexeme.spelling.startsWith('وأ')) return undefined;
  // «مطاري عمان ودمشق» are of two towns.
  if (listWord(head.lexeme) !== null) return undefined;
  if (kind.key === 'شبه') return peninsulaAt(document, index, kind.offset);
  // «معسكر الرئيس فلان» are those who are for him.
  if (kind.key === 'معسكر' && /^(?:ال)?(?:ر[ئي]يس|مرشح)ه?$/.test(keyAt(tokens, index + 1))) {
    return undefined;
  }
  // «جبل طارق», «جبل لبنان», «قناة السويس» are listed whole.
  const place = placeAt(tokens, index)?.endToken ?? 0;
  const country = countryAt(tokens, index)?.endToken ?? 0;
  if (Math.max(place, country) > index + 1) return undefined;
  const inner = landmarkName(document, index, nouns - 1);
  // «بركان جبل مايون», «قرب وادي نهر الفرات»: the name begins with the second.
  if (inner === undefined && isBeforeLandmark(document, index, nouns - 1)) return undefined;
  const name = inner ?? nameOfLandmark(tokens, index);
  if (name === undefined || isImprisonment(tokens, kind, index, name.last.index)) return undefined;
  const last = closed(tokens, beforeOfficial(tokens, index, name.last));
  const whole = { ...name, last: isHospital(kind.key) ? withPatients(tokens, last) : last };
  const house = chainWord(head.lexeme) === null ? whole : withTown(tokens, index, whole);
  return spanTo(document, head, kind.offset, house, 'landmark');
};

/** «مدير مستشفى الملك خالد عبدالله الغامدي»: the last token of the landmark, the person in office left out. */
const beforeOfficial = (tokens: readonly Token[], index: number, last: Token): Token => {
  const official = officialBehindRuler(tokens, index + 1) ?? last.index + 1;
  return official > last.index ? last : (tokens[official - 1] ?? last);
};

/** «فندق سانت ريجيس دبي»: the town of a house of a foreign name. */
const withTown = (tokens: readonly Token[], index: number, name: LandmarkName): LandmarkName => {
  const next = tokenAfter(tokens, name.last.index);
  const town = next === undefined ? undefined : placeAt(tokens, next.index);
  if (town?.proclitics !== '' || town.payload.tier !== 'sure') return name;
  const [code] = town.payload.codes;
  const of = placeAt(tokens, index + 1)?.payload.codes[0];
  const isOfAbroad = of === undefined ? isForeign(name.last.lexeme) : of !== code;
  return (isOfAbroad ? nameTo(tokens, town.endToken, code) : undefined) ?? name;
};

const isHospital = (key: string): boolean => /^(?:م(?:ست)?شف|عياده$)/.test(key);

/** «مستشفى ابن سينا للأطفال»: the patients belong to the name of a hospital. */
const withPatients = (tokens: readonly Token[], last: Token): Token => {
  const next = tokenAfter(tokens, last.index);
  return next !== undefined && isOfPatients(next.lexeme) ? next : last;
};

/** A landmark from a place in its first word to the end of its name. */
const spanTo = (
  document: Document,
  head: Token,
  offset: number,
  { last, code, confidence }: LandmarkName,
  rule: PlaceSpan['rule'],
): PlaceSpan => spanFrom(document, head, offset, last, rule, code, confidence);

/** «شبه جزيرة بيلوبونيز»: both words belong to the name of what follows them. */
const peninsulaAt = (document: Document, index: number, offset: number): PlaceSpan | undefined => {
  const { tokens } = document;
  const [half, island] = [tokens[index], tokenAfter(tokens, index)];
  const first = island && tokenAfter(tokens, island.index);
  if (half === undefined || island?.lexeme.key !== 'جزيره' || first === undefined) return undefined;
  // «شبه جزيرة القرم»
  if (isPeninsulaAlone(first.lexeme.key)) return undefined;
  const place = placeAt(tokens, first.index);
  const name =
    place?.proclitics === ''
      ? nameTo(tokens, place.endToken, place.payload.codes[0])
      : unlistedAfter(tokens, island, first);
  if (name === undefined) return undefined;
  return spanTo(document, half, offset, { ...name, confidence: grade.sure }, 'peninsula');
};

/** «سد وادي بيش»: what is built is named after another landmark. */
const landmarkName = (
  document: Document,
  index: number,
  nouns: number,
): LandmarkName | undefined => {
  const { tokens } = document;
  const first = tokenAfter(tokens, index);
  const head = tokens[index];
  if (first === undefined || head === undefined || builtKind(head.lexeme) === null)
    return undefined;
  const city = foundedCityAt(document, index + 1);
  if (city !== undefined) return nameTo(tokens, city.endToken, city.code);
  const kind = landmarkWord(first.lexeme);
  if (kind?.offset !== 0 || builtKind(first.lexeme) !== null) return undefined;
  const inner = landmarkAt(document, index + 1, nouns);
  return inner && nameTo(tokens, inner.endToken, inner.code);
};

const isBeforeLandmark = (document: Document, index: number, nouns: number): boolean => {
  const first = tokenAfter(document.tokens, index);
  const isNoun = first !== undefined && landmarkWord(first.lexeme)?.offset === 0;
  return (
    isNoun &&
    builtKind(first.lexeme) === null &&
    landmarkAt(document, index + 1, nouns) !== undefined
  );
};
