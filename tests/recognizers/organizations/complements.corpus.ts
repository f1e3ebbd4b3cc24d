import type { Case } from './organizations.corpus.ts';

/** How far names reach over their complements. */
export const complements: readonly Case[] = [
  // What is told of a party, and whom it follows, is no part of its name.
  ['حذر من حزب الله الشيعي الموالي لجهات.', ['حزب الله', 'listed', 'party']],
  ['فاز التجمع الوطني اليميني في الدائرة.', ['التجمع الوطني', 'listed', 'party']],
  ['انسحب حزب النور السلفي من المجلس.', ['حزب النور', 'listed', 'party']],
  ['قال ديوان الوقف الشيعي ذلك.', ['ديوان الوقف الشيعي', 'listed', 'religion']],
  // A creed in brackets is no short form.
  ['اختلف التيار الصدري (شيعي) معهم.', ['التيار الصدري', 'listed', 'party']],
  // A day of something is no paper.
  ['ذكر موقع اليوم السابع ذلك.', ['اليوم السابع', 'head+listed']],
  ['سقط في اليوم السابع للحرب قتلى.'],
  // A company may begin as a paper does.
  [
    'ربحت شركة الشرق الأوسط لصناعة الورق كثيرا.',
    ['شركة الشرق الأوسط لصناعة الورق', 'head-construct', 'company'],
  ],
  ['قرأت صحيفة الشرق الأوسط للكاتب.', ['الشرق الأوسط', 'head+listed', 'media']],
  [
    'اقترحت اللجنة المحلية للانتخابات البلدية موعدا.',
    ['اللجنة المحلية للانتخابات البلدية', 'head-definite'],
  ],
  // «المالية» behind papers and services is of no Malian.
  [
    'ربحت شركة بروج للأوراق المالية كثيرا.',
    ['شركة بروج للأوراق المالية', 'head-construct', 'company'],
  ],
  [
    'يعالجهم المركز الوطني للأمراض المعدية بالعاصمة.',
    ['المركز الوطني للأمراض المعدية', 'head-definite', 'government'],
  ],
  [
    'دعت النقابة الوطنية لقوات الأمن الداخلي إلى الحوار.',
    ['النقابة الوطنية لقوات الأمن الداخلي', 'head-definite', 'union'],
  ],
  [
    'زار معهد محمد السادس لتكوين الأئمة.',
    ['معهد محمد السادس لتكوين الأئمة', 'head-construct', 'education'],
  ],
  [
    'أصدرت جمعية الدفاع عن المستهلك بيانا.',
    ['جمعية الدفاع عن المستهلك', 'head-construct', 'association'],
  ],
  [
    'يمول الصندوق العربي للتأمين على المرض البرنامج.',
    ['الصندوق العربي للتأمين على المرض', 'head-definite'],
  ],
  [
    'نددت النقابة الوطنية للصحفيين المغاربة بالقرار.',
    ['النقابة الوطنية للصحفيين المغاربة', 'head-definite', 'union'],
  ],
  [
    'قالت وزارة أملاك الدولة و الشؤون العقارية ذلك.',
    ['وزارة أملاك الدولة و الشؤون العقارية', 'head-construct', 'government'],
  ],
  ['درس في جامعة تونس المنار.', ['جامعة تونس المنار', 'listed', 'education']],
  ['درس في جامعة "النيل الأزرق" عامين.', ['جامعة "النيل الأزرق"', 'head-quoted', 'education']],
  [
    'أعلنت الهيئة العامة للسياحة والتراث الوطني ذلك.',
    ['الهيئة العامة للسياحة والتراث الوطني', 'head-definite', 'government'],
  ],
  // a second complement is the verb's
  [
    'دعا الاتحاد العربي لكرة اليد للموافقة على القرار.',
    ['الاتحاد العربي لكرة اليد', 'head-definite', 'sport'],
  ],
  // no names
  ['اجتمعت الهيئة السياسية للحزب والمجلس التنفيذي للمنظمة.'],
  ['حكمت محكمة ألمانية عليه في معهد ثانوي.'],
  ['فتح بنك أعمال جديد أبوابه، وعاد من جبهة القتال.'],
  ['أعلنت الوزارة والحزب والفريق والبنك ذلك.'],
  ['الهجوم الذي أودى بحياة ستة.'],
  // an office and the body that it belongs to
  [
    'أوقفته فرقة الأبحاث العدلية للحرس الوطني بالمدينة.',
    ['فرقة الأبحاث العدلية للحرس الوطني', 'head-construct', 'armed'],
  ],
  [
    'راسل الأمانة العامة للأمم المتحدة أمس.',
    ['الأمانة العامة للأمم المتحدة', 'head-definite', 'government'],
  ],
  ['صادق المكتب السياسي لحركة النهضة.', ['حركة النهضة', 'listed', 'party']],
  // a second field
  ['اجتمعت لجنة الحكام وشؤون التنظيم صباحا.', ['لجنة الحكام وشؤون التنظيم', 'head-construct']],
  [
    'قالت رابطة المربين والأولياء التونسية ذلك.',
    ['رابطة المربين والأولياء التونسية', 'head-construct', 'association'],
  ],
  // the ordinal of one of several
  [
    'باشرت الفرقة المركزية الثانية لمكافحة الإجرام البحث.',
    ['الفرقة المركزية الثانية لمكافحة الإجرام', 'head-definite', 'armed'],
  ],
  // A part of an authority; the board of a body, a task, nobody's.
  [
    'افتتحه مدير إدارة الخزف في دائرة المتاحف.',
    ['إدارة الخزف', 'head-construct', 'government'],
    ['دائرة المتاحف', 'head-construct', 'government'],
  ],
  [
    'نظمته إدارة التنسيق الصحي بهيئة الصحة.',
    ['إدارة التنسيق الصحي', 'head-construct', 'government'],
    ['هيئة الصحة', 'head-construct', 'government'],
  ],
  ['اجتمع مجلس إدارة الخزف بهيئة الصحة.', ['هيئة الصحة', 'head-construct', 'government']],
  ['وضعوا خطة لإدارة الخزف بهيئة الصحة.', ['هيئة الصحة', 'head-construct', 'government']],
  ['أثنوا على إدارة الخزف في القرية.'],
  ['انتقدوا سوء إدارة الخزف بهيئة الصحة.', ['هيئة الصحة', 'head-construct', 'government']],
  ['نجح في إدارة الأزمة في هيئة الصحة.', ['هيئة الصحة', 'head-construct', 'government']],
  ['يعمل في إدارة شؤون الموظفين.', ['إدارة شؤون الموظفين', 'head-construct', 'government']],
  ['انشغل بإدارة شؤون البلاد.'],
  // a verb is no part of a name
  ['شكل الوزير لجنة تضم ممثلي البنوك المركزية.'],
  ['اشترى مجموعة متنوعة الألوان والأحجام.'],
  // two bodies that «و» joins
  ['اختلفت وزارة العدل والنقابات في القانون.', ['وزارة العدل', 'head-construct', 'government']],
  [
    'اختلفت وزارة الصحة ونقابات الأطباء في القانون.',
    ['وزارة الصحة', 'head-construct', 'government'],
  ],
  // a unit of a body
  [
    'زار مقر الإدارة العامة لوحدات الإنقاذ أمس.',
    ['الإدارة العامة لوحدات الإنقاذ', 'head-definite', 'government'],
  ],
  // a school and whose name it has
  [
    'احتج الأولياء أمام المدرسة الابتدائية محمد العلوي أمس.',
    ['المدرسة الابتدائية محمد العلوي', 'head-definite', 'education'],
  ],
  [
    'يدرس بالمعهد الثانوي صالح بن يوسف.',
    ['المعهد الثانوي صالح بن يوسف', 'head-definite', 'education'],
  ],
  [
    'قال عميد الكلية التقنية أحمد سالم إن العمل مستمر.',
    ['الكلية التقنية', 'head-definite', 'education'],
  ],
  // what a company deals in, and where
  ['قال مدير شركة نقل بيروت إن العمل مستمر.', ['شركة نقل بيروت', 'trade', 'company']],
  ['وقعت شركة كهرباء ومياه حلب العقد.', ['شركة كهرباء ومياه حلب', 'trade', 'company']],
  ['اشترت شركة نقل جديدة حافلات في بيروت.'],
  // for a purpose without article
  [
    'اجتمعت اللجنة الجهوية لمجابهة الكوارث الطبيعية أمس.',
    ['اللجنة الجهوية لمجابهة الكوارث الطبيعية', 'head-definite'],
  ],
  [
    'بيان الجامعة الوطنية لمقاولي البناء.',
    ['الجامعة الوطنية لمقاولي البناء', 'head-definite', 'education'],
  ],
  // committees of a parliament
  [
    'استمعت لجنة النظام الداخلي والحصانة إلى الوزير.',
    ['لجنة النظام الداخلي والحصانة', 'head-construct'],
  ],
  ['ترأس لجنة شؤون المواطنين بالخارج نائب.', ['لجنة شؤون المواطنين بالخارج', 'head-construct']],
  // a company by its country and purpose
  ['قال مدير الجزائرية للطيران ذلك.', ['الجزائرية للطيران', 'national-company', 'company']],
  ['أصلحت الحافلات التونسية للنقل المدرسي.'],
  ['وقعت شركة لافارج هولسيم العقد.', ['لافارج هولسيم', 'head+listed', 'company']],
  ['توقف إنتاج شركة بتروفاك قرقنة.', ['بتروفاك', 'head+listed', 'company']],
  ['وقعت شركة سامسونغ إلكترونيكس العقد.', ['سامسونغ إلكترونيكس', 'head+listed', 'company']],
  // whose office it is
  [
    'فاز عداء الاتحاد العربي لألعاب القوى.',
    ['الاتحاد العربي لألعاب القوى', 'head-definite', 'sport'],
  ],
  ['زار اتحاد القوى الوطنية.', ['اتحاد القوى الوطنية', 'head-construct']],
  ['اشتكت رابطة مصنعي السيارات.', ['رابطة مصنعي السيارات', 'head-construct', 'association']],
  [
    'قال رئيس الاتحاد الجهوي للشغل الهادي بن جمعة ذلك.',
    ['الاتحاد الجهوي للشغل', 'head-definite', 'union'],
  ],
  // a body of somebody whose family name no list has
  ['زار معهد ألفريد شتاينماير أمس.', ['معهد ألفريد شتاينماير', 'head-construct', 'education']],
  ['عن مدير البيئة والجزائرية للطيران.', ['الجزائرية للطيران', 'national-company', 'company']],
  // what a body defends
  [
    'رئيس الرابطة الجزائرية للدفاع عن حقوق الإنسان.',
    ['الرابطة الجزائرية للدفاع عن حقوق الإنسان', 'head-definite', 'association'],
  ],
  // What a union of states has for a purpose.
  [
    'أعلن صندوق الأمم المتحدة لرعاية الطفولة حملة.',
    ['صندوق الأمم المتحدة لرعاية الطفولة', 'of-union', 'international'],
  ],
  [
    'وصلت بعثة الاتحاد الأوروبي لمراقبة الانتخابات إلى البلاد.',
    ['بعثة الاتحاد الأوروبي لمراقبة الانتخابات', 'of-union', 'international'],
  ],
  ['وصلت بعثة الأمم المتحدة إلى البلاد.', ['الأمم المتحدة', 'listed', 'international']],
  // A nationality that closes a chain and goes with its head.
  ['قال مكتب سلامة الملاحة الأسترالي ذلك.', ['مكتب سلامة الملاحة الأسترالي', 'head-construct']],
  [
    'منع مكتب براءات الاختراع والعلامات التجارية الأمريكي ذلك.',
    ['مكتب براءات الاختراع والعلامات التجارية الأمريكي', 'head-construct'],
  ],
  ['زار مكتب رئيس الوزراء الإسرائيلي المدينة.'],
  // Two ministries by one head.
  [
    'حضر ممثلون عن وزارتي الخارجية والدفاع.',
    ['وزارتي الخارجية والدفاع', 'head-construct', 'government'],
  ],
  ['تشاورت مع وزارتي الإشراف في ذلك.'],
  // A plural before its complement.
  [
    'هنأت نقابة محرري الصحافة اللبنانية الزملاء.',
    ['نقابة محرري الصحافة اللبنانية', 'head-construct', 'union'],
  ],
  // Parties for the sake of something.
  [
    'فاز حزب الشعب من أجل الحرية والديمقراطية بمقاعد.',
    ['حزب الشعب من أجل الحرية والديمقراطية', 'head-construct', 'party'],
  ],
  ['تأسست وزارة الصناعة من أجل التنمية.', ['وزارة الصناعة', 'head-construct', 'government']],
  // What regulates a trade is a body, what organizes a festival none.
  [
    'قررت هيئة تنظيم الاتصالات والبريد ذلك.',
    ['هيئة تنظيم الاتصالات والبريد', 'head-construct', 'government'],
  ],
  ['قررت هيئة تنظيم المهرجان ذلك.'],
  [
    'أعلنت الشركة القابضة لمياه الشرب ذلك.',
    ['الشركة القابضة لمياه الشرب', 'head-definite', 'company'],
  ],
  [
    'أعلنت الهيئة القومية لسكك حديد مصر الجدول.',
    ['الهيئة القومية لسكك حديد مصر', 'head-definite', 'government'],
  ],
  // A company in a town is no thing that it makes; a listed body is no second field.
  [
    'أعلنت الشركة التونسية للكهرباء والغاز بنابل ذلك.',
    ['الشركة التونسية للكهرباء والغاز', 'listed', 'company'],
  ],
  [
    'زار المعهد الوطني للأدوية والصيدلية المركزية أمس.',
    ['المعهد الوطني للأدوية', 'head-definite', 'education'],
    ['الصيدلية المركزية', 'listed', 'government'],
  ],
  // Two tasks of one thing, a purpose of two nouns, the number of a university.
  [
    'أعلنت المنظمة الجزائرية لحماية وإرشاد البيئة عن حملة.',
    ['المنظمة الجزائرية لحماية وإرشاد البيئة', 'head-definite', 'association'],
  ],
  [
    'وقعت الوكالة الوطنية لدعم وتطوير السياحة اتفاقا.',
    ['الوكالة الوطنية لدعم وتطوير السياحة', 'head-definite'],
  ],
  [
    'قررت الهيئة الوطنية للوقاية من الرشوة ومحاربتها ذلك.',
    ['الهيئة الوطنية للوقاية من الرشوة ومحاربتها', 'head-definite', 'government'],
  ],
  [
    'دعا رئيس الجمعية التونسية للوقاية من حوادث الطرقات إلى الحذر.',
    ['الجمعية التونسية للوقاية من حوادث الطرقات', 'head-definite', 'association'],
  ],
  [
    'فاز رئيس الجامعة التونسية للرماية بالقوس بعهدة أخرى.',
    ['الجامعة التونسية للرماية بالقوس', 'head-definite', 'education'],
  ],
  [
    'نشر المجلس الأعلى للغة الأمازيغية معجما.',
    ['المجلس الأعلى للغة الأمازيغية', 'head-definite', 'government'],
  ],
  ['تخرج من جامعة وهران 1 بدبلوم.', ['جامعة وهران 1', 'head-construct', 'education']],
  [
    'الأولى: 1- جامعة وهران 2- جامعة باتنة',
    ['جامعة وهران', 'head-construct', 'education'],
    ['جامعة باتنة', 'head-construct', 'education'],
  ],
  ['تخرج في جامعة وهران 3 طلاب.', ['جامعة وهران', 'head-construct', 'education']],
  ['وقع المجمع المهني المشترك للغلال الاتفاق.', ['المجمع المهني المشترك للغلال', 'head-definite']],
  ['نظمت مؤسسة الأوقاف وشؤون القصر حفلا.', ['مؤسسة الأوقاف وشؤون القصر', 'head-construct']],
  [
    'نظمت الإدارة العامة لحماية المجتمع والوقاية من الجريمة حملة.',
    ['الإدارة العامة لحماية المجتمع والوقاية من الجريمة', 'head-definite', 'government'],
  ],
  // «و» that stands alone, before what is no field
  [
    'دعت الجمعية الوطنية للمعلمين الليبيين و المجتمع المدني إلى ذلك.',
    ['الجمعية الوطنية للمعلمين الليبيين', 'head-definite', 'association'],
  ],
  // a purpose after a proper name
  ['نظم مجلس الفجيرة للثقافة ندوة.', ['مجلس الفجيرة للثقافة', 'head-construct', 'government']],
  // an office of a listed body
  [
    'نفت الأمانة العامة لمجلس الوزراء الخبر.',
    ['الأمانة العامة لمجلس الوزراء', 'head-definite', 'government'],
  ],
  [
    'اجتمعت اللجنة الوطنية لمتابعة التشغيل.',
    ['اللجنة الوطنية لمتابعة التشغيل', 'head-definite', 'government'],
  ],
  // a right to something
  [
    'نددت الشبكة الوطنية للدفاع عن الحق في الصحة بالقرار.',
    ['الشبكة الوطنية للدفاع عن الحق في الصحة', 'head-definite'],
  ],
  [
    'أوصت الشركة الوطنية للطرق السيارة بالحذر.',
    ['الشركة الوطنية للطرق السيارة', 'head-definite', 'company'],
  ],
  [
    'صادقت وزارة الإسكان وسياسة المدينة عليه.',
    ['وزارة الإسكان وسياسة المدينة', 'head-construct', 'government'],
  ],
  // what somebody is called beside the body
  [
    'قال وكيل وزارة الشؤون الإسلامية والأوقاف والمكلف بالفرع ذلك.',
    ['وزارة الشؤون الإسلامية والأوقاف', 'head-construct', 'government'],
  ],
  ['تدخلت فرقة التدخل السريع أمس.', ['فرقة التدخل السريع', 'head-construct', 'armed']],
  [
    'نظم الديوان الوطني للحج والعمرة حملة.',
    ['الديوان الوطني للحج والعمرة', 'head-definite', 'government'],
  ],
  ['قال مصدر في عمليات الأنبار ذلك.', ['عمليات الأنبار', 'regional-office', 'government']],
  ['شارك في عمليات الأنبار الأخيرة.'],
  ['اقترح مجلس إدارة أبوظبي للتطوير توزيع الأرباح.'],
  ['اقترح مجلس إدارة دبي للاستثمار توزيع الأرباح.', ['دبي للاستثمار', 'listed', 'company']],
  // For the sake of an ideal; an academy of a country; what an agency explores.
  [
    'دعا ائتلاف المزارعين من أجل الكرامة إلى الهدوء.',
    ['ائتلاف المزارعين من أجل الكرامة', 'head-construct', 'party'],
  ],
  [
    'قالت الرابطة الكينية من أجل الحرية ذلك.',
    ['الرابطة الكينية من أجل الحرية', 'head-definite', 'association'],
  ],
  ['اجتمعت الأحزاب من أجل الديمقراطية.'],
  ['منحته الأكاديمية النرويجية جائزة.', ['الأكاديمية النرويجية', 'head-definite', 'education']],
  [
    'أعلنت الوكالة الكندية لاستكشاف الفضاء ذلك.',
    ['الوكالة الكندية لاستكشاف الفضاء', 'head-definite'],
  ],
  // who holds an office behind the name of the body
  ['قالت رئيسة منظمة بوصلة سلوى التونسي ذلك.', ['منظمة بوصلة', 'head-construct', 'association']],
  [
    'قال رئيس جمعية أصدقاء محمود درويش ذلك.',
    ['جمعية أصدقاء محمود درويش', 'head-construct', 'association'],
  ],
  // a name that the adjective of its country closes
  ['تعاقدت شركة بروفو سميث الأمريكية معه.', ['بروفو سميث', 'head+foreign', 'company']],
  ['نقلت صحيفة بيلت أم زوندر الألمانية الخبر.', ['بيلت أم زوندر', 'head+foreign', 'media']],
  ['باعت مجموعة جي إف إتش المالية حصتها.', ['جي إف إتش', 'head+foreign', 'company']],
  // letters in brackets
  ['قالت شركة (بي إم تي) للنقل إن الخط توقف.', ['بي إم تي', 'head+bracketed', 'company']],
  ['ذكرت وكالة (تي.تي) ذلك.', ['تي.تي', 'head+bracketed']],
  ['أعلنت شركة (أمس) عن ذلك.'],
  // the police of a town, the ministry of a country, the station of a state
  ['أعلنت شرطة فيلادلفيا اعتقاله.', ['شرطة فيلادلفيا', 'head-construct', 'government']],
  ['نفت وزارة خارجية روسيا الخبر.', ['وزارة خارجية روسيا', 'head-construct', 'government']],
  ['بثه تلفزيون دولة الكويت مساء.', ['تلفزيون دولة الكويت', 'station', 'media']],
  // societies of workers
  [
    'نظمت تعاونية عمال الموانئ والمطارات حفلا.',
    ['تعاونية عمال الموانئ والمطارات', 'head-construct', 'association'],
  ],
  // a university of two foreign words, but not with who holds it
  [
    'تخرج في جامعة شنغهاي جياوتشي عام 1990.',
    ['جامعة شنغهاي جياوتشي', 'head-construct', 'education'],
  ],
  // a town listed for such places alone, plural professions, broadcasting as one field
  ['قالت شرطة ولاية فكتوريا ذلك.', ['شرطة ولاية فكتوريا', 'head-construct', 'government']],
  ['وافقت لجنة شؤون اللاعبين على العقد.', ['لجنة شؤون اللاعبين', 'head-construct', 'sport']],
  [
    'نظمت ودادية موظفي الإذاعة والتلفزة رحلة.',
    ['ودادية موظفي الإذاعة والتلفزة', 'head-construct', 'association'],
  ],
  // faculties, works with their place and product
  ['درس في كلية الحقوق بسوسة.', ['كلية الحقوق', 'head-construct', 'education']],
  ['أغلق مصنع كومرات للتبغ.', ['مصنع كومرات للتبغ', 'head-construct', 'company']],
  ['زار مصنعا جديدا ومصنع الجبن.'],
  // bodies of two countries
  [
    'استقبلته الغرفة التجارية المغربية البرازيلية أمس.',
    ['الغرفة التجارية المغربية البرازيلية', 'listed', 'government'],
  ],
  [
    'عقد مجلس التعاون المصري الصيني دورته.',
    ['مجلس التعاون المصري الصيني', 'listed', 'international'],
  ],
  ['سجل نجم ريال مدريد الإسباني البرتغالي هدفا.', ['ريال مدريد', 'listed', 'sport']],
  // what a body has to deal with
  [
    'قالت لجنة الأمم المتحدة المعنية بحقوق الإنسان ذلك.',
    ['لجنة الأمم المتحدة المعنية بحقوق الإنسان', 'of-union', 'international'],
  ],
  // a university and what somebody goes there for
  ['زار جامعة نورثمبريا لاستكشاف المواهب.', ['جامعة نورثمبريا', 'head-construct', 'education']],
  // for how long something is, no part of a name
  ['انتخب ضمن المجموعة الإفريقية للفترة 2018 - 2020 عضوا.'],
  // what somebody does, no organization
  [
    'جاء في ندوة من تنظيم مركز تونس للبحوث أمس.',
    ['مركز تونس للبحوث', 'head-construct', 'education'],
  ],
  // the election that a party stands for, no part of its name
  ['فاز مرشح الحزب الاشتراكي للانتخابات الرئاسية.', ['الحزب الاشتراكي', 'head-definite', 'party']],
  // a name that quotation marks hold whole
  [
    'ذكرت "جمعية الدفاع عن حرية الرأي في مصر" أنه بخير.',
    ['جمعية الدفاع عن حرية الرأي في مصر', 'whole-quotation', 'association'],
  ],
  // an armed group whose name is a plain word too
  ['قتل زعيم القاعدة هناك.', ['القاعدة', 'armed-in-context', 'armed']],
  ['اتهم بصلته بالقاعدة.', ['القاعدة', 'armed-in-context', 'armed']],
  ['هو قيادي في القاعدة منذ سنين.', ['القاعدة', 'armed-in-context', 'armed']],
  ['عاد عناصر القاعدة الجوية إليها.'],
  ['خرج المنتخب عن القاعدة.'],
  // what a body is for, a noun that is no verbal one; also one that is a body's name by itself
  [
    'نظمت الوكالة الوطنية لسجل السكان والوثائق دورة.',
    ['الوكالة الوطنية لسجل السكان والوثائق', 'head-definite'],
  ],
  [
    'مقر الوكالة الأوروبية لحرس الحدود والسواحل هناك.',
    ['الوكالة الأوروبية لحرس الحدود والسواحل', 'head-definite'],
  ],
  [
    'غرفة التجارة والصناعة لناحية وهران.',
    ['غرفة التجارة والصناعة لناحية وهران', 'head-construct', 'association'],
  ],
  // a numbered university and whom it is called after
  [
    'درس في جامعة وهران 1 أحمد بن بلة سنين.',
    ['جامعة وهران 1 أحمد بن بلة', 'head-construct', 'education'],
  ],
  ['قبلت جامعة وهران 3 طلاب.', ['جامعة وهران', 'head-construct', 'education']],
  // a unit from the eleventh on
  ['في مقر الفيلق الثاني عشر أمس.', ['الفيلق الثاني عشر', 'military-unit', 'armed']],
  ['حررت قوات اللواء الحادي عشر البلدة.', ['اللواء الحادي عشر', 'military-unit', 'armed']],
  ['صعد إلى اللواء الحادي عشر.'],
  // a further field that is a noun with its complement
  [
    'نقل إلى الإدارة العامة للجنسية ووثائق السفر.',
    ['الإدارة العامة للجنسية ووثائق السفر', 'head-definite', 'government'],
  ],
  [
    'عاينه جهاز تنفيذ مشروعات الإسكان والمرافق أمس.',
    ['جهاز تنفيذ مشروعات الإسكان والمرافق', 'head-construct', 'government'],
  ],
  // nationalities joined are those of two bodies
  [
    'وقعت الخطوط الملكية المغربية والموريتانية للطيران اتفاقا.',
    ['الخطوط الملكية المغربية', 'listed', 'company'],
    ['الموريتانية للطيران', 'listed', 'company'],
  ],
  // two plurals that have one complement
  [
    'دعت جمعية تجار ومزارعي البقاع إلى ذلك.',
    ['جمعية تجار ومزارعي البقاع', 'head-construct', 'association'],
  ],
  [
    'قالت نقابة محرري ومصوري الصحافة ذلك.',
    ['نقابة محرري ومصوري الصحافة', 'head-construct', 'union'],
  ],
  // an office in a region
  ['قالت منطقة الأحمدي التعليمية ذلك.', ['منطقة الأحمدي التعليمية', 'head-construct']],
  ['زار منطقة الأحمدي الساحلية.'],
  // a band in quotation marks, but no other
  ['غنت فرقة «مشروع سلوى» هناك.', ['مشروع سلوى', 'head+quoted', 'culture']],
  ['وصلت فرقة أمنية ثم فرقة «موسيقية».'],
  // letters with full stops
  ['ارتفعت صادرات إيه.إس.إم.إل أمس.', ['إيه.إس.إم.إل', 'spelled-letters']],
  ['قالت ميتسوبيشي يو.إف.جيه ذلك.', ['ميتسوبيشي يو.إف.جيه', 'spelled-letters']],
  ['فحص دي.إن.إيه وخريطة جي.بي.إس.'],
  ['قالت جيه.كيه رولينج ذلك.'],
  ['بنوا مفاعلات من نموذج إيه.بي.آر 1400 هناك.'],
  // the orchestra is feminine
  [
    'عزفت الأوركسترا الفلهارمونية الوطنية أمس.',
    ['الأوركسترا الفلهارمونية الوطنية', 'head-definite', 'culture'],
  ],
  // two of what a company closes are no model
  ['أغلقت شيفرون منصتين.', ['شيفرون', 'listed', 'company']],
  // the station whose police is meant
  ['بلغ مأمور مركز شرطة الفتح بذلك.', ['مركز شرطة الفتح', 'head-construct', 'government']],
  [
    'قال رئيس مباحث مركز شرطة أبو النمرس ذلك.',
    ['مركز شرطة أبو النمرس', 'head-construct', 'government'],
  ],
  ['نقل إلى قسم شرطة الدقي أمس.', ['قسم شرطة الدقي', 'head-construct', 'government']],
  ['قالت شرطة الدقي ذلك.', ['شرطة الدقي', 'head-construct', 'government']],
  // a council of a state
  ['قال نائب رئيس مجلس الأمن الروسي ذلك.', ['مجلس الأمن الروسي', 'listed', 'international']],
  ['قال رئيس مجلس الأمن الدولي ذلك.', ['مجلس الأمن الدولي', 'listed', 'international']],
  // a platform in quotation marks
  ['كتب عبر منصته "هاتشكو" ذلك.', ['هاتشكو', 'head+quoted']],
  ['صعد إلى منصة التتويج.'],
  // a house that publishes
  ['صدر الديوان عن منشورات النخيل.', ['النخيل', 'publisher', 'company']],
  ['دافع عن منشورات المستخدمين.'],
  ['حذفت منشورات النخيل أمس.'],
  // letters behind a foreign word
  ['قال رئيس شركة سكيلتو إيه.آي ذلك.', ['سكيلتو إيه.آي', 'head+foreign', 'company']],
  // a forum that says something
  [
    'اعتبر المنتدى التونسي للحقوق والتنمية ذلك خطأ.',
    ['المنتدى التونسي للحقوق والتنمية', 'head-definite'],
  ],
  ['خسر صندوق التحوط أمواله.'],
  // what is of many countries has no nationality
  [
    'قالت المدعية السابقة في المحكمة الجنائية الدولية الغامبية فاتو بنسودا ذلك.',
    ['المحكمة الجنائية الدولية', 'listed', 'court'],
  ],
  // bodies behind a body
  [
    'التقى صندوق الودائع والأمانات وشركات رأسمال التنمية.',
    ['صندوق الودائع والأمانات', 'head-construct'],
  ],
  // whom a body is called after, and who speaks for it
  [
    'وقال عميد كلية الملك سعود فهد العتيبي ذلك.',
    ['كلية الملك سعود', 'head-construct', 'education'],
  ],
  [
    'وقال عميد كلية الأمير سلطان بن فهد سعيد القحطاني ذلك.',
    ['كلية الأمير سلطان بن فهد', 'head-construct', 'education'],
  ],
  // an office that does something is no field
  ['إن صحة نجران أعلنت خطتها.', ['صحة نجران', 'regional-office', 'government']],
  ['إن صحة نجران وطبيعتها جميلة.'],
  ['شكلت صحة جازان لجنة.', ['صحة جازان', 'regional-office', 'government']],
  ['ضبطت جوازات منطقة نجران مخالفين.', ['جوازات منطقة نجران', 'regional-office', 'government']],
  ['تحسنت خدمات صحة جازان.'],
  [
    'أوضح مدير إدارة مرور محافظة الطائف ذلك.',
    ['إدارة مرور محافظة الطائف', 'regional-office', 'government'],
  ],
  ['نظم أدبي جدة أمسية.', ['أدبي جدة', 'regional-office', 'government']],
  ['هذا عمل أدبي جديد.'],
  // Companies that have the name of a common thing.
  ['أعلنت شركة صحة عن حملة جديدة.', ['صحة', 'plain-company', 'company']],
  ['ذكرت شركة كريم أنها ستتوسع.', ['كريم', 'plain-company', 'company']],
  [
    'قدمت مؤسسة الإمارات للاتصالات المتكاملة دو عرضا.',
    ['مؤسسة الإمارات للاتصالات المتكاملة', 'head-construct'],
    ['دو', 'plain-company', 'company'],
  ],
  [
    'صعد سهم صروح بنسبة 3% إلى 4 دراهم ثم طاقة بنسبة 1% إلى 1.2 درهم.',
    ['صروح', 'traded-row', 'company'],
    ['طاقة', 'plain-company', 'company'],
  ],
  ['تهدف الحملة إلى تعزيز صحة الفرد.'],
  ['أعلنت شركة مدار للأبحاث نتائجها.', ['مدار للأبحاث', 'plain-company', 'company']],
  ['وصل الوفد إلى حلب اليوم.'],
  ['ذكرت قناة حلب اليوم ذلك.', ['حلب اليوم', 'head+place', 'media']],
  ['اشترى سيارات ثم منازل بقيمة مليون درهم.'],
  ['صادر القضاة سيارات ومنازل بقيمة مليون درهم.'],
  ['أنتج المصنع طاقة بنسبة 3% ثم طاقة نظيفة.'],
  // An armed group beside another.
  [
    'قاتلوا في صفوف داعش والقاعدة.',
    ['داعش', 'listed', 'armed'],
    ['القاعدة', 'armed-in-context', 'armed'],
  ],
  ['حذر من القاعدة وداعش.', ['القاعدة', 'armed-in-context', 'armed'], ['داعش', 'listed', 'armed']],
  ['قبضوا على مسلحين من القاعدة.', ['القاعدة', 'armed-in-context', 'armed']],
  ['وصلوا إلى القاعدة والمطار.'],
  // «للعبة» only says of which game.
  ['أعلن الاتحاد التونسي للعبة موعد القرعة.', ['الاتحاد التونسي', 'national-body']],
  [
    'خسرت فرقة المشاة السادسة والثلاثون المعركة.',
    ['فرقة المشاة السادسة والثلاثون', 'military-unit', 'armed'],
  ],
  // what is joined to a body and is no field of it
  ['شاركت وزارة الثقافة والجهات المعنية.', ['وزارة الثقافة', 'head-construct', 'government']],
  ['اجتمعت وزارة الصحة والخبراء الدوليون.', ['وزارة الصحة', 'head-construct', 'government']],
  ['دعا وزارة الثقافة والمصالح المختصة.', ['وزارة الثقافة', 'head-construct', 'government']],
  ['افتتح مقر غرفة التجارة والصناعة.', ['غرفة التجارة والصناعة', 'listed', 'union']],
  // the task of who holds an office in a university
  ['حضر نائب مدير الجامعة لشؤون الطلبة.'],
  // no bodies of a name
  ['أحيل اللاعب على مجلس التأديب.'],
  ['تحدث رئيس لجنة التدقيق.'],
  // a plain company before an adjective of it
  ['قال المدير في شركة صحة المؤسسية ذلك.', ['صحة', 'plain-company', 'company']],
  ['أتمت شركة كريم المتخصصة الصفقة.', ['كريم', 'plain-company', 'company']],
  ['يتمتع بصحة المدينة وهوائها.'],
  // a council and the union that it is of
  [
    'انتقد مجلس حقوق الإنسان التابع للأمم المتحدة القرار.',
    ['مجلس حقوق الإنسان', 'listed', 'international'],
    ['لأمم المتحدة', 'listed', 'international'],
  ],
  // who holds an office of a company is no part of its name, nor is what it makes
  ['قال مدير شركة تسلا جون فيرنر ذلك.', ['تسلا', 'head+listed', 'company']],
  ['قال الرئيس التنفيذي لغوغل سوندار بيتشاي ذلك.', ['غوغل', 'listed', 'company']],
  ['رأى خبراء دويتشه بنك ديفيد فيرنر محقا.', ['دويتشه بنك', 'listed', 'company']],
  // another body behind «و», and courts of Egypt
  [
    'قالت الإدارة العامة لمكافحة التزوير ومديرية أمن الجيزة ذلك.',
    ['الإدارة العامة لمكافحة التزوير', 'head-definite', 'government'],
    ['مديرية أمن الجيزة', 'head-construct', 'government'],
  ],
  ['قررت جنايات القاهرة التأجيل.', ['جنايات القاهرة', 'local-court', 'court']],
  ['ارتكب جنايات كبيرة.'],
];
