import type { EntityType } from '../document.ts';

export const languages = ['ar', 'en'] as const;
export type Language = (typeof languages)[number];

/** Forms of a noun after a number, by CLDR plural category; `{n}` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

interface Noun {
  /** Heading of a section. */
  readonly heading: string;
  readonly counted: PluralForms;
}

/** English nouns have two forms. */
const english = (heading: string, one: string, other: string): Noun => ({
  heading,
  counted: { one: `{n} ${one}`, other: `{n} ${other}` },
});

/** Arabic nouns after numbers: one, two, 3 to 10 (genitive plural), 11 to 99 (accusative), 100 on. */
const arabic = (
  heading: string,
  one: string,
  two: string,
  few: string,
  many: string,
  other: string,
): Noun => ({
  heading,
  counted: { one, two, few: `{n} ${few}`, many: `{n} ${many}`, other: `{n} ${other}` },
});

type NounName = EntityType | 'word' | 'sentence' | 'document';

const nouns: Readonly<Record<Language, Readonly<Record<NounName, Noun>>>> = {
  en: {
    person: english('People', 'person', 'people'),
    country: english('Countries', 'country', 'countries'),
    nationality: english('Nationalities', 'nationality', 'nationalities'),
    place: english('Places', 'place', 'places'),
    organization: english('Organisations', 'organisation', 'organisations'),
    event: english('Events', 'event', 'events'),
    date: english('Dates', 'date', 'dates'),
    time: english('Times', 'time', 'times'),
    duration: english('Durations', 'duration', 'durations'),
    set: english('Recurrences', 'recurrence', 'recurrences'),
    number: english('Numbers', 'number', 'numbers'),
    percent: english('Percentages', 'percentage', 'percentages'),
    money: english('Money', 'sum of money', 'sums of money'),
    quantity: english('Quantities', 'quantity', 'quantities'),
    email: english('E-mail addresses', 'e-mail address', 'e-mail addresses'),
    url: english('Web addresses', 'web address', 'web addresses'),
    phone: english('Telephone numbers', 'telephone number', 'telephone numbers'),
    hashtag: english('Hashtags', 'hashtag', 'hashtags'),
    mention: english('User names', 'user name', 'user names'),
    word: english('Words', 'word', 'words'),
    sentence: english('Sentences', 'sentence', 'sentences'),
    document: english('Documents', 'document', 'documents'),
  },
  ar: {
    person: arabic('الأشخاص', 'شخص واحد', 'شخصان', 'أشخاص', 'شخصًا', 'شخص'),
    country: arabic('الدول', 'دولة واحدة', 'دولتان', 'دول', 'دولة', 'دولة'),
    nationality: arabic('الجنسيات', 'جنسية واحدة', 'جنسيتان', 'جنسيات', 'جنسية', 'جنسية'),
    place: arabic('الأماكن', 'مكان واحد', 'مكانان', 'أماكن', 'مكانًا', 'مكان'),
    organization: arabic('المؤسسات', 'مؤسسة واحدة', 'مؤسستان', 'مؤسسات', 'مؤسسة', 'مؤسسة'),
    event: arabic('الأحداث', 'حدث واحد', 'حدثان', 'أحداث', 'حدثًا', 'حدث'),
    date: arabic('التواريخ', 'تاريخ واحد', 'تاريخان', 'تواريخ', 'تاريخًا', 'تاريخ'),
    time: arabic('الأوقات', 'وقت واحد', 'وقتان', 'أوقات', 'وقتًا', 'وقت'),
    duration: arabic('المدد', 'مدة واحدة', 'مدتان', 'مدد', 'مدة', 'مدة'),
    set: arabic('المواعيد المتكررة', 'موعد واحد', 'موعدان', 'مواعيد', 'موعدًا', 'موعد'),
    number: arabic('الأعداد', 'عدد واحد', 'عددان', 'أعداد', 'عددًا', 'عدد'),
    percent: arabic('النسب', 'نسبة واحدة', 'نسبتان', 'نسب', 'نسبة', 'نسبة'),
    money: arabic('المبالغ', 'مبلغ واحد', 'مبلغان', 'مبالغ', 'مبلغًا', 'مبلغ'),
    quantity: arabic('المقادير', 'مقدار واحد', 'مقداران', 'مقادير', 'مقدارًا', 'مقدار'),
    email: arabic('البريد الإلكتروني', 'بريد واحد', 'بريدان', 'عناوين بريد', 'عنوان بريد', 'بريد'),
    url: arabic('الروابط', 'رابط واحد', 'رابطان', 'روابط', 'رابطًا', 'رابط'),
    phone: arabic('الهواتف', 'هاتف واحد', 'هاتفان', 'هواتف', 'هاتفًا', 'هاتف'),
    hashtag: arabic('الوسوم', 'وسم واحد', 'وسمان', 'وسوم', 'وسمًا', 'وسم'),
    mention: arabic('الحسابات', 'حساب واحد', 'حسابان', 'حسابات', 'حسابًا', 'حساب'),
    word: arabic('الكلمات', 'كلمة واحدة', 'كلمتان', 'كلمات', 'كلمة', 'كلمة'),
    sentence: arabic('الجمل', 'جملة واحدة', 'جملتان', 'جمل', 'جملة', 'جملة'),
    document: arabic('النصوص', 'نص واحد', 'نصان', 'نصوص', 'نصًا', 'نص'),
  },
};

