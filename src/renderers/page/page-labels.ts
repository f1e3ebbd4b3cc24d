import { kindsWhere } from '../../kinds.ts';
import { type Language, labelsOf } from '../labels.ts';
import type { PageLabels, PageWord, PluralForms } from './data.ts';

const words: Readonly<Record<Language, Readonly<Record<PageWord, string>>>> = {
  ar: {
    search: 'ابحث عن اسم أو كلمة',
    clear: 'إلغاء التصفية',
    index: 'الفهرس',
    sections: 'أقسام الصفحة',
    kinds: 'الأنواع',
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
    only: 'النصوص التي تذكره فقط',
    without: 'إلغاء',
    previous: 'النص السابق',
    next: 'النص التالي',
    byCount: 'الأكثر ذكرًا أولًا',
    byName: 'هجائيًا',
    save: 'حفظ جدولًا (CSV)',
    source: 'المصدر',
    larger: 'تكبير الخريطة',
    smaller: 'تصغير الخريطة',
    whole: 'الخريطة كما كانت',
    nothing: 'لا شيء بهذه التصفية',
    madeWith: 'فهرسه كشّاف',
  },
  en: {
    search: 'Search a name or a word',
    clear: 'Clear filters',
    index: 'Index',
    sections: 'Sections',
    kinds: 'Kinds',
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
    only: 'Only documents that name it',
    without: 'Remove filter',
    previous: 'Previous document',
    next: 'Next document',
    byCount: 'Most named first',
    byName: 'By name',
    save: 'Save as CSV',
    source: 'Source',
    larger: 'Larger map',
    smaller: 'Smaller map',
    whole: 'Map as it was',
    nothing: 'Nothing with these filters',
    madeWith: 'Indexed by Kashaf',
  },
};

/** Kinds that the page shows: those that a report shows by default. */
export const shownKinds = kindsWhere(({ section }) => section === 'main');

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
    kinds: Object.fromEntries(shownKinds.map((kind) => [kind, heading(kind)])),
    words: words[language],
    counted: { ...nouns[language], document: forms('document'), word: forms('word') },
  };
};
