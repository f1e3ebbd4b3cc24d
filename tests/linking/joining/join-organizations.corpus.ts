/** Marked texts, and the name that each mention of an organization in them is joined under. */
export const joinedOrganizations: readonly [marked: string, ...names: string[]][] = [
  // A swallowed article given back; the name with and without one.
  // Of a town and of another that ends so.
  ['{organization|بلدية حمام سوسة} ثم {organization|بلدية سوسة}', 'بلدية حمام سوسة', 'بلدية سوسة'],
  // One in a text about another country.
  [
    '{country|مصر|EG} {country|مصر|EG} {organization|الجماعة الإسلامية الليبية المقاتلة} و{organization|الجماعة الإسلامية}',
    'الجماعة الإسلامية الليبية المقاتلة',
    'الجماعة الإسلامية',
  ],
  [
    'مقر {organization|الأمم المتحدة}، ثم ل{organization|لأمم المتحدة} وب{organization|أمم المتحدة}',
    'الأمم المتحدة',
    'الأمم المتحدة',
    'الأمم المتحدة',
  ],
  ['قرار {organization|فيفا} ثم ل{organization|لفيفا}', 'فيفا', 'فيفا'],
  // Cases.
  ['أعلن {organization|الحوثيون} وقال {organization|الحوثيين}', 'الحوثيون', 'الحوثيون'],
  // A short name or an acronym beside the full one.
  [
    'عقد {organization|الشركة الوطنية لتكرير النفط} "{organization|سونا}" ثم {organization|سونا}',
    'الشركة الوطنية لتكرير النفط',
    'الشركة الوطنية لتكرير النفط',
    'الشركة الوطنية لتكرير النفط',
  ],
  [
    '{organization|الاتحاد الدولي للطيران} ({organization|FAI}) و{organization|FAI}',
    'الاتحاد الدولي للطيران',
    'الاتحاد الدولي للطيران',
    'الاتحاد الدولي للطيران',
  ],
  // In quotes also the name of a medium; in brackets that is the source.
  [
    'أعلنت {organization|شركة تكرير الزيوت} "{organization|رويترز}" أرباحها',
    'شركة تكرير الزيوت',
    'شركة تكرير الزيوت',
  ],
  [
    'أعلنت {organization|شركة تكرير الزيوت} ({organization|رويترز}) أرباحها',
    'شركة تكرير الزيوت',
    'رويترز',
  ],
  ['نشر {organization|أكسيوس} {organization|Axios}', 'أكسيوس', 'أكسيوس'],
  ['نشر {organization|Axios} {organization|أكسيوس}', 'أكسيوس', 'أكسيوس'],
  // Side by side, but another sound; apart in the text.
  ['قالت {organization|رويترز} {organization|Axios}', 'رويترز', 'Axios'],
  [
    'أعلن "{organization|بنك الساحل الوطني}" ({organization|ENBD}) أرباحه',
    'بنك الساحل الوطني',
    'بنك الساحل الوطني',
  ],
  // Apart in the text, where both sound the same; acronyms are spelt, not spoken.
  ['ذكر موقع {organization|أكسيوس} أمس. ونقل عن {organization|Axios} ذلك', 'أكسيوس', 'أكسيوس'],
  ['قالت {organization|فوكسكون} أمس. وتملك {organization|Foxconn} مصانع', 'فوكسكون', 'فوكسكون'],
  ['قالت {organization|أكسا} أمس. وذكرت {organization|CASA} ذلك', 'أكسا', 'CASA'],
  ['قالت {organization|كاسا} أمس. وذكرت {organization|Axios} ذلك', 'كاسا', 'Axios'],
  // Clubs of one name: the one alone is that named last, else the only one, open between two.
  [
    '{organization|الأهلي} {nationality|السعودي|SA} ضد {organization|الأهلي} {nationality|المصري|EG}. عاد {organization|الأهلي}',
    'الأهلي السعودي',
    'الأهلي المصري',
    'الأهلي',
  ],
  [
    'فاز {organization|الأهلي} {nationality|السعودي|SA}. وخسر {organization|الأهلي} {nationality|المصري|EG}. عاد {organization|الأهلي}',
    'الأهلي السعودي',
    'الأهلي المصري',
    'الأهلي المصري',
  ],
  [
    'خسر {organization|نادي الأهلي} {nationality|السعودي|SA}. عاد {organization|الأهلي} من {country|مصر|EG} و{nationality|المصريون|EG}',
    'الأهلي السعودي',
    'الأهلي السعودي',
  ],
  [
    'فاز {organization|الأهلي} أمس. وكان {organization|الأهلي} {nationality|المصري|EG} قويا',
    'الأهلي المصري',
    'الأهلي المصري',
  ],
  // But «الترجي» is one, and an Egyptian woman no club.
  ['فاز {organization|الترجي} {nationality|التونسي|TN} أمس', 'الترجي'],
  ['فاز {organization|الأهلي} {nationality|المصرية|EG} أمس', 'الأهلي'],
  // With and without the country.
  [
    '{organization|وزارة الداخلية السعودية} ثم {organization|وزارة الداخلية} في {country|السعودية|SA}',
    'وزارة الداخلية السعودية',
    'وزارة الداخلية السعودية',
  ],
  [
    '{organization|وزارة الداخلية الفرنسية} ثم {organization|وزارة الداخلية} في {country|تونس|TN} و{nationality|التونسيون|TN}',
    'وزارة الداخلية الفرنسية',
    'وزارة الداخلية',
  ],
  [
    '{organization|وزارة الداخلية الفرنسية}. {organization|وزارة الداخلية الألمانية}.',
    'وزارة الداخلية الفرنسية',
    'وزارة الداخلية الألمانية',
  ],
  // A complement with ل.
  [
    '{organization|الهيئة العامة للطيران المدني} ثم {organization|هيئة الطيران المدني}',
    'الهيئة العامة للطيران المدني',
    'الهيئة العامة للطيران المدني',
  ],
  [
    '{organization|الجامعة التونسية لكرة القدم} ثم {organization|جامعة كرة القدم}',
    'الجامعة التونسية لكرة القدم',
    'الجامعة التونسية لكرة القدم',
  ],
  [
    '{organization|الجامعة التونسية لكرة القدم} ثم {organization|جامعة تونس}',
    'الجامعة التونسية لكرة القدم',
    'جامعة تونس',
  ],
  // A ministry by its field alone.
  [
    '{organization|وزارة الشؤون الخارجية} ثم {organization|الخارجية} ول{organization|لخارجية}',
    'وزارة الشؤون الخارجية',
    'وزارة الشؤون الخارجية',
    'وزارة الشؤون الخارجية',
  ],
  [
    'قالت {organization|الداخلية} ثم {organization|الداخلية} ثم {organization|وزارة الداخلية}',
    'وزارة الداخلية',
    'وزارة الداخلية',
    'وزارة الداخلية',
  ],
  [
    '{organization|الخارجية الأمريكية} و{organization|وزارة الخارجية الروسية}',
    'الخارجية الأمريكية',
    'وزارة الخارجية الروسية',
  ],
  ['{organization|وزارة التعاون} وفريق {organization|التعاون}', 'وزارة التعاون', 'التعاون'],
  // Beginnings, first and last words, the head left out.
  [
    '{organization|مجلس الأمن الدولي} ثم {organization|مجلس الأمن}',
    'مجلس الأمن الدولي',
    'مجلس الأمن الدولي',
  ],
  [
    '{organization|الاتحاد العام التونسي للشغل} ثم {organization|اتحاد الشغل} ثم {organization|الاتحاد}',
    'الاتحاد العام التونسي للشغل',
    'الاتحاد العام التونسي للشغل',
    'الاتحاد العام التونسي للشغل',
  ],
  ['{organization|حركة النهضة} ثم {organization|النهضة}', 'حركة النهضة', 'حركة النهضة'],
  [
    '{organization|حزب التحرير - تونس} ثم {organization|حزب التحرير}',
    'حزب التحرير - تونس',
    'حزب التحرير - تونس',
  ],
  // Clubs by their first word; a federation is never meant by it.
  [
    '{organization|الاتحاد المنستيري} ثم {organization|الاتحاد}',
    'الاتحاد المنستيري',
    'الاتحاد المنستيري',
  ],
  [
    '{organization|الاتحاد الدولي لكرة القدم} ثم {organization|الاتحاد}',
    'الاتحاد الدولي لكرة القدم',
    'الاتحاد',
  ],
  [
    '{organization|الاتحاد الأوروبي لكرة القدم} ثم {organization|الاتحاد الأوروبي}',
    'الاتحاد الأوروبي لكرة القدم',
    'الاتحاد الأوروبي',
  ],
  // Of two clubs the one named last.
  [
    '{organization|اتحاد جدة}. {organization|اتحاد العاصمة}. {organization|الاتحاد}.',
    'اتحاد جدة',
    'اتحاد العاصمة',
    'اتحاد العاصمة',
  ],
  // Spellings; known other names.
  [
    '{organization|سبورتينغ بن عروس} ثم {organization|سبورتنغ بن عروس}',
    'سبورتينغ بن عروس',
    'سبورتينغ بن عروس',
  ],
  [
    '{organization|تنظيم الدولة الإسلامية} ثم {organization|داعش} ثم {organization|تنظيم داعش}',
    'تنظيم الدولة الإسلامية',
    'تنظيم الدولة الإسلامية',
    'تنظيم الدولة الإسلامية',
  ],
  [
    '{organization|الاتحاد الجهوي للشغل} ثم {organization|اتحاد الشغل}',
    'الاتحاد الجهوي للشغل',
    'اتحاد الشغل',
  ],
  // Two names in a row are none of the two.
  [
    '{organization|جمعية الحمامات}، {organization|جمعية الحمامات الترجي الرياضي}، {organization|الترجي الرياضي}',
    'جمعية الحمامات',
    'جمعية الحمامات الترجي الرياضي',
    'الترجي الرياضي',
  ],
  // Alike, but two.
  ['{organization|جامعة القاهرة} و{organization|جمعية القاهرة}', 'جامعة القاهرة', 'جمعية القاهرة'],
];
