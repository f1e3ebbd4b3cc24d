import type { Case } from './organizations.corpus.ts';

export const stateBodies: readonly Case[] = [
  // finance, and the army of Mali
  ['انتقد النظام المالي العالمي.'],
  ['انتشر الجيش المالي في البلدة.', ['الجيش المالي', 'state+nationality', 'state', 'ML']],
  // Of a state of the past, without a code.
  ['انتشر الجيش العثماني في البلدة.', ['الجيش العثماني', 'state+nationality', 'state']],
  ['غزت القوات الأخمينية البلاد.', ['القوات الأخمينية', 'state+nationality', 'state']],
  // Bands under foreign names.
  ['غنت فرقة سكوربيونيرز ليلة أمس.', ['سكوربيونيرز', 'band', 'culture']],
  ['عزفت الفرقة الأيسلندية سيغورينو أمس.', ['سيغورينو', 'band', 'culture']],
  ['عزفت الفرقة الأيسلندية ألحانا قديمة.'],
  ['غنت فرقة موسيقية من المدينة.'],
  ['انتشر الجيش السوري في البلدة.', ['الجيش السوري', 'state+nationality', 'state', 'SY']],
  ['وافقت الحكومة الليبية على الاتفاق.', ['الحكومة الليبية', 'state+nationality', 'state', 'LY']],
  ['صوت للبرلمان العراقي كثيرون.', ['لبرلمان العراقي', 'state+nationality', 'state', 'IQ']],
  [
    'خسر المنتخب الوطني التونسي المباراة.',
    ['المنتخب الوطني التونسي', 'state+nationality', 'state', 'TN'],
  ],
  ['أوقفته السلطات التونسية أمس.', ['السلطات التونسية', 'state+nationality', 'state', 'TN']],
  [
    'تجمعوا أمام السفارة الأمريكية ببيروت.',
    ['السفارة الأمريكية', 'state+nationality', 'state', 'US'],
  ],
  [
    'اعتقلته قوات الاحتلال الإسرائيلي فجرا.',
    ['قوات الاحتلال الإسرائيلي', 'state+nationality', 'state', 'IL'],
  ],
  ['تدخل خفر السواحل الإيطالي.', ['خفر السواحل الإيطالي', 'state+nationality', 'state', 'IT']],
  [
    'أعلنت الحكومة الليبية المؤقتة استقالتها.',
    ['الحكومة الليبية المؤقتة', 'state+nationality', 'state', 'LY'],
  ],
  [
    'نفت الحكومة الكورية الجنوبية الخبر.',
    ['الحكومة الكورية الجنوبية', 'state+nationality', 'state', 'KR'],
  ],
  ['فاز منتخب مصر بهدفين.', ['منتخب مصر', 'state+country', 'state', 'EG']],
  ['احتجت حكومة المالديف رسميا.', ['حكومة المالديف', 'state+country', 'state', 'MV']],
  // no bodies of a state, but known by a nationality
  ['أصدر البريد الليبي طابعا.', ['البريد الليبي', 'national-body']],
  ['وقالت الخارجية الأمريكية إنها قلقة.', ['الخارجية الأمريكية', 'national-body', 'government']],
  // neither
  ['قالت وزيرة الخارجية البريطانية إن العلاقات الخارجية التونسية جيدة.'],
  ['ترشح لانتخابات الرئاسة الفرنسية.'],
  ['قالت الحكومة إن الجيش والبرلمان والسلطات على علم.'],
  ['زار الوفد السوري الصحافة اللبنانية.'],
  // a ministry by its field alone
  ['جاء في بيان الخارجية ما يلي.', ['الخارجية', 'ministry', 'government']],
  ['نفت الداخلية الخبر في بلاغ.', ['الداخلية', 'ministry', 'government']],
  ['وفق بيان الخارجية', ['الخارجية', 'ministry', 'government']],
  ['تحسنت التجارة الخارجية هذا العام.'],
  // two teams by one head
  ['المباراة بين منتخبي فرنسا وإيطاليا'],
  ['وصل منتخبا فرنسا للشباب', ['منتخبا فرنسا', 'state+country', 'state', 'FR']],
  ['لقاء المنتخبين التونسي والمصري', ['المنتخبين التونسي', 'state+nationality', 'state', 'TN']],
  ['بين الحكومتين التركية والعراقية', ['الحكومتين التركية', 'state+nationality', 'state', 'TR']],
  // a noun that only looks feminine, and one of money
  ['وجه القضاء المصري التهمة.', ['القضاء المصري', 'state+nationality', 'state', 'EG']],
  ['أصلح القضاء المالي قوانينه.'],
  ['تراجعت البورصة التونسية.', ['البورصة التونسية', 'state+nationality', 'state', 'TN']],
  // an occupying army, and what was done to a country
  ['منع الاحتلال الإسرائيلي المصلين.', ['الاحتلال الإسرائيلي', 'state+nationality', 'state', 'IL']],
  ['احتج على الاحتلال الأميركي للعراق.'],
  // a state that is to be
  ['اعترفت بالدولة الفلسطينية.'],
  // a federation of a country, whole with its sport
  ['قال رئيس الاتحاد الفرنسي ذلك.', ['الاتحاد الفرنسي', 'national-body']],
  ['قال الاتحاد الفرنسي لكرة القدم ذلك.', ['الاتحاد الفرنسي لكرة القدم', 'head-definite', 'sport']],
];
