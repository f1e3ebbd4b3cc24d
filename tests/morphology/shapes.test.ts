import { describe, expect, test } from 'vitest';
import { hasArticle, isDefinite } from '../../src/morphology/article.ts';
import { withoutAnd, withoutConjunction } from '../../src/morphology/conjunction.ts';
import { isMaghrebiFamily } from '../../src/morphology/maghrebi.ts';
import { isFamilyShape, isForeignShape } from '../../src/morphology/name-shape.ts';
import {
  isDefiniteNisba,
  isFeminineNisba,
  isNisba,
  isNisbaOrPlural,
} from '../../src/morphology/nisba.ts';
import { isFeminine, isPlural, isSoundPlural } from '../../src/morphology/number-and-gender.ts';
import { isOrdinal, isTens } from '../../src/morphology/ordinal.ts';
import {
  isFemininePerfect,
  isImperfect,
  isMasculineImperfect,
  isPassiveParticiple,
  isVerbalNoun,
  isWeakParticiple,
} from '../../src/morphology/verb-shape.ts';
import { searchKey } from '../../src/text/normalize.ts';

interface Shape {
  readonly has: (key: string) => boolean;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const shapes: Readonly<Record<string, Shape>> = {
  isDefinite: { has: isDefinite, yes: ['الكتاب', 'الأمل'], no: ['كتاب', 'والكتاب', 'للكتاب'] },
  hasArticle: {
    has: hasArticle,
    yes: ['الكتاب', 'والكتاب', 'بالكتاب', 'وبالكتاب', 'للكتاب'],
    no: ['كتاب', 'وكتاب', 'لكتاب', 'أمل'],
  },
  isNisba: { has: isNisba, yes: ['تونسي', 'التونسية', 'بحري'], no: ['تونس', 'ذي', 'كتابة'] },
  isNisbaOrPlural: {
    has: isNisbaOrPlural,
    yes: ['تونسي', 'تونسية', 'التونسيين', 'تونسيون'],
    no: ['تونسيات', 'تونس'],
  },
  isFeminineNisba: { has: isFeminineNisba, yes: ['الصينية'], no: ['الصيني', 'المدينة'] },
  isDefiniteNisba: {
    has: isDefiniteNisba,
    yes: ['البرادعي', 'التونسي'],
    no: ['برادعي', 'النبي', 'البرادعية'],
  },
  isSoundPlural: {
    has: isSoundPlural,
    yes: ['لاعبون', 'اللاعبين', 'لاعبات'],
    no: ['لاعب', 'خبراء', 'أحزاب'],
  },
  isPlural: { has: isPlural, yes: ['لاعبون', 'خبراء', 'أحزاب'], no: ['لاعب', 'مدرسة'] },
  isFeminine: {
    has: isFeminine,
    yes: ['المدرسة', 'العليا', 'الكبرى', 'البيضاء', 'القوات'],
    no: ['الكتاب', 'الأعلى', 'الأكبر'],
  },
  isWeakParticiple: {
    has: isWeakParticiple,
    yes: ['معزيا', 'مبديا', 'مستدعيا'],
    no: ['ماريا', 'مؤكدا', 'مقدونيا', 'موريا'],
  },
  isImperfect: {
    has: isImperfect,
    yes: ['يطالب', 'تطالب', 'نطالب', 'سيعود'],
    no: ['قال', 'طالب', 'يقع'],
  },
  isMasculineImperfect: {
    has: isMasculineImperfect,
    yes: ['يطالب', 'سيعود', 'نطالب'],
    no: ['تطالب', 'طالب'],
  },
  isFemininePerfect: { has: isFemininePerfect, yes: ['أعلنت', 'طالت'], no: ['بيت', 'أعلن'] },
  isVerbalNoun: {
    has: isVerbalNoun,
    yes: ['اقتراح', 'إعلان', 'تعيين', 'إلغاء'],
    no: ['كتاب', 'معلم', 'طلب'],
  },
  isPassiveParticiple: {
    has: isPassiveParticiple,
    yes: ['مكتوب', 'محمود'],
    no: ['كاتب', 'مكتوبة', 'محمد'],
  },
  isTens: {
    has: isTens,
    yes: ['والعشرين', 'والعشرون', 'والخمسين'],
    no: ['العشرين', 'العشرون', 'والمعين'],
  },
  isOrdinal: {
    has: isOrdinal,
    yes: ['الأول', 'الأولى', 'الثاني', 'الثانية', 'السادس', 'العاشرة'],
    no: ['ثالث', 'الحادي', 'الأولون', 'والثالث'],
  },
  isForeignShape: {
    has: isForeignShape,
    yes: ['ميركل', 'غروبر', 'شتاينر', 'مولر'],
    no: ['الميركل', 'بالنهر', 'وغروبر', 'يقولون', 'تعلمون', 'معروفة', 'معارضا', 'جي'],
  },
  isMaghrebiFamily: {
    has: isMaghrebiFamily,
    yes: ['بلقاسم', 'بنكيران', 'بوعجاجة', 'بوتفليقة'],
    no: ['بالقاسم', 'بلاغ', 'بناء', 'بوابة', 'قاسم'],
  },
  isFamilyShape: {
    has: isFamilyShape,
    yes: ['الخضراوي', 'العطار', 'حمدان', 'رزق'],
    no: ['اللاعبين', 'المدرسون', 'مكتوب', 'يحكي', 'حفلة', 'غرفات'],
  },
};

describe.each(Object.entries(shapes))('%s', (_, { has, yes, no }) => {
  test.each(yes)('%s: yes', (word) => expect(has(searchKey(word))).toBe(true));
  test.each(no)('%s: no', (word) => expect(has(searchKey(word))).toBe(false));
});

test.each([
  ['فقال', 3, 'قال'],
  ['وانتقل', 4, 'انتقل'],
  ['وصل', 3, 'وصل'],
  ['انتقل', 3, 'انتقل'],
])('the conjunction before %s, with %i letters at least behind it', (word, fewest, bare) => {
  expect(withoutConjunction(word, fewest)).toBe(bare);
});

test.each([
  ['والجوازات', 'الجوازات'],
  ['وليد', 'وليد'],
  ['فالجوازات', 'فالجوازات'],
  ['الوالي', 'الوالي'],
])('«و» before the article of %s', (word, bare) => {
  expect(withoutAnd(word)).toBe(bare);
});