/** Words and marks of the report around the names. */
const phrases = {
  en: {
    also: 'also',
    input: 'standard input',
    nothing: 'nothing found',
    hidden: 'Also found',
    showAll: '--types all shows them',
    more: 'and {n} more: --all',
    timeLeft: '{time} left',
    openDates: 'dates that count from the day of publication: --date YYYY-MM-DD resolves them',
    name: 'Name',
    count: 'Count',
    days: 'Days',
    code: 'Code',
    office: 'Office',
    latin: 'Latin',
    variants: 'Variants',
    value: 'Value',
    nationalities: 'Nationalities',
    comma: ', ',
  },
  ar: {
    also: 'أيضًا',
    input: 'الدخل القياسي',
    nothing: 'لم يُعثر على شيء',
    hidden: 'وفي النص أيضًا',
    showAll: 'تظهر مع --types all',
    more: 'و{n} غيرها: --all',
    timeLeft: 'بقي {time}',
    openDates: 'تواريخ تُحسب من يوم النشر: يحددها --date YYYY-MM-DD',
    name: 'الاسم',
    count: 'العدد',
    days: 'الأيام',
    code: 'الرمز',
    office: 'الصفة',
    latin: 'باللاتينية',
    variants: 'صيغ أخرى',
    value: 'القيمة',
    nationalities: 'الجنسيات',
    comma: '، ',
  },
} as const satisfies Record<Language, Record<string, string>>;

export interface Labels {
  readonly phrases: Readonly<Record<keyof (typeof phrases)['en'], string>>;
  readonly heading: (name: NounName) => string;
  /** A number with its noun, such as «3 people» or «3 أشخاص». */
  readonly counted: (name: NounName, count: number) => string;
  /** The forms from which `counted` chooses, by CLDR plural category. */
  readonly forms: (name: NounName) => PluralForms;
}

/** The words of a report in a language, with the plural that each number asks for. */
export const labelsOf = (language: Language): Labels => {
  const rules = new Intl.PluralRules(language);
  return {
    phrases: phrases[language],
    heading: (name) => nouns[language][name].heading,
    forms: (name) => nouns[language][name].counted,
    counted: (name, count) => {
      const { counted } = nouns[language][name];
      return (counted[rules.select(count)] ?? counted.other).replace('{n}', String(count));
    },
  };
};
