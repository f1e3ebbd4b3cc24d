import type { Case } from './organizations.corpus.ts';

/** Media at the head of a text, and parties under their symbols. */
export const mediaAndParties: readonly Case[] = [
  ['المدينة – جدة: افتتح أمس معرض.', ['المدينة', 'dateline', 'media']],
  ['الدوحة ـ الراية: بدأت المباراة.', ['الراية', 'dateline', 'media']],
  ['الدوحة - الراية: بدأت المباراة.', ['الراية', 'dateline', 'media']],
  ['جنود في الشارع (الفرنسية)', ['الفرنسية', 'dateline', 'media']],
  ['قال لـ« الشرق الأوسط » إنه بخير.', ['الشرق الأوسط', 'cited', 'media']],
  ['استقال القيادي في النهضة أمس.', ['النهضة', 'party-symbol', 'party']],
  ['انسحب من لائحة الجرار.', ['الجرار', 'party-symbol', 'party']],
  ['واس - الرياض: وصل الوفد.', ['واس', 'listed+dateline', 'media']],
  ['قال لإذاعة النجوم "أف أم" ذلك.', ['النجوم "أف أم"', 'station', 'media']],
  ['انشق عن النداء ثلاثة.', ['النداء', 'party-symbol', 'party']],
  ['دعا "البام" إلى الحوار.', ['البام', 'party-symbol', 'party']],
  ['انخرط في النهضة.', ['النهضة', 'party-symbol', 'party']],
  // plain words
  ['أجاب عن النداء ثلاثة.'],
  ['عصر النهضة – أوروبا: كتاب جديد.'],
  ['وصل الجرار إلى المدينة – صباحا.'],
  ['الرياض - واس\nوصل الوفد مساء.', ['واس', 'listed+dateline', 'media']],
  ['واس - الرياض\nوصل الوفد مساء.', ['واس', 'listed+dateline', 'media']],
  ['الراية - الدوحة\nوصل الوفد مساء.', ['الراية', 'dateline', 'media']],
  ['والمصري اليوم أول من نشر الخبر.', ['المصري اليوم', 'listed+daily', 'media']],
  ['سافر الوفد المصري اليوم.'],
  ['قال المصري اليوم إنه سعيد.'],
  ['قالت الأسبوعية الفرنسية "ليزاكتور" إن الحفل ناجح.', ['ليزاكتور', 'head+quoted', 'media']],
  ['كشفت اليومية "الأفق" ذلك.', ['الأفق', 'head+quoted', 'media']],
  // a site or an agency at the head
  ['KHABAR.INFO\nوصل الوفد مساء.', ['KHABAR.INFO', 'dateline', 'media']],
  ['الطائف 3 صفر 1437 هـ الموافق 15 نوفمبر 2015 م واس', ['واس', 'listed+dateline', 'media']],
  // not in the middle of a sentence
  ['KHABAR.INFO موقع جديد.'],
  // legal codes are no reviews
  ['ينص الفصل الثالث من مجلة المحروقات على ذلك.'],
  // a station by its place alone
  ['أكدت إذاعة تطاوين الخبر.', ['إذاعة تطاوين', 'station', 'media']],
  ['أعلنت الإذاعة في تطاوين الخبر.'],
  // a slogan in quotation marks
  ['أسس حركة "إلى الأمام" قبل عام.', ['إلى الأمام', 'head+quoted', 'party']],
  ['قاد حركة "من أجل أن نعيش في سلام" قبل عام.'],
  // two parties
  [
    'وصف حزبي البديل وآفاق بالفشل.',
    ['البديل', 'party-symbol', 'party'],
    ['آفاق', 'party-symbol', 'party'],
  ],
  ['قدمت كتلة الحرة اللائحة.', ['الحرة', 'party-symbol', 'party']],
  ['وصف التجارة الحرة وآفاق التعاون.'],
  // what a paper reported
  ['حسب ما أوردته المساء أمس.', ['المساء', 'cited', 'media']],
  ['حسب ما أوردته الوزارة أمس.'],
  ['تعرض مقر إذاعة بشار الجهوية لسرقة.', ['إذاعة بشار الجهوية', 'station', 'media']],
  ['تعرضت دورية أمنية لهجوم.'],
];
