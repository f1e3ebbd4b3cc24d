import type { Change } from '../../analysis/difference.ts';
import type { Language } from '../labels.ts';
import { dayWriter } from '../reading/day-format.ts';

/** Words of the outputs over many documents. */
const phrases = {
  en: {
    indexColumns: 'each line: documents, mentions, name, office, days, variants',
    networkColumns: 'each line: times together, weight, the two names',
    means: 'names',
    asWords: 'as words of the text',
    more: 'more: raise --top',
    noDay: 'no day is found; relative dates need --date or --date-field',
    noDayThen: 'all days found are before --from or after --to',
    noPair: 'no two names come together; pass --within document or a lower --min-weight',
    noEgo: 'no name of --ego comes together with another; check the name',
    noLine: 'nothing found',
    noChange: 'no difference',
    new: 'New',
    gone: 'Gone',
    rose: 'More often',
    fell: 'Less often',
    vocabulary: 'different words',
    once: 'words that occur once',
    variety: 'different words in a hundred',
    sentenceLength: 'words a sentence',
    frequent: 'Frequent words',
    bigrams: 'Runs of two words',
    trigrams: 'Runs of three words',
    keywords: 'Keywords (TF-IDF)',
  },
  ar: {
    indexColumns: 'في كل سطر: النصوص، المواضع، الاسم، الصفة، الأيام، صيغ أخرى',
    networkColumns: 'في كل سطر: مرات الاجتماع، الوزن، الاسمان',
    means: 'يعني',
    asWords: 'كلمات في النص',
    more: 'هناك المزيد: زد --top',
    noDay: 'لم يُعثر على يوم؛ تحتاج التواريخ النسبية إلى --date أو --date-field',
    noDayThen: 'كل الأيام المذكورة قبل --from أو بعد --to',
    noPair: 'لا يجتمع اسمان؛ مرّر --within document أو خفّض --min-weight',
    noEgo: 'لا يجتمع اسم --ego مع غيره؛ تحقّق من الاسم',
    noLine: 'لم يُعثر على شيء',
    noChange: 'لا فرق',
    new: 'جديد',
    gone: 'غاب',
    rose: 'ازداد',
    fell: 'تراجع',
    vocabulary: 'كلمات مختلفة',
    once: 'كلمات وردت مرة واحدة',
    variety: 'كلمات مختلفة في كل مئة',
    sentenceLength: 'كلمات في الجملة',
    frequent: 'الكلمات الأكثر ورودًا',
    bigrams: 'ثنائيات الكلمات',
    trigrams: 'ثلاثيات الكلمات',
    keywords: 'الكلمات الدالة (TF-IDF)',
  },
} as const satisfies Record<Language, Record<string, string>>;

type LabelPhrase = keyof (typeof phrases)['en'];

export interface AnalysisLabels {
  readonly phrases: Readonly<Record<LabelPhrase, string>>;
  readonly change: (change: Change) => string;
  /** A number in the numerals of the language. */
  readonly number: (value: number) => string;
  /** A weight, with two digits behind the point. */
  readonly weight: (value: number) => string;
  /** An ISO day, month or year as it is read: «17 December 2019», «١٧ ديسمبر ٢٠١٩». */
  readonly day: (iso: string) => string;
}

/** The words of reports over many documents in a language. */
export const analysisLabelsOf = (language: Language): AnalysisLabels => {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const weights = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return {
    phrases: phrases[language],
    change: (change) => phrases[language][change],
    number: (value) => numbers.format(value),
    weight: (value) => weights.format(value),
    day: dayWriter(language),
  };
};
