import type { Document, Token } from '../../document.ts';
import { readingsIn } from '../../lexicons/ambiguous.ts';
import { countryAt } from '../../lexicons/countries.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { placeAt } from '../../lexicons/places.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';
import { Trait } from '../../text/trait.ts';
import { parseName } from '../people/full-name.ts';
import type { Span } from './place-span.ts';

const read = readingsIn(() => ({
  /** Definite kinds of venue, which with an adjective are a name: «المدرج الروماني». */
  venue: 'المتحف|المدرج|المسرح|الاستاد|الإستاد|الملعب',
  described: 'الوطني|القومي|الملكي|البلدي|الأولمبي|الروماني|الأثيني|الكبير|الدولي|الوطنى|القومى',
  /** «المركز الثقافي الملكي», «المركز الثقافي الفرنسي». */
  centre: 'المركز',
  /** Definite bodies of nature, which with a colour are a name: «الرأس الأبيض», «الجبل الأخضر». */
  body: 'الرأس|الجبل|الوادي|النهر|السهل|البحر|الصحراء|الهضبة|الواحة',
  colour: 'الأبيض|الأسود|الأحمر|الأزرق|الأخضر|الأصفر|البيضاء|السوداء|الحمراء|الزرقاء|الخضراء',
  /** Kinds with a name and what they are for: «مجمع الملك فهد للطباعة», «واحة دبي للسيليكون». */
  site: 'مجمع|واحة|حديقة|منتزه|متنزه|مضمار|حلبة|محطة',
}));
const listsOf = perLexeme(({ starts }) => read(starts));

/** Whether a venue may begin with a word. */
export const opensVenue = new Trait(({ starts }) => {
  const { venue, centre, body, site } = read(starts);
  return (venue ?? centre ?? body ?? site) !== null;
});

/** A venue that is told by its form: a definite kind with an adjective, or a name with its purpose. */
export const venueAt = (document: Document, index: number): Span | undefined => {
  const { tokens } = document;
  const head = tokens[index];
  if (head === undefined || !opensVenue.has(head.lexeme)) return undefined;
  const { venue, centre, body, site } = listsOf(head.lexeme);
  const reading = venue ?? centre ?? body ?? site;
  const end = endOf(tokens, index);
  const last = tokens[end - 1];
  if (reading === null || last === undefined || end === 0) return undefined;
  if (last.sentence !== head.sentence) return undefined;
  const start = head.start + reading.offset;
  return {
    start,
    end: last.end,
    firstToken: index,
    endToken: end,
    code: undefined,
    name: document.text.slice(start, last.end).replace(/\s+/gu, ' '),
    confidence: 0.96,
  };
};

/** The index after the last token of the venue; 0 when there is none. */
const endOf = (tokens: readonly Token[], index: number): number => {
  const { venue, body, centre } = listsOf((tokens[index] as Token).lexeme);
  const next = tokens[index + 1]?.lexeme;
  if (next === undefined) return 0;
  if (venue !== null) return isDescribed(next) ? index + 2 : 0;
  if (body !== null) return isWhole(listsOf(next).colour) ? index + 2 : 0;
  if (centre !== null) {
    const third = tokens[index + 2]?.lexeme;
    return next.key === 'الثقافي' && third !== undefined && isDescribed(third) ? index + 3 : 0;
  }
  return afterPurpose(tokens, index + 1);
};

const isWhole = (reading: { readonly proclitics: string } | null): boolean =>
  reading?.proclitics === '';
const isDescribed = (lexeme: Lexeme): boolean => {
  if (isWhole(listsOf(lexeme).described)) return true;
  const nationality = nationalityOf(lexeme);
  return (
    nationality?.definite === true &&
    nationality.form === 'masculine' &&
    nationality.start.proclitics === ''
  );
};

/** «دبي للسيليكون», «محمد بن راشد آل مكتوم للطاقة الشمسية»: a name, «لل» and perhaps an adjective. */
const afterPurpose = (tokens: readonly Token[], index: number): number => {
  const place = placeAt(tokens, index) ?? countryAt(tokens, index);
  const end = place?.proclitics === '' ? place.endToken : parseName(tokens, index)?.endToken;
  const purpose = end === undefined ? undefined : tokens[end];
  if (end === undefined || purpose === undefined || !purpose.lexeme.key.startsWith('لل')) return 0;
  const adjective = tokens[end + 1];
  const goesOn =
    adjective?.sentence === purpose.sentence &&
    /^ال.*(?:ي|يه)$/u.test(adjective.lexeme.key) &&
    nationalityOf(adjective.lexeme) === null;
  return goesOn ? end + 2 : end + 1;
};
