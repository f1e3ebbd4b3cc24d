import { isFunctionWord } from '../../lexicons/function-words.ts';
import { analysisOf } from '../../lexicons/stems.ts';
import { titleOf } from '../../lexicons/titles.ts';
import { isOrdinal } from '../../morphology/ordinal.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';
import { isForeign } from '../people/name-word.ts';

/** What a word can be in the name of an organisation, after its head. */
export type Shape = 'definite' | 'and' | 'to' | 'of' | 'bare' | 'joined' | 'foreign' | 'stop';

/** Definite words that open a clause or point elsewhere. */
const pointers = new Set(
  'الرسميه الرسمي الاخري الاخر الاخرين الراميه الهادفه الداعي الداعيه التابع التابعه المكلف المعني المعنيه الاخير الاخيره المذكور المنعقد المنعقده المقرر المقرره المتوقع الواقع الواقعه البالغ البالغه القائم المتعلق المتعلقه المعروف المعروفه المسمي المسماه السابق السابقه الاسبق الموافق الحاكم المعارض المعارضه الثلاثه الاربع الاربعه الخمس الخمسه القاضي القاضيه الاعضاء الجدد الجديد الجديده'.split(
    ' ',
  ),
);
/** Nouns that take their complement with ل: «لكرة القدم», «لحقوق الإنسان». */
const causes = new Set(
  'لكره لحقوق لشؤون لشئون لرعايه لمكافحه لتنميه لعلوم لتحرير لبحوث لاعاده لدعم لحمايه لتنظيم لدراسات لاداره لتطوير لدول لصناعه لرجال لمنع لحظر لحفظ لشمال لجنوب لغرب لشرق لوسط لسلامه لتكنولوجيا لتقنيه لضمان لمراقبه لادب لكتاب لعلم لابحاث لدراسه لاغاثه لتعليم لتاهيل لامن لطب لطاقه لتجاره لتمويل لاقتصاد لسياسات لتقدم لمعلومات لرياده لنشر لطباعه لترجمه لتدريب لخدمه لخدمات لجراحه لامراض لذوي لاستثمار لتشغيل لانتاج لتسويق لتوزيع لبناء لتوثيق لمحاربه لمناهضه لتقييم لرصد لتقنيات لاعمال لتوظيف لتشجيع لنقل لتقويم لضبط لجوده لسلطه لتخطيط لهندسه لتعزيز لتحليه لالعاب لنزع لازاله'.split(
    ' ',
  ),
);
/** Bodies that an office named before them belongs to. */
const owners = new Set(
  'لمحور لمحافظه لمدينه لحكومه لحزب لحركه لقوات لجامعه لمجلس لوزاره لشركه لجماعه لولايه لاماره لجيش لالويه لبلديه لنادي'.split(
    ' ',
  ),
);
export const shapeOf: (lexeme: Lexeme) => Shape = perLexeme((lexeme): Shape => {
  const { key, kind } = lexeme;
  if (kind === 'latin') return 'foreign';
  if (kind !== 'arabic' || isFunctionWord(lexeme) || pointers.has(key)) return 'stop';
  if (key.startsWith('ال') && key.length > 3) {
    const title = titleOf(lexeme);
    return title.kind === 'none' || /يه?$/u.test(key) ? 'definite' : 'stop';
  }
  if (key.startsWith('وال') && key.length > 5) return 'and';
  if (key.startsWith('لل') && key.length > 4) return 'to';
  if (causes.has(key)) return 'to';
  if (owners.has(key)) return 'of';
  if (isForeign(lexeme)) return 'foreign';
  const { proclitics } = analysisOf(lexeme);
  if (proclitics === 'و') return 'joined';
  return proclitics === '' ? 'bare' : 'stop';
});

const adjectives = new Set(
  'العام العامه الاعلي العليا العالي العاليه الكبري المستقل المستقله المتحد المتحده الحر الحره المشترك المشتركه الاحمر المسلح المسلحه الموحد الموحده الدائم الدائمه الشامل الشامله المسلمين المسلمون المحدوده القابضه المغلقه المتقدمه التطبيقيه المحترفين المفتوحه الناشئه السامي الساميه الخيريه العرب الصغيره الصغري المتوسطه المتوسط المتجدده المتخصصه المتكامله المستدامه المستدام الحديث الحديثه المدمجه المحدود المصغره المتناهيه المساهمه'.split(
    ' ',
  ),
);
/** Nouns that end like adjectives. */
const nounsAlike = new Set(
  'الملتقي المستشفي المنتدي المبني المستوي المقهي الكرسي النادي العمليه القضيه الكميه الاتفاقيه المسؤوليه الجمعيه المديريه الميزانيه الاهميه الهويه الشفافيه الاحتفاليه التنميه التربيه التغذيه الحمايه الرعايه النهايه البدايه الولايه القريه الضحيه النظريه الاغلبيه الاقليه الاغنيه الهديه الروايه الحكايه الناحيه الغايه'.split(
    ' ',
  ),
);
export const isAdjective: (lexeme: Lexeme) => boolean = perLexeme(
  (lexeme) =>
    !isOrdinal(lexeme.key) &&
    !nounsAlike.has(lexeme.key) &&
    (adjectives.has(lexeme.key) || /..(?:ي|يه|يين|يون)$/u.test(lexeme.key)),
);
/** Whether an adjective or a noun is feminine, by its ending. */
export const isFeminine = (key: string): boolean => /(?:ه|ليا|بري|ضاء|ات|خطوط|قوات)$/u.test(key);
const vague = new Set('الدولي الدوليه الوطني الوطنيه المحلي المحليه الخاص الخاصه'.split(' '));
/** Adjectives that alone do not tell one body from another: «الوكالة الدولية». */
export const isVague: (lexeme: Lexeme) => boolean = perLexeme(({ key }) => vague.has(key));
export const isPlural = (key: string): boolean => /(?:ين|ون|ات|اء|اب)$/u.test(key);
