import type { Case } from './people.corpus.ts';

/** People known by one name, and foreigners behind what only people do or are. */
export const famous: readonly Case[] = [
  ['رفض سقراط الهرب من أثينا.', { name: 'سقراط', rule: 'famous' }],
  ['أرسل الجنود يسوع إلى السجن.', { name: 'يسوع', rule: 'famous' }],
  ['وبفان غوخ تأثر رسامون كثيرون.', { name: 'فان غوخ', rule: 'famous' }],
  ['زارت سليمة سواكري الملعب.', { name: 'سليمة سواكري', rule: 'famous' }],
  ['كتب غوته إلى شيلر مرات.', { name: 'غوته', rule: 'famous' }, { name: 'شيلر', rule: 'famous' }],
  ['عُرضت مسرحية شكسبير مرتين.', { name: 'شكسبير', rule: 'famous' }],
  // a place or somebody else behind the name is none of it
  ['غادر نابليون موسكو خاسرا.', { name: 'نابليون', rule: 'famous' }],
  ['شكر هيغل كانط على فكرته.', { name: 'هيغل', rule: 'famous' }, { name: 'كانط', rule: 'famous' }],
  // what is called after somebody, and a work
  ['سكن شارع بوكاتشيو سنوات.'],
  ['أبحرت سفينة أباكوموف شمالا.'],
  ['شاهد الجمهور «سبارتاكوس» أمس.'],
  // a hamza that is written counts
  ['التقى بأخ له في السوق.'],
  // other words, places and people: by a sign alone
  ['شرح الأستاذ نظرية داروين للطلاب.', { name: 'داروين', rule: 'famous' }],
  ['بعد اغتيال قيصر بسنة.', { name: 'قيصر', rule: 'famous' }],
  ['نحت تمثال نوبل في السويد.', { name: 'نوبل', rule: 'famous' }],
  ['وصل إلى غوتنبرغ أمس.'],
  ['صدر قانون قيصر العام الماضي.'],
  ['فاز بجائزة نوبل للآداب.'],
  // foreigners of one word
  ['ثم تزوج كامبرلاند من أرملة.', { name: 'كامبرلاند', rule: 'act+foreign' }],
  ['أعيد انتخاب وايلكس مرتين.', { name: 'وايلكس', rule: 'act+foreign' }],
  ['بدأ بتشجيع ماندلباوم على الكتابة.', { name: 'ماندلباوم', rule: 'act+foreign' }],
  ['عرض المتحف لوحات شتاينلر القديمة.', { name: 'شتاينلر', rule: 'act+foreign' }],
  ['أوعز شتاينلر بأن يغادروا.', { name: 'شتاينلر', rule: 'act+foreign' }],
  ['كتب سيرة إدموند جونسون.', { name: 'إدموند جونسون', rule: 'given+family' }],
  ['لقيت وفاة شيخ صدى واسعا.'],
  ['بعد وفاة غواص أسترالي.'],
  ['لقي غواص في البحر مصرعه.'],
  ['استقال مأجوران من المصنع.'],
  ['تشجيع برشلونة في الملعب.'],
  ['كتب رسالة طويلة.'],
  ['انتخاب رئيس جديد.'],
  ['نوقش تأثير ماندلباوم على تلاميذه.', { name: 'ماندلباوم', rule: 'act+foreign' }],
  // no preposition behind another
  ['عاش في كروميل سنوات.'],
  ['قال كسقراط إنه حر.', { name: 'سقراط', rule: 'famous' }],
  // what news never has, behind who is somebody's
  ['علم تلميذه سيلوتي العزف.', { name: 'سيلوتي', rule: 'companion+unheard' }],
  ['ترك سيلوتي زوجته.', { name: 'سيلوتي', rule: 'unheard+companion' }],
  ['نشر سيلوتي مذكراته.', { name: 'سيلوتي', rule: 'unheard+companion' }],
  ['كانت علاقة سيلوتي بوالده متوترة.', { name: 'سيلوتي', rule: 'unheard+companion' }],
  ['ولد سيلوتي في بلدة صغيرة.', { name: 'سيلوتي', rule: 'unheard+companion' }],
  ['ادعى محامو ماندلباوم أنه بريء.', { name: 'ماندلباوم', rule: 'act+foreign' }],
  ['زارت في سيلوتي زوجته.'],
  ['غادر سيلوتي زوجها.'],
  ['وصل إلى زابوتوكي مساء.'],
  ['أعلنت زابوتوكي أرباحها.'],
  ['سأل شريكه لايشوش عليه.'],
  // saints and learned people have titles
  ['ترجم القديس جيروم الكتاب.', { name: 'جيروم', title: 'القديس', rule: 'famous' }],
];
