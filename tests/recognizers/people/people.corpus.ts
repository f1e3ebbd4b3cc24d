/** A person in a text: name, title and office as the text has them, the rule without its recognizer. */
export interface Found {
  readonly name: string;
  readonly title?: string;
  readonly office?: string;
  readonly rule: string;
}

/** A text and the people in it. */
export type Case = readonly [text: string, ...people: readonly Found[]];

export const cases: readonly Case[] = [
  // first and family names
  ['وصل محمد حسين إلى الفندق.', { name: 'محمد حسين', rule: 'given+family' }],
  ['وقالت فاطمة الزهراني إنها راضية.', { name: 'فاطمة الزهراني', rule: 'saying+given+common' }],
  ['ثم تسلم عبد الرحمن السويدي الكأس.', { name: 'عبد الرحمن السويدي', rule: 'given+family' }],
  ['زار سعيد عبد ربه القرية.', { name: 'سعيد عبد ربه', rule: 'given+common' }],
  ['ثم تسلم عبدالرحمن السويدي الكأس.', { name: 'عبدالرحمن السويدي', rule: 'given+family' }],
  ['زار صلاح الدين التيجاني القرية.', { name: 'صلاح الدين التيجاني', rule: 'given+family' }],
  [
    'التقى خالد بن سلطان آل نهيان بالوفد.',
    { name: 'خالد بن سلطان آل نهيان', rule: 'given+family' },
  ],
  [
    'قدم راشد بن سعيد آل مكتوم مهنئا بالعيد.',
    { name: 'راشد بن سعيد آل مكتوم', rule: 'given+family' },
  ],
  ['قام سعود آل ثاني مهنئين خلفه بالعيد.', { name: 'سعود آل ثاني', rule: 'given+family' }],
  ['وشدد محمود أبو زيد على ذلك.', { name: 'محمود أبو زيد', rule: 'saying+given+family' }],
  ['ولمحمود عباس رأي آخر.', { name: 'محمود عباس', rule: 'given+family' }],
  [
    'اجتمع أحمد سليمان ويوسف كامل في المقر.',
    { name: 'أحمد سليمان', rule: 'given+family' },
    { name: 'يوسف كامل', rule: 'member+given+common' },
  ],
  [
    'قال عبد العلي حامي الدين إنه راض.',
    { name: 'عبد العلي حامي الدين', rule: 'saying+given+common' },
  ],
  // «علي» is a name before what is after no «على».
  [
    'قال المسؤول المحلي شوكت علي إن الأمر بسيط.',
    { name: 'شوكت علي', office: 'المسؤول المحلي', rule: 'title+given+common' },
  ],
  ['رد ستيف جوبس علي سبيل المثال.', { name: 'ستيف جوبس', rule: 'given+family' }],
  // what is behind a family name: a verb, a proclitic, who owns players, a participle, an office
  ['ولا الرئيس سمير استنكروا ذلك.', { name: 'سمير', office: 'الرئيس', rule: 'title+family' }],
  ['وخاطب كريستيانو لاعبي الفريق.'],
  [
    'سجل النجم محمد زيدان المحترف في ألمانيا.',
    { name: 'محمد زيدان', title: 'النجم', rule: 'title+given+family' },
  ],
  [
    'حضر اللواء عثمان محمد عثمان السكرتير العام.',
    {
      name: 'عثمان محمد عثمان',
      title: 'اللواء',
      office: 'السكرتير العام',
      rule: 'title+given+family',
    },
  ],
  [
    'فاز المرشح جان لوك ميلنشون بنشبة كبيرة.',
    { name: 'جان لوك ميلنشون', office: 'المرشح', rule: 'title+given+family' },
  ],
  // behind a family name that is none of a person nothing follows
  [
    'طالب الأسير محمد القطراني المضرب عن الطعام بذلك.',
    { name: 'محمد القطراني', title: 'الأسير', rule: 'title+given+family' },
  ],
  [
    'أعلن العقيد معمر القذافي الإضراب أمس.',
    { name: 'معمر القذافي', title: 'العقيد', rule: 'title+given+common' },
  ],
  // a title that is a family name, before what somebody is made
  [
    'أعلن تعيين المهندس ياسر بن محمد السلطان وزيرا للدولة.',
    { name: 'ياسر بن محمد السلطان', title: 'المهندس', rule: 'title+given+family' },
  ],
  // «وآيت» is no «وايت»
  ['سجل سمير وآيت نوري هدفين.', { name: 'سمير', rule: 'family' }],
  [
    'قال محمد الورغي عامل إقليم الرحامنة إن المشروع جاهز.',
    { name: 'محمد الورغي', office: 'عامل إقليم الرحامنة', rule: 'saying+given+common' },
  ],
  // a town behind a preposition
  ['ارتقب السكان زيارة لبني ملال قريبا.'],
  [
    'قال دكتور وائل العطار إن العلاج متاح.',
    { name: 'وائل العطار', title: 'دكتور', rule: 'title+given+common' },
  ],
  [
    'زار الدكتور مساعد بن محمد العيبان القرية.',
    { name: 'مساعد بن محمد العيبان', title: 'الدكتور', rule: 'title+given+common' },
  ],
  [
    'رشح باراك أوباما ديفيد كوهين للمنصب.',
    { name: 'باراك أوباما', rule: 'given+family' },
    { name: 'ديفيد كوهين', rule: 'given+family' },
  ],
  ['حضرت مارغيت فيشر عقيلة الرئيس.', { name: 'مارغيت فيشر', rule: 'given+family' }],
  ['تحدث سمير جمعة باسم الجمعية.', { name: 'سمير جمعة', rule: 'given+common' }],
  ['بحث فلاديمير بوتين ب انتصاره.', { name: 'فلاديمير بوتين', rule: 'given+family' }],
  ['سأعمل مع هيلاري كلينتون فور وصولها.', { name: 'هيلاري كلينتون', rule: 'given+family' }],
  // an ordinal of something else, a relative behind a particle, a verb behind a given name
  ['بدأت فترة الرئيس بوش الثانية.', { name: 'بوش', office: 'الرئيس', rule: 'title+family' }],
  [
    'زارت الملكة إليزابيث الثانية القرية.',
    { name: 'إليزابيث الثانية', title: 'الملكة', rule: 'title+regnal' },
  ],
  ['وصل ديفيد ماك الذي عاد.', { name: 'ديفيد', rule: 'family' }],
  [
    'وقال الخطاط سامي العطار إنه راض.',
    { name: 'سامي العطار', title: 'الخطاط', rule: 'title+given+common' },
  ],
  ['زار سامي الخطاط القرية.', { name: 'سامي الخطاط', rule: 'given+common' }],
  ['وأكد الشيخ نواف استعجل الأمر.', { name: 'نواف', title: 'الشيخ', rule: 'title+given' }],
  // his cousin is another
  ['كلف خالد حسين ابن عمه بذلك.', { name: 'خالد حسين', rule: 'given+family' }],
  ['كلف خالد ابن عمار بذلك.', { name: 'خالد ابن عمار', rule: 'given+family' }],
  // thanks to God, a plural of people
  ['وأحمد الله على كل حال.'],
  ['هيمن الجمهوريون على المجلس.'],
  // the first letter is the name's own behind a quotation mark
  ['تزوج "كياو ديوي" أمس.', { name: 'كياو ديوي', rule: 'given+family' }],
  // how it is said is nobody
  ['وعلق مازحا أنه لن يعود.'],
  ['وقعت مع إيني الإيطالية بـحاسي كاندوم.'],
  ['حضر معز القروي صاحب المقهى.', { name: 'معز القروي', rule: 'given+family' }],
  ['وصلت فاطمة المغربي إلى المطار.', { name: 'فاطمة المغربي', rule: 'given+common' }],
  // foreign names in Arabic spelling
  ['وسجل كريستيانو رونالدو هدفين.', { name: 'كريستيانو رونالدو', rule: 'given+family' }],
  ['ألقى جورج دبليو بوش كلمة.', { name: 'جورج دبليو بوش', rule: 'given+family' }],
  ['كتبت جين-ماري لوكلير الرواية.', { name: 'جين-ماري لوكلير', rule: 'given+family' }],
  ['وقال شتيفان مولر إن الأمر صعب.', { name: 'شتيفان مولر', rule: 'saying+given+unlisted' }],
  // titles and roles
  [
    'قال الدكتور سامي العطار إن العلاج متاح.',
    { name: 'سامي العطار', title: 'الدكتور', rule: 'title+given+common' },
  ],
  [
    'صرح وزير الخارجية الأمريكي، مايك بومبيو، بذلك.',
    { name: 'مايك بومبيو', office: 'وزير الخارجية الأمريكي', rule: 'title+given+family' },
  ],
  [
    'اجتمع رئيسالوزراء العراقي نوري المالكي بالوفد.',
    { name: 'نوري المالكي', office: 'رئيسالوزراء العراقي', rule: 'title+given+family' },
  ],
  // A plain word between a title that needs a name and a known name.
  [
    'حضرت أ.د. وفية كامل، والدكتورة وفية كامل.',
    { name: 'وفية كامل', title: 'أ.د', rule: 'title+given+unlisted' },
    { name: 'وفية كامل', title: 'الدكتورة', rule: 'title+given+unlisted' },
  ],
  [
    'حضر معاون وزير الصحة أحمد الشامي.',
    { name: 'أحمد الشامي', office: 'معاون وزير الصحة', rule: 'title+given+family' },
  ],
  [
    'التقى الوزير ونائب رئيس الجمهورية طه ياسين رمضان.',
    { name: 'طه ياسين رمضان', office: 'نائب رئيس الجمهورية', rule: 'title+given+family' },
  ],
  [
    'وقال المدير لمساعد وزير الخارجية سامي الطيب ذلك.',
    { name: 'سامي الطيب', office: 'مساعد وزير الخارجية', rule: 'title+given+common' },
  ],
  ['أوقف سمير بوهلال المتورط في الهجوم.', { name: 'سمير بوهلال', rule: 'given+family' }],
  ['وصل لسعد الجموسي إلى الفندق.', { name: 'لسعد الجموسي', rule: 'given+common' }],
  [
    'وأكد نائب رئيس الجمهورية طه ياسين رمضان الموقف.',
    { name: 'طه ياسين رمضان', office: 'نائب رئيس الجمهورية', rule: 'title+given+family' },
  ],
  [
    'التقت نائب مستشار الأمن القومي في الإدارة الأمريكية، فيكتوريا كوتس، بالوفد.',
    {
      name: 'فيكتوريا كوتس',
      office: 'نائب مستشار الأمن القومي في الإدارة الأمريكية',
      rule: 'title+given+family',
    },
  ],
  [
    'استقبل الملك محمد السادس ضيوفه.',
    { name: 'محمد السادس', title: 'الملك', rule: 'title+regnal' },
  ],
  [
    'أعلن كريم بنزيما، قائد المنتخب الفرنسي، رحيله.',
    { name: 'كريم بنزيما', office: 'قائد المنتخب الفرنسي', rule: 'saying+given+common' },
  ],
  [
    'حضر المهندس الهندي أرجون مالهوترا الحفل.',
    { name: 'أرجون مالهوترا', office: 'المهندس الهندي', rule: 'title+given+family' },
  ],
  ['سجل البرتغالي برونو مينديش هدفا.', { name: 'برونو مينديش', rule: 'origin+given+family' }],
  ['قال الضيف الصيني لي وي مينغ ذلك.', { name: 'لي وي مينغ', rule: 'origin+given+unlisted' }],
  // nobility of Europe
  [
    'دعا البارون هاينريش فون شتاين الضيوف.',
    { name: 'هاينريش فون شتاين', title: 'البارون', rule: 'title+given+family+unlisted' },
  ],
  [
    'قاد السير إرنست شاكلتون السفينة.',
    { name: 'إرنست شاكلتون', title: 'السير', rule: 'title+given+common' },
  ],
  ['قرر السير على الأقدام إلى القرية.'],
  ['تعطلت حركة السير أمس.'],
  ['وصل الأمير مولاي رشيد العلوي أمس.', { name: 'رشيد العلوي', rule: 'common' }],
  [
    'تولى الملك ألفونسو الثالث عشر الحكم.',
    { name: 'ألفونسو الثالث عشر', title: 'الملك', rule: 'title+given+unlisted' },
  ],
  ['وقال أبو عبد الله إنه راض.', { name: 'أبو عبد الله', rule: 'saying+sole' }],
  [
    'قال زعيم حزب المحافظين المعارض ديفيد هاريس ذلك.',
    { name: 'ديفيد هاريس', office: 'زعيم حزب المحافظين المعارض', rule: 'title+given+family' },
  ],
  [
    'وصلت النائب الأول للرئيس سامية سيد أحمد.',
    { name: 'سامية سيد أحمد', office: 'النائب الأول للرئيس', rule: 'title+given+common' },
  ],
  [
    'وقال الدكتور حسن أبو طالب مستشار المركز الوطني ذلك.',
    {
      name: 'حسن أبو طالب',
      title: 'الدكتور',
      office: 'مستشار المركز الوطني',
      rule: 'title+given+common',
    },
  ],
  [
    'وقال المتحدث باسم وزارة الخارجية الأمريكية نيد برايس ذلك.',
    {
      name: 'نيد برايس',
      office: 'المتحدث باسم وزارة الخارجية الأمريكية',
      rule: 'title+given+family',
    },
  ],
  [
    'أشاد مدرب برشلونة إرنستو فالفيردي بالفريق.',
    { name: 'إرنستو فالفيردي', office: 'مدرب برشلونة', rule: 'title+given+family' },
  ],
  [
    'أوضح محافظ الهيئة العامة للاستثمار المهندس فهد العتيبي ذلك.',
    {
      name: 'فهد العتيبي',
      title: 'المهندس',
      office: 'محافظ الهيئة العامة للاستثمار',
      rule: 'title+given+family',
    },
  ],
  // words of the vocabulary that are a name since a role stands before them
  [
    'سأل النائب بسالة المطيرفي الوزير عن ذلك.',
    { name: 'بسالة المطيرفي', office: 'النائب', rule: 'title+given+family+unlisted' },
  ],
  [
    'ورحل الشاعر وقار البشيتي عن عمر طويل.',
    { name: 'وقار البشيتي', title: 'الشاعر', rule: 'title+given+family+unlisted' },
  ],
  [
    'وتحدثت النائبة عن دائرة سوسة هدية البوزيدي.',
    { name: 'هدية البوزيدي', office: 'النائبة عن دائرة سوسة', rule: 'title+given+family+unlisted' },
  ],
  [
    'والتقى محافظ نينوى عبد الرزاق الدخيل الوفد.',
    { name: 'عبد الرزاق الدخيل', office: 'محافظ نينوى', rule: 'title+given+common' },
  ],
  [
    'ووصل القيادي الملقب أبو صخر الشيشاني.',
    { name: 'أبو صخر الشيشاني', title: 'الملقب', office: 'القيادي', rule: 'title+given+common' },
  ],
  [
    'وحضر رئيس بلدية إسنيورت أحمد أوزر.',
    { name: 'أحمد أوزر', office: 'رئيس بلدية إسنيورت', rule: 'title+given+common' },
  ],
  [
    'وقتل الملازم اول علي حسين الجبوري.',
    { name: 'علي حسين الجبوري', title: 'الملازم اول', rule: 'title+common+given' },
  ],
  [
    'وقال معالي سعيد حمدان الكعبي ذلك.',
    { name: 'سعيد حمدان الكعبي', title: 'معالي', rule: 'title+common+given' },
  ],
  [
    'المرشح فرنسوا بلانشار ولد فرنسوا بلانشار في العام 1954.',
    { name: 'فرنسوا بلانشار', office: 'المرشح', rule: 'title+given+family' },
    { name: 'فرنسوا بلانشار', rule: 'given+family' },
  ],
  [
    'وحضر حاكم المقاطعة سيدي محمد ولد أحمد.',
    { name: 'سيدي محمد ولد أحمد', office: 'حاكم المقاطعة', rule: 'title+given+family' },
  ],
  [
    'ودعت النائبة فيان حسين إلى الحوار.',
    { name: 'فيان حسين', office: 'النائبة', rule: 'title+given+family+unlisted' },
  ],
  [
    'أطلق الحكم الفرنسي كليمان توربان صافرته.',
    { name: 'كليمان توربان', rule: 'origin+given+unlisted' },
  ],
  [
    'وقال عمدة إيسنباخ هورست شتاينر ذلك.',
    { name: 'هورست شتاينر', office: 'عمدة إيسنباخ', rule: 'title+given+common' },
  ],
  [
    'فيلم من بطولة شادي ملحم وإخراج ريما الخوالدة.',
    { name: 'شادي ملحم', rule: 'namesake+origin+given+family' },
    { name: 'ريما الخوالدة', rule: 'origin+given+family' },
  ],
  ['وسجل الغيني سيرهو غيراسي هدفا.', { name: 'سيرهو غيراسي', rule: 'origin+common+unlisted' }],
  ['قدم المندوب الأميركي اقتراح أنان.', { name: 'أنان', rule: 'family' }],
  ['ووصلت السيدة برلسكوني مرفوقة بابنتها.', { name: 'برلسكوني', title: 'السيدة', rule: 'famous' }],
  ['أعلنت شركة السيارات الصينية سياك موتور عن اتفاق.'],
  [
    'وعين العميد ركن إسماعيل حسن الزبيدي قائدا.',
    { name: 'إسماعيل حسن الزبيدي', title: 'العميد ركن', rule: 'title+given+family' },
  ],
  ['أكد المدرب غياب اللاعب عن المباراة.'],
  ['أعلن المدير بدء العمل غدا.'],
  ['طلب الرئيس عقد اجتماع مع الحكومة.'],
  ['يبقى فريق برشلونة بطل الدوري الإسباني.'],
  ['أكد الأمين العام أهمية الحوار.'],
  // the family name alone, of a person named in full before or after
  [
    'وصل هانز غروبر أمس. ثم غادر غروبر البلاد.',
    { name: 'هانز غروبر', rule: 'given+family' },
    { name: 'غروبر', rule: 'surname' },
  ],
  [
    'وأكد فارس ذلك. وكان المهندس أمين فارس قد وصل.',
    { name: 'فارس', rule: 'surname' },
    { name: 'أمين فارس', title: 'المهندس', rule: 'title+common' },
  ],
  // words on no list after a title or an office
  [
    'وصل وزير الصيد والزراعة زياد الشلفاوي أمس.',
    { name: 'زياد الشلفاوي', office: 'وزير الصيد والزراعة', rule: 'title+common' },
  ],
  [
    'قال المدير الجهوي للصحة بقابس يحيى المرزوقي ذلك.',
    { name: 'يحيى المرزوقي', office: 'المدير الجهوي للصحة بقابس', rule: 'title+given+family' },
  ],
  [
    'حضر الفنان علي الرياحي الحفل.',
    { name: 'علي الرياحي', title: 'الفنان', rule: 'title+given+common' },
  ],
  [
    'وقالت وزيرة الدفاع أورسولا فون دير لاين ذلك.',
    { name: 'أورسولا فون دير لاين', office: 'وزيرة الدفاع', rule: 'title+given+family' },
  ],
  [
    'ووصل الدكتور مساعد بن محمد الشريفان.',
    { name: 'مساعد بن محمد الشريفان', title: 'الدكتور', rule: 'title+given+common' },
  ],
  [
    'وحضر المهندس محمد إبراهيم الربيع نائب رئيس اللجنة.',
    {
      name: 'محمد إبراهيم الربيع',
      title: 'المهندس',
      office: 'نائب رئيس اللجنة',
      rule: 'title+given+family',
    },
  ],
  [
    'استقبل آية الله علي الشيرواني الوفد.',
    { name: 'علي الشيرواني', title: 'آية الله', rule: 'title+common' },
  ],
  // names of the Maghreb and of the Levant
  ['وحضر منصف بلقاسم الحفل.', { name: 'منصف بلقاسم', rule: 'given+common' }],
  ['ولم يقدم الباجي قائد السبسي جديدا.', { name: 'الباجي قائد السبسي', rule: 'given+family' }],
  ['وقال محمد بن عاشور ذلك.', { name: 'محمد بن عاشور', rule: 'saying+given+family' }],
  ['وشارك أحمد أبو غزة في الندوة.', { name: 'أحمد أبو غزة', rule: 'given+family' }],
  ['فاز محمد على كلاي بالمباراة.', { name: 'محمد على كلاي', rule: 'given+family' }],
  ['اعترف محمد ب. بما فعل.', { name: 'محمد ب.', rule: 'saying+given+family' }],
  ['وصل كيم جونغ - إيل إلى موسكو.', { name: 'كيم جونغ - إيل', rule: 'given+family' }],
  ['وقالت بشرى بالحاج حميدة ذلك.', { name: 'بشرى بالحاج حميدة', rule: 'saying+given+common' }],
  // a hamza behind a proclitic: no «لانس»
  ['كانت المواجهة صعبة لأنس جابر أمس.', { name: 'أنس جابر', rule: 'given+family' }],
  // nouns before a name
  ['احتفلوا بذكرى محمد الخامس أمس.', { name: 'محمد الخامس', rule: 'regnal' }],
  // a title that is a family here, a name that no list has after one that is common
  ['وشدد شوقي الطبيب على ذلك.', { name: 'شوقي الطبيب', rule: 'saying+given+common' }],
  ['وقالت جولي آن جيمس ذلك.', { name: 'جولي آن جيمس', rule: 'saying+given+family+unlisted' }],
  // members of an enumeration
  [
    'بأداء أنور الشعابي ونصاف بن حفصية ومريم الهادفي.',
    { name: 'أنور الشعابي', rule: 'given+common' },
    { name: 'نصاف بن حفصية', rule: 'member+common+unlisted' },
    { name: 'مريم الهادفي', rule: 'member+given+common' },
  ],
  [
    'التشكيلة: محمد الشريف - إيهاب المبروكي - منتصر الطلابي.',
    { name: 'محمد الشريف', rule: 'given+common' },
    { name: 'إيهاب المبروكي', rule: 'member+given+common' },
    { name: 'منتصر الطلابي', rule: 'member+common' },
  ],
  // verbs that are given names too
  ['عادل روبرت ليفاندوفسكي الرقم.', { name: 'روبرت ليفاندوفسكي', rule: 'saying+given+family' }],
  ['سجل أشرف حكيمي هدفا.', { name: 'أشرف حكيمي', rule: 'given+family' }],
  ['وطالب بنيامين نتنياهو بالرد.', { name: 'بنيامين نتنياهو', rule: 'saying+given+family' }],
  ['وصادق إيمانويل ماكرون على القانون.', { name: 'إيمانويل ماكرون', rule: 'saying+given+family' }],
  [
    'أكد وزير التربية ناجي جلول صباح الثلاثاء ذلك.',
    { name: 'ناجي جلول', office: 'وزير التربية', rule: 'title+given+family' },
  ],
  [
    'أكد وزير التربية ناجي جلول صباح يوم الثلاثاء ذلك.',
    { name: 'ناجي جلول', office: 'وزير التربية', rule: 'title+given+family' },
  ],
  // nobody
  ['وقفوا أمام كشك قرب المحطة.'],
  ['قال شاهد عيان إن الحريق كبير.'],
  ['يطالبون بجبر الضرر.'],
  ['يشكو القطاع الفلاحي من الجفاف.'],
  ['نقل عن المتحدثة باسم الادعاء العام.'],
  ['استقبله صاحب السمو في القصر.'],
  ['هيك قال شو جاي تعمل وأنا ماشي.'],
  ['وأين هم من ذلك.'],
  ['نأمل ذلك بتوفيق الله.'],
  ['استهدف الطيران الإسرائيلي نفقا كبيرا.'],
  ['ملك المغرب يعين حكومة جديدة.'],
  // ordinary words
  ['كان أمل الشعب كبيرا.'],
  ['دعا أمين عام المنظمة إلى الحوار.'],
  ['وصل في صباح أمس إلى المدينة.'],
  ['تأسس النادي في خان يونس.'],
  ['استقبل رسول الله ضيوفه.'],
  ['قال إن جمال الطبيعة لا يوصف.'],
  ['على الحكومة أن تقدم خطة.'],
  ['هذا عمل صالح للجميع.'],
  ['وقف رجل كريم أمام البيت.'],
  ['وعمت فرح المدينة كلها.'],
  ['أعلن الرئيس المصري قراره.'],
  ['وقال المتحدث باسم الجيش إن الوضع هادئ.'],
  // an office with a town of two words
  [
    'زار والي تيزي وزو كمال عباس المعرض.',
    { name: 'كمال عباس', office: 'والي تيزي وزو', rule: 'title+given+family' },
  ],
  [
    'زار رئيس بلدية منزل بورقيبة كمال عباس.',
    { name: 'كمال عباس', office: 'رئيس بلدية منزل بورقيبة', rule: 'title+given+family' },
  ],
  [
    'زار والي ولاية البليدة كمال عباس.',
    { name: 'كمال عباس', office: 'والي ولاية البليدة', rule: 'title+given+family' },
  ],
  // how it is said
  ['وأردف مسترسلا: لا نعرف.'],
  [
    'قرأ ملف المترشح علي غديري.',
    { name: 'علي غديري', office: 'المترشح', rule: 'title+common+unlisted' },
  ],
  // no «و» is between a verb of saying and its subject
  ['قال وإيلين سترين ذلك.'],
  // what is listed behind a name
  ['نشرت نورة محمد أسماء الناجحات.', { name: 'نورة محمد', rule: 'given+family' }],
  // who speaks in somebody's name
  ['قالت المتحدثة باسم ميركل ذلك.', { name: 'ميركل', rule: 'family' }],
  ['رد الناطق الرسمي باسم العلاوي على ذلك.'],
  // a common noun as a family name, by what follows it
  [
    'أكد المهندس خالد المطبعة أن العمل انتهى.',
    { name: 'خالد المطبعة', title: 'المهندس', rule: 'title+given+common' },
  ],
  ['وقال خالد المطبعة إن العمل انتهى.', { name: 'خالد المطبعة', rule: 'saying+given+common' }],
  // A common noun as the family name of somebody who has his father's name, unless an adjective is behind it.
  [
    'التقى الدكتور محمد بن صالح السلامة في مكتبه.',
    { name: 'محمد بن صالح السلامة', title: 'الدكتور', rule: 'title+given+family' },
  ],
  [
    'راجع المهندس خالد بن صالح السلامة المرورية.',
    { name: 'خالد بن صالح', title: 'المهندس', rule: 'title+given+family' },
  ],
  [
    'يرأسها الدكتور خالد المطبعة.',
    { name: 'خالد المطبعة', title: 'الدكتور', rule: 'title+given+common' },
  ],
  ['يرأسها د. خالد المطبعة.', { name: 'خالد المطبعة', title: 'د', rule: 'title+given+common' }],
  [
    'يرأسها المهندس سعد بن خالد المطبعة.',
    { name: 'سعد بن خالد المطبعة', title: 'المهندس', rule: 'title+given+family' },
  ],
  ['شكر الدكتور خالد الحضور.', { name: 'خالد', title: 'الدكتور', rule: 'title+family' }],
  ['وقال خالد الخميس إن العمل انتهى.', { name: 'خالد', rule: 'saying+family' }],
  // a princess of Morocco
  [
    'ترأست الأميرة للا أسماء الحفل.',
    { name: 'للا أسماء', title: 'الأميرة', rule: 'title+given+common' },
  ],
  // a title as a family name behind a father's
  [
    'قال الأستاذ محمد بن فهد المرشد ذلك.',
    { name: 'محمد بن فهد المرشد', title: 'الأستاذ', rule: 'title+given+family' },
  ],
  // a further field of a ministry
  [
    'قالت وزيرة الإسكان وسياسة المدينة ليلى حسن ذلك.',
    {
      name: 'ليلى حسن',
      office: 'وزيرة الإسكان وسياسة المدينة',
      rule: 'title+common',
    },
  ],
  [
    'رد وزير التعليم العالي وتكوين الأطر، كمال حسن، على السؤال.',
    { name: 'كمال حسن', office: 'وزير التعليم العالي وتكوين الأطر', rule: 'title+given+common' },
  ],
  // a common noun means somebody who is named again and again
  [
    'وصل عبد الله واد. صافح عبد الله واد الحضور. غادر عبد الله واد. تحفظوا على ترشح واد، كما قيل.',
    { name: 'عبد الله واد', rule: 'recurrent' },
    { name: 'عبد الله واد', rule: 'recurrent' },
    { name: 'عبد الله واد', rule: 'recurrent' },
    { name: 'واد', rule: 'surname' },
  ],
  // initials for the rest of a name
  [
    'ضبط المدعو حسين. م. ع، عامل.',
    { name: 'حسين. م. ع', title: 'المدعو', rule: 'title+given+family' },
  ],
  ['أصيب «محمد. ع» في الحادث.', { name: 'محمد. ع', rule: 'given+family' }],
  ['أوقف سمير م ع، سائق.', { name: 'سمير م ع', rule: 'given+family' }],
  ['فاز محمد حسين. و قال إنه راض.', { name: 'محمد حسين', rule: 'given+family' }],
  // what somebody is called, in quotation marks
  [
    'شيع جثمان محمد حسين، المعروف بلقب «عمدة الساحة»، أمس.',
    { name: 'محمد حسين', rule: 'given+family' },
    { name: 'عمدة الساحة', rule: 'called' },
  ],
  [
    'قال محمد حسين الملقب بـ"نمبر تو" ذلك.',
    { name: 'محمد حسين', rule: 'saying+given+family' },
    { name: 'نمبر تو', rule: 'called' },
  ],
  ['زار محمد حسين الشارع المعروف باسم "الكورنيش".', { name: 'محمد حسين', rule: 'given+family' }],
  // what somebody is called whose name is not told
  ['أودع المدعو "القرش" الحبس.', { name: 'القرش', rule: 'called' }],
  ['فتح المحل المدعو القديم بابه.'],
  ['زار الحي "القديم" أمس.'],
  // a letter and the other name
  ['اشتكى الفلاح ب. الجيلالي من الجفاف.', { name: 'ب. الجيلالي', rule: 'initial' }],
  ['أوقف المتهم ق. العربي أمس.', { name: 'ق. العربي', rule: 'initial' }],
  ['وصل إلى محطة ب. الحافلات متأخرة.'],
  ['ترافع المحامي ذ. لحسن أيوبي أمس.', { name: 'لحسن أيوبي', rule: 'given+family' }],
  // a participle in the accusative is no family name
  ['قدم محمد حسين معزيا.', { name: 'محمد حسين', rule: 'given+family' }],
  // «يدعى» is before a name
  ['قبض على رجل يدعى هي يادونغ أمس.', { name: 'هي يادونغ', rule: 'origin+given+unlisted' }],
  // a daughter in Mauritania
  [
    'قالت الوزيرة فاطمة منت سيداتي ذلك.',
    { name: 'فاطمة منت سيداتي', office: 'الوزيرة', rule: 'title+given+family' },
  ],
  // a brother's or a sister's child
  ['التقى علي ولد داداه بنت أخته.', { name: 'علي ولد داداه', rule: 'given+common' }],
  ['انتظر محمد ابن أخيه طويلا.', { name: 'محمد', rule: 'family' }],
  // a participle of which more is said is no family name
  [
    'خلفا للواء محمد عبدالله القوسي الموالي للرئيس.',
    { name: 'محمد عبدالله القوسي', title: 'اللواء', rule: 'title+given+family' },
  ],
  ['أوقف خالد بن سالم المتطرف الذي هاجم الحارس.', { name: 'خالد بن سالم', rule: 'given+family' }],
  // «خلف» before a definite noun is behind it
  ['لعب ناصر ماهر خلف المهاجم.', { name: 'ناصر ماهر', rule: 'given+common' }],
  [
    'حكم على محمد حسين، وشهرته «حمو»، بالسجن.',
    { name: 'محمد حسين', rule: 'given+family' },
    { name: 'حمو', rule: 'called' },
  ],
  // a reign's number of two words ends the name
  [
    'زار البابا ليو الرابع عشر إزنيق أمس.',
    { name: 'ليو الرابع عشر', title: 'البابا', rule: 'title+given+unlisted' },
  ],
  ['وصل مصباح خلف الله أمس.', { name: 'مصباح خلف الله', rule: 'given+common' }],
  // mourning
  [
    'أعلن الرئيس محمود عباس الحداد ثلاثة أيام.',
    { name: 'محمود عباس', office: 'الرئيس', rule: 'title+given+family' },
  ],
  ['قال محمد علي الحداد ذلك.', { name: 'محمد علي الحداد', rule: 'saying+given+common' }],
  // «دن» joins
  [
    'قالت الأستاذة لاريسا فان دن هيريك ذلك.',
    { name: 'لاريسا فان دن هيريك', title: 'الأستاذة', rule: 'title+given+unlisted' },
  ],
  // who has made a work
  [
    'رحل الفنان محمد حسين صاحب «كان يا ما كان» أمس.',
    { name: 'محمد حسين', title: 'الفنان', rule: 'title+given+family' },
  ],
  // a capital says what its government does
  ['تقول كينشاسا إن ذلك خطأ.'],
  // who wrote the article, alone in a line or behind the town
  ['عنابة: ب.دراجي\nانتقل إلى رحمة الله.', { name: 'ب.دراجي', rule: 'byline' }],
  ['س.قنديلي\nانتقل إلى رحمة الله.', { name: 'س.قنديلي', rule: 'byline' }],
  ['الفصل س.المادة هنا\nانتقل إلى رحمة الله.'],
  ['الفجيرة: أيمن القرطاسي\nانتقل إلى رحمة الله.', { name: 'أيمن القرطاسي', rule: 'byline' }],
  ['إلياس.ن\nناشدت عائلات الوالي.', { name: 'إلياس.ن', rule: 'byline' }],
  ['قسنطينة: ف.خ\nأمر والي الولاية بذلك.', { name: 'ف.خ', rule: 'byline' }],
  ['المادة ف.خ\nأمر والي الولاية بذلك.'],
  // who is of a body that is called after a ruler
  [
    'وأكد وكيل جامعة الملك فيصل عبدالرحمن العنقري ذلك.',
    { name: 'عبدالرحمن العنقري', rule: 'given+common' },
  ],
  [
    'وأكد مدير مستشفى الأمير سلمان بن محمد سعد القحطاني ذلك.',
    { name: 'سعد القحطاني', rule: 'given+family' },
  ],
  // up to the office that somebody becomes
  [
    'وتعيين حنين محمد عبد الله صالح قطينة محافظا هناك.',
    { name: 'حنين محمد عبد الله صالح قطينة', rule: 'appointed+common+given+unlisted' },
  ],
  ['وعين وسام علي الملاحي محافظا هناك.', { name: 'وسام علي الملاحي', rule: 'appointed+common' }],
  // a verb before a name
  [
    'استقال محمد حسين، وكلف جعفر حسان تشكيلها.',
    { name: 'محمد حسين', rule: 'given+family' },
    { name: 'جعفر حسان', rule: 'given+family' },
  ],
  // who writes what a headline gives
  ['نور الدين مفتاح يكتب: فن العيش.', { name: 'نور الدين مفتاح', rule: 'columnist' }],
  ['نور الدين مفتاح يكتب الرسائل.', { name: 'نور الدين', rule: 'sole' }],
  ['من هناك يكتب: فن العيش.'],
  ['بقلم الناجي ولد الطلبه', { name: 'الناجي ولد الطلبه', rule: 'columnist' }],
  ['بقلم رصاص أزرق كتب'],
  // artists, not «ف» and a name
  ['حضر عدد من فناني المدينة.'],
  // whose government it is
  [
    'قال محمد شياع السوداني ذلك. وبقيت حكومة السوداني هناك، وعاد الوفد السوداني.',
    { name: 'محمد شياع السوداني', rule: 'saying+given+family' },
    { name: 'السوداني', rule: 'surname' },
  ],
  // a verb and who does it
  ['وكرم الأمير رجال الأعمال.'],
  ['زار كرم الشيخ القرية.', { name: 'كرم الشيخ', rule: 'common' }],
];
