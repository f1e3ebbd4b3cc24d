import type { Language } from '../labels.ts';
import { isolated } from './isolates.ts';

/** Words of the output of `kashaf explain`; `{}` is a rule. Rules, patterns and kinds are called as in JSON. */
const words = {
  en: {
    referenceDate: 'reference day',
    tokens: 'Tokens',
    candidates: 'Candidates',
    noCandidates: 'No candidates',
    date: 'Date',
    reading: 'reading',
    weak: 'only beside another',
    pattern: 'pattern',
    refiners: 'refiners',
    meaning: 'meaning',
    value: 'value',
    mayBegin: 'may begin',
    kept: 'kept',
    joined: 'same as {}',
    refused: 'left out: not certain, and the tagger does not find it',
    inside: 'left out: inside that of {}',
    overlaps: 'left out: overlaps that of {}',
  },
  ar: {
    referenceDate: 'اليوم المرجعي',
    tokens: 'الكلمات',
    candidates: 'المرشّحات',
    noCandidates: 'لا مرشّحات',
    date: 'التاريخ',
    reading: 'القراءة',
    weak: 'مع غيره فقط',
    pattern: 'النمط',
    refiners: 'التنقيح',
    meaning: 'المعنى',
    value: 'القيمة',
    mayBegin: 'قد يبدأ بها',
    kept: 'أُخذ به',
    joined: 'مثل {}',
    refused: 'تُرك: غير مؤكد، ولا يجده المُعلِّم',
    inside: 'تُرك: داخل ما وجده {}',
    overlaps: 'تُرك: يتقاطع مع ما وجده {}',
  },
} as const;

type ExplanationWord = keyof (typeof words)['en'];

const isolatedWords = Object.fromEntries(
  Object.entries(words.ar).map(([word, arabic]) => [word, isolated(arabic)]),
) as Readonly<Record<ExplanationWord, string>>;

/** The words of an explanation in a language; Arabic ones do not move what is beside them. */
export const explanationWords = (language: Language): Readonly<Record<ExplanationWord, string>> =>
  language === 'en' ? words.en : isolatedWords;
