import type { Case } from './people.corpus.ts';

/** Foreign names that no list knows, given names with «الله», verbs that are given names too. */
export const foreignAndVerbs: readonly Case[] = [
  // foreign names
  ['وأوضح مايكل فالون أن السفن جاهزة.', { name: 'مايكل فالون', rule: 'saying+given+unlisted' }],
  ['شرحت أليخاندرا غونزاليز الخطة.', { name: 'أليخاندرا غونزاليز', rule: 'given+unlisted' }],
  ['التقى الوفد ريتشارد تيلرسون أمس.', { name: 'ريتشارد تيلرسون', rule: 'given+unlisted' }],
  ['أشاد جورج ستارلين بالنتيجة.', { name: 'جورج ستارلين', rule: 'given+unlisted' }],
  ['كانت كاثرين إمبراطورة البلاد.'],
  ['هاجر تسلا إلى البلاد.', { name: 'تسلا', rule: 'famous' }],
  ['هاجر العياري من البلاد.', { name: 'هاجر العياري', rule: 'common' }],
  ['أكد حمدي البريقي شاهد عيان ذلك.', { name: 'حمدي البريقي', rule: 'saying+given+common' }],
  [
    'التقى البابا بنديكت أنجيلا ميركل أمس.',
    { name: 'بنديكت', title: 'البابا', rule: 'title+given' },
    { name: 'أنجيلا ميركل', rule: 'given+family' },
  ],
  [
    'صلى البابا يوحنا بولس الثاني.',
    { name: 'يوحنا بولس الثاني', title: 'البابا', rule: 'title+given+family+unlisted' },
  ],
  ['وقالت كاثرين إمبراطورة البلاد ذلك.', { name: 'كاثرين', rule: 'saying+given' }],
  ['وأعلنت كلوديا ليندكفيست النتيجة.', { name: 'كلوديا ليندكفيست', rule: 'saying+given+family' }],
  // an Arab given name behind a foreign family name is a common word, and so is a participle
  ['مررها فرانك لامبارد خلف الدفاع.', { name: 'فرانك لامبارد', rule: 'given+family' }],
  [
    'شكر فرانك لامبارد على ديفيد بيكهام.',
    { name: 'فرانك لامبارد', rule: 'given+family' },
    { name: 'ديفيد بيكهام', rule: 'given+family' },
  ],
  ['وصل محمد البرادعي الحائز على الجائزة.', { name: 'محمد البرادعي', rule: 'given+family' }],
  // a word that no list knows, twice behind the same given name
  [
    'ترشح عبد الله واد أمس. وفاز عبد الله واد بالأغلبية.',
    { name: 'عبد الله واد', rule: 'recurrent' },
    { name: 'عبد الله واد', rule: 'recurrent' },
  ],
  [
    'وصل سمير مساء أمس. وعاد سمير مساء اليوم.',
    { name: 'سمير', rule: 'family' },
    { name: 'سمير', rule: 'family' },
  ],
  [
    'حيا الجمهور علي أمنيول بحرارة. وشكر علي أمنيول الحضور.',
    { name: 'علي أمنيول', rule: 'recurrent' },
    { name: 'علي أمنيول', rule: 'recurrent' },
  ],
  // «… الله»
  ['ونفى فتح الله كولن التهمة.', { name: 'فتح الله كولن', rule: 'saying+given+common' }],
  ['وصرح ذبيح الله مجاهد بذلك.', { name: 'ذبيح الله مجاهد', rule: 'saying+given+family' }],
  ['زار أمان الله خان المدينة.', { name: 'أمان الله خان', rule: 'given+family' }],
  ['وكتب لعناية الله خان رسالة.', { name: 'عناية الله خان', rule: 'given+family' }],
  ['دعوا فتح الله لهم الأبواب.'],
  // «علي» written «على»
  [
    'أكد وزير التموين على المصيلحى ذلك.',
    { name: 'على المصيلحى', office: 'وزير التموين', rule: 'title+given+common' },
  ],
  [
    'التقى رئيس مجلس البلدية على عبد الباري ضيوفه.',
    { name: 'على عبد الباري', office: 'رئيس مجلس البلدية', rule: 'title+given+common' },
  ],
  ['شدد الوزير على المصداقية.'],
  [
    'وأضاف على عبد الرحيم أن البرلمان وافق.',
    { name: 'على عبد الرحيم', rule: 'saying+given+common' },
  ],
  ['وشدد على عبد الرحيم أن يحضر.', { name: 'عبد الرحيم', rule: 'sole' }],
  ['وقال على المصداقية أن تسود.'],
  [
    'أثنى المدرب على أحمد شوقي سالم بعد المباراة.',
    { name: 'أحمد شوقي سالم', rule: 'given+family' },
  ],
  // a foreign name that begins with a letter of a proclitic
  [
    'أكدت لاغارد ذلك، وقال كيري إن بلاتر استقال.',
    { name: 'لاغارد', rule: 'saying+family' },
    { name: 'كيري', rule: 'saying+family' },
    { name: 'بلاتر', rule: 'famous' },
  ],
  [
    'سلمت الرسالة لكيري ولميركل.',
    { name: 'كيري', rule: 'family' },
    { name: 'ميركل', rule: 'famous' },
  ],
  ['انتقدت لوبان القرار.', { name: 'لوبان', rule: 'family' }],
  // a family name of origin after a title
  [
    'قال الدكتور الزهراوي إن المرض خطير.',
    { name: 'الزهراوي', title: 'الدكتور', rule: 'title+origin' },
  ],
  ['ودعا آية الله خامنئي الشعب إلى الهدوء.', { name: 'خامنئي', title: 'آية الله', rule: 'famous' }],
  ['زار المهندس الزراعي المزرعة.'],
  // a month that is a family name
  [
    'قال الأمين العام حميد شباط إن المؤتمر ناجح.',
    { name: 'حميد شباط', office: 'الأمين العام', rule: 'title+given+family' },
  ],
  ['غادر الوزير حميد شباط الماضي.', { name: 'حميد', office: 'الوزير', rule: 'title+family' }],
  ['قال سيدي محمد ولد سالم ذلك.', { name: 'سيدي محمد ولد سالم', rule: 'saying+given+family' }],
  // verbs that are given names too
  ['صادق رجب طيب أردوغان على الخطة.', { name: 'رجب طيب أردوغان', rule: 'saying+common+given' }],
  [
    'كرم عبد الفتاح الشيرازي أبناء البلدة.',
    { name: 'عبد الفتاح الشيرازي', rule: 'saying+given+family' },
  ],
  [
    'أشرف عبد العزيز السالمي على الحفل.',
    { name: 'عبد العزيز السالمي', rule: 'saying+given+common' },
  ],
  ['راسل فيدال الرئيس أمس.', { name: 'فيدال', rule: 'saying+family' }],
  ['أيد فلاديمير بوتين القرار.', { name: 'فلاديمير بوتين', rule: 'saying+given+family' }],
  ['حسن يورغن كلوب نتائج الفريق.', { name: 'يورغن كلوب', rule: 'saying+given+family' }],
  ['دان دونالد ترامب الهجوم.', { name: 'دونالد ترامب', rule: 'saying+given+family' }],
  ['دان براون كاتب معروف.', { name: 'دان براون', rule: 'famous' }],
  ['حافظ روجر فيدرر على لقبه.', { name: 'روجر فيدرر', rule: 'saying+given+family' }],
  ['طرد حافظ قايد السبسي من الحزب.', { name: 'حافظ قايد السبسي', rule: 'common+given' }],
  ['حافظ الأسد رئيس سابق.', { name: 'حافظ الأسد', rule: 'common' }],
  ['أشرف محمد السادس على الحفل.', { name: 'محمد السادس', rule: 'saying+regnal' }],
  ['صادق أوباما أمس على القانون.', { name: 'أوباما', rule: 'saying+family' }],
  ['وقد طالب ميسي برفع أجره.', { name: 'ميسي', rule: 'saying+family' }],
  ['عادل رونالدو الكفة.', { name: 'رونالدو', rule: 'saying+family' }],
  ['ناصر ديفيد كاميرون القرار.', { name: 'ديفيد كاميرون', rule: 'saying+given+common' }],
  // and are names
  [
    'الممثل راسل كاسترو في المدينة.',
    { name: 'راسل كاسترو', title: 'الممثل', rule: 'title+families' },
  ],
  ['قال ناصر كاسترو إن الخطة جاهزة.', { name: 'ناصر كاسترو', rule: 'saying+given+family' }],
  [
    'كرم عبد الفتاح الشيرازي مدير المدرسة.',
    { name: 'كرم عبد الفتاح الشيرازي', office: 'مدير المدرسة', rule: 'common+given' },
  ],
  [
    'أشرف عبد العزيز مدرب الفريق.',
    { name: 'أشرف عبد العزيز', office: 'مدرب الفريق', rule: 'given+family' },
  ],
  ['قال صادق جلال العظم ذلك.', { name: 'صادق جلال العظم', rule: 'saying+given+common' }],
  ['سجل ناصر الشمراني هدفا.', { name: 'ناصر الشمراني', rule: 'given+family' }],
  ['عاد صالح بن يوسف إلى البلاد.', { name: 'صالح بن يوسف', rule: 'given+common' }],
  // a preposition that is spelt like a title, no clitic after a verb of saying
  ['سجل أمام ثلاثي الدفاع ليونيل ميسي هدفا.', { name: 'ليونيل ميسي', rule: 'given+family' }],
  ['وأضاف بلطيفة أن العمل صعب.'],
  // whose son he is
  ['سجل جون سميث ابن المدرب السابق هدفا.', { name: 'جون سميث', rule: 'given+family' }],
  // the Maghreb
  [
    'أكد عماد بلحاج خليفة في الندوة ذلك.',
    { name: 'عماد بلحاج خليفة', rule: 'saying+given+family' },
  ],
  ['استقبل الباجي قايد السبسي الوفد.', { name: 'الباجي قايد السبسي', rule: 'given+family' }],
  // «أشرف … على», whatever is between
  [
    'أشرف سمير العلمي، وزير الصحة، على الحفل.',
    { name: 'سمير العلمي', rule: 'saying+given+common', office: 'وزير الصحة' },
  ],
  [
    'أشرف أنس الحمايدي رئيس الجمعية على الاجتماع.',
    { name: 'أنس الحمايدي', rule: 'saying+given+common', office: 'رئيس الجمعية' },
  ],
  ['حضر أشرف أنس الحمايدي الحفل.', { name: 'أشرف أنس الحمايدي', rule: 'given+family' }],
  // a name ends before what is built, and before a common adjective
  [
    'زار وزير الصحة فوزي مهدي المستشفى الجامعي.',
    { name: 'فوزي مهدي', rule: 'title+given+common', office: 'وزير الصحة' },
  ],
  ['دعا نبيل بنعبد الله إلى ذلك.', { name: 'نبيل بنعبد الله', rule: 'saying+given+family' }],
  // a town ends the office of the one named next
  [
    'أكد مدير تعليم جازان عيسى الحكمي ذلك.',
    { name: 'عيسى الحكمي', rule: 'title+given+family', office: 'مدير تعليم جازان' },
  ],
  // a name ends before its town, and goes on over the Moroccan article
  ['حاضر أبو جرة سلطاني بورقلة أمس.', { name: 'أبو جرة سلطاني', rule: 'given+family' }],
  ['سجلها عبد الصمد لمباركي.', { name: 'عبد الصمد لمباركي', rule: 'given+family' }],
  ['احتفل محمد بن صالح الدخيل بالعيد.', { name: 'محمد بن صالح الدخيل', rule: 'given+family' }],
  [
    'دفن اللواء متقاعد سعد بن عبدالله.',
    { name: 'سعد بن عبدالله', title: 'اللواء متقاعد', rule: 'title+given+family' },
  ],
  ['وجد عمر ونبيل درار جاهزان.', { name: 'نبيل درار', rule: 'given+family' }],
  // nothing but «بن» goes on behind the number of a king
  [
    'منحه الملك هاكون السابع وسام الشرف.',
    { name: 'هاكون السابع', title: 'الملك', rule: 'title+regnal' },
  ],
  // who says something may be on no list
  ['يقول لوندكفيست: لم نكن نتوقع.', { name: 'لوندكفيست', rule: 'saying+foreign' }],
  ['وتوضح تارلو أن الثمن كبير.', { name: 'تارلو', rule: 'saying+foreign' }],
  ['وتوضح تارلو الثمن.'],
  // an origin behind a foreign name
  ['سأل لاري كينغ الضيف عن رأيه.', { name: 'لاري كينغ', rule: 'given+common' }],
  ['وصل جورج إبراهيم الحاج أمس.', { name: 'جورج إبراهيم الحاج', rule: 'given+family' }],
  ['تغلب على روجر فيدرر السويسري أمس.', { name: 'روجر فيدرر', rule: 'given+family' }],
  ['زار محمد علي المصري المدينة.', { name: 'محمد علي المصري', rule: 'given+common' }],
  // an object behind a foreign name with a title, what the sentence says of its bearer
  [
    'هزم الأدميرال نيلسون الأسطول الفرنسي في المعركة.',
    { name: 'نيلسون', title: 'الأدميرال', rule: 'title+family' },
  ],
  [
    'هزم الأدميرال نيلسون أسطول نابليون في المعركة.',
    { name: 'نيلسون', title: 'الأدميرال', rule: 'title+family' },
    { name: 'نابليون', rule: 'famous' },
  ],
  ['كان مارتن لوثر راهبا متواضعا.', { name: 'مارتن لوثر', rule: 'appointed+given+family' }],
  ['رد مارتن لوثر راهبي على السؤال.', { name: 'مارتن لوثر راهبي', rule: 'given+family+unlisted' }],
  // a given name behind a preposition begins another name
  [
    'اجتمع ماريو دراغي بكريستين لاغارد في القاعة.',
    { name: 'ماريو دراغي', rule: 'given+family' },
    { name: 'كريستين لاغارد', rule: 'given+family' },
  ],
  [
    'أعلن المتحدث باسمه نادر بكار الخبر.',
    { name: 'نادر بكار', office: 'المتحدث باسمه', rule: 'title+given+common' },
  ],
  // a participle behind a name is no part of it
  [
    'يلتقي برئيس الجمهورية الباجي قايد السبسي المبرمج ليوم الاثنين.',
    { name: 'الباجي قايد السبسي', office: 'رئيس الجمهورية', rule: 'title+given+family' },
  ],
  // a verb with a pronoun is no title
  ['اللقاء الذي حضره أحمد التونسي أمس.', { name: 'أحمد التونسي', rule: 'given+common' }],
  [
    'استقبل حضرة أحمد التونسي الوفد.',
    { name: 'أحمد التونسي', title: 'حضرة', rule: 'title+given+common' },
  ],
  // a family called after a kunya, but no object
  [
    'قال سليمان بن عبدالله أبا الخيل ذلك.',
    { name: 'سليمان بن عبدالله أبا الخيل', rule: 'saying+given+family' },
  ],
  // a given name, though a word follows that no list has
  ['رفض طرد حافظ قايد السبسي من الحزب.', { name: 'حافظ قايد السبسي', rule: 'common+given' }],
  // a verb that is a name too, one name and what is said
  [
    'انتقد كمال حداد الوزير، ورد حداد بأن الأمر بسيط.',
    { name: 'كمال حداد', rule: 'given+common' },
    { name: 'حداد', rule: 'saying+given' },
  ],
  // given names of the world, whose first letter is no proclitic
  [
    'زار برينتون فانوكا وبكير أردين المعرض.',
    { name: 'برينتون فانوكا', rule: 'given+unlisted' },
    { name: 'بكير أردين', rule: 'member+given+unlisted' },
  ],
  ['فازت سيومارا لوبينا أمس.', { name: 'سيومارا لوبينا', rule: 'given+unlisted' }],
  // behind a country or a nationality of two words
  [
    'وصل رئيس غينيا بيساو عمر سيسوكو إمبالو.',
    { name: 'عمر سيسوكو إمبالو', office: 'رئيس غينيا بيساو', rule: 'title+given+unlisted' },
  ],
  [
    'وصل رئيس بوركينا فاسو إبراهيم تراوري.',
    { name: 'إبراهيم تراوري', office: 'رئيس بوركينا فاسو', rule: 'title+given+family' },
  ],
  [
    'قال الوزير الجنوب أفريقي رونالد لامولا ذلك.',
    { name: 'رونالد لامولا', rule: 'origin+given+common' },
  ],
  // behind a body whose last word may be a name, and before what happened to somebody
  [
    'وقال رئيس البرلمان العربي عادل العسومي ذلك.',
    { name: 'عادل العسومي', office: 'رئيس البرلمان العربي', rule: 'title+common' },
  ],
  [
    'زار الزعيم المسجون عبد الله أوجلان أهله.',
    {
      name: 'عبد الله أوجلان',
      office: 'الزعيم المسجون',
      rule: 'title+given+family',
    },
  ],
  // no title inside a verb or a noun
  ['وكاد كيفن نولان يسجل هدفا.', { name: 'كيفن نولان', rule: 'given+family' }],
  [
    'كان ذلك في بداية ولاية فرنسوا هولاند.',
    { name: 'فرنسوا هولاند', rule: 'namesake+given+family' },
  ],
  ['ومن تمريرة غراوتش جاء الهدف.', { name: 'غراوتش', rule: 'act+foreign' }],
];
