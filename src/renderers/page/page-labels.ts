import { mainKinds } from '../../kinds.ts';
import { type Language, labelsOf, type PluralForms } from '../labels.ts';
import type { PageLabels, PageWord } from './data.ts';

const words: Readonly<Record<Language, Readonly<Record<PageWord, string>>>> = {
  ar: {
    search: 'ابحث عن اسم أو كلمة',
    clear: 'إلغاء التصفية',
    index: 'الفهرس',
    text: 'النص',
    timeline: 'الخط الزمني',
    network: 'شبكة الأسماء',
    map: 'الخريطة',
    documents: 'النصوص',
    document: 'النص',
    day: 'اليوم',
    words: 'الكلمات',
    names: 'الأسماء',
    mentions: 'المواضع',
    spellings: 'صيغ أخرى',
    offices: 'الصفات',
    code: 'الرمز',
    quotations: 'أقوال',
    together: 'يُذكر مع',
    more: 'عرض المزيد',
    less: 'عرض أقل',
    close: 'إغلاق',
    nothing: 'لا شيء بهذه التصفية',
    madeWith: 'فهرسه كشّاف',
  },
  en: {
    search: 'Search a name or a word',
    clear: 'Clear filters',
    index: 'Index',
    text: 'Text',
    timeline: 'Timeline',
    network: 'Network of names',
    map: 'Map',
    documents: 'Documents',
    document: 'Document',
    day: 'Day',
    words: 'Words',
    names: 'Names',
    mentions: 'Mentions',
    spellings: 'Other spellings',
    offices: 'Titles and offices',
    code: 'Code',
    quotations: 'Quotations',
    together: 'Named with',
    more: 'Show more',
    less: 'Show less',
    close: 'Close',
    nothing: 'Nothing with these filters',
    madeWith: 'Indexed by Kashaf',
  },
};

const nouns: Readonly<Record<Language, Readonly<Record<'name' | 'mention', PluralForms>>>> = {
  ar: {
    name: {
      one: 'اسم واحد',
      two: 'اسمان',
      few: '{n} أسماء',
      many: '{n} اسمًا',
      other: '{n} اسم',
    },
    mention: {
      one: 'موضع واحد',
      two: 'موضعان',
      few: '{n} مواضع',
      many: '{n} موضعًا',
      other: '{n} موضع',
    },
  },
  en: {
    name: { one: '{n} name', other: '{n} names' },
    mention: { one: '{n} mention', other: '{n} mentions' },
  },
};

/** All words of the page in a language. */
export const pageLabelsOf = (language: Language): PageLabels => {
  const { heading, forms } = labelsOf(language);
  return {
    kinds: Object.fromEntries(mainKinds.map((kind) => [kind, heading(kind)])),
    words: words[language],
    counted: { ...nouns[language], document: forms('document'), word: forms('word') },
  };
};
