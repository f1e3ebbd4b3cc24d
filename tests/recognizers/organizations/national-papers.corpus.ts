import type { Case } from './organizations.corpus.ts';

/** Bodies as the papers of Saudi Arabia and the Maghreb print them. */
export const nationalPapers: readonly Case[] = [
  // short names of parties and unions
  ['ندد الأفلان بالقرار.', ['الأفلان', 'listed', 'party']],
  ['تشاورت حمس مع الأرندي.', ['حمس', 'listed', 'party'], ['الأرندي', 'listed', 'party']],
  ['دعا الكنابست إلى الإضراب.', ['الكنابست', 'listed', 'union']],
  ['انتخب أمينا عاما للأصالة والمعاصرة.', ['لأصالة والمعاصرة', 'listed', 'party']],
  // the office of a ministry in a region
  ['صرح مدير تعليم جازان بذلك.', ['تعليم جازان', 'regional-office', 'government']],
  ['نفى المتحدث باسم صحة عسير الخبر.', ['صحة عسير', 'regional-office', 'government']],
  ['تعليم الطائف يعلق الدراسة.', ['تعليم الطائف', 'regional-office', 'government']],
  ['تحسن مستوى تعليم الرياض.'],
  ['خرج من صحة القاهرة.'],
  ['فتحت شرطة منطقة عسير تحقيقا.', ['شرطة منطقة عسير', 'head-construct', 'government']],
  [
    'حذرت المديرية العامة للدفاع المدني من الأمطار.',
    ['المديرية العامة للدفاع المدني', 'head-definite', 'government'],
  ],
  [
    'أحبطت المنطقة البحرية للحرس الوطني العملية.',
    ['المنطقة البحرية للحرس الوطني', 'head-definite'],
  ],
  [
    'درس في جامعة الأمير سطام بن عبدالعزيز.',
    ['جامعة الأمير سطام بن عبدالعزيز', 'head-construct', 'education'],
  ],
  // units of gendarmes and areas of an army
  ['تدخلت فرقة الدرك الوطني ليلا.', ['فرقة الدرك الوطني', 'head-construct', 'armed']],
  ['زار الناحية العسكرية الثالثة.', ['الناحية العسكرية الثالثة', 'military-unit', 'armed']],
  ['زار الناحية الجنوبية للمدينة.'],
  // a commune is a place, its office none
  ['نقل الجرحى إلى بلدية عين سمارة.'],
  ['جد الحادث ببلدية بوقطب ولاية البيض.'],
  ['نددت بلدية المنستير بالقرار.', ['بلدية المنستير', 'head-construct', 'government']],
  // a council, a line and a channel of no name
  ['انعقد المجلس الوزاري أمس.'],
  ['وصل إلى الخطوط الأمامية.'],
  // courts, and bodies of a nation among others
  ['قضت المحكمة الابتدائية بسجنه.', ['المحكمة الابتدائية', 'head-definite', 'court']],
  ['فاز الحزب المغربي الليبرالي.', ['الحزب المغربي الليبرالي', 'head-definite', 'party']],
  // a second adjective, and that of the members
  [
    'داهمت فرقة الأبحاث الاقتصادية والمالية المقر.',
    ['فرقة الأبحاث الاقتصادية والمالية', 'head-construct', 'armed'],
  ],
  [
    'احتجت التنسيقية الوطنية للأساتذة المتدربين.',
    ['التنسيقية الوطنية للأساتذة المتدربين', 'head-definite', 'union'],
  ],
  ['كرمه الاتحاد الوطني لنساء المغرب.', ['الاتحاد الوطني لنساء المغرب', 'head-definite']],
  // a paper between a verb and what it governs
  ['نقلت الشروق عن الوزير قوله.', ['الشروق', 'cited', 'media']],
  ['كتبت الصباح أن الوضع هادئ.', ['الصباح', 'cited', 'media']],
  ['ذكرت الأنباء أن الوضع هادئ.'],
  ['نقلت الخبر إلى أهلها.'],
  // deans, customs, the centre of gendarmes, a club of letters
  ['نظمت عمادة شؤون الطلاب رحلة.', ['عمادة شؤون الطلاب', 'head-construct', 'education']],
  ['انتخب عميدا، والعمادة صامتة.'],
  ['استمع إليه المركز القضائي للدرك الملكي.', ['المركز القضائي للدرك الملكي', 'head-definite']],
  ['تسلم رئاسة نادي حائل الأدبي.', ['حائل الأدبي', 'head+place', 'sport']],
  [
    'وقع مكتب التكوين المهني وإنعاش الشغل الاتفاقية.',
    ['مكتب التكوين المهني وإنعاش الشغل', 'head-construct'],
  ],
  // banks by their town, in lists of shares
  [
    'ارتفعت أسهم دبي الإسلامي وأبوظبي الوطني.',
    ['دبي الإسلامي', 'listed', 'company'],
    ['أبوظبي الوطني', 'listed', 'company'],
  ],
  // a council of a body that is named elsewhere
  ['مبينا أن المجلس الوطني للحزب والذي سينعقد غدا.'],
  // the same after a proclitic, and the police of a town
  ['تحدث مدير شؤون المعلمين بتعليم جازان.', ['تعليم جازان', 'regional-office', 'government']],
  ['قال المتحدث الإعلامي لصحة القصيم.', ['صحة القصيم', 'regional-office', 'government']],
  ['أحالت مصالح أمن وجدة الملف.', ['أمن وجدة', 'regional-office', 'government']],
  ['أوقف أمن ولاية سطيف شابين.', ['أمن ولاية سطيف', 'regional-office', 'government']],
  ['هدد أمن طنجة واستقرارها.'],
  // a noun before what the body is for
  ['وقعت شركة صدارة للكيميائيات العقد.', ['شركة صدارة للكيميائيات', 'head-construct', 'company']],
  ['صدر عن دار زينب للنشر كتاب.', ['دار زينب للنشر', 'head-construct']],
  ['أسس شركة خاصة للنقل.'],
  ['يعمل في مركز متخصص للتدريب.'],
  // a foundation
  ['دعمته مؤسسة السبيعي الخيرية.', ['مؤسسة السبيعي الخيرية', 'head-construct', 'association']],
  // a second field with its adjective
  [
    'شكر رئيس هيئة السياحة والتراث الوطني الحضور.',
    ['هيئة السياحة والتراث الوطني', 'head-construct', 'government'],
  ],
  ['زار الغرفة التجارية بالرياض.', ['الغرفة التجارية', 'listed', 'government']],
  [
    'طالبت الجمعية الوطنية للتجار والحرفيين بالحوار.',
    ['الجمعية الوطنية للتجار والحرفيين', 'head-definite', 'association'],
  ],
  ['شرعت أمانة المنطقة الشرقية في الصيانة.', ['أمانة المنطقة الشرقية', 'listed', 'government']],
  ['رحب بقرارات مجلس الأمن والتفاهمات الدولية.', ['مجلس الأمن', 'listed', 'international']],
  ['دعم لمصلحة المشاريع الخيرية.'],
  // a troupe; what a team is
  ['انضم إلى فرقة الأمل المسرحية.', ['فرقة الأمل المسرحية', 'head-construct', 'culture']],
  ['زار فرقة العمل هناك.'],
  // a company behind «ل»
  ['المحطة التابعة للموريتانية للمياه.', ['لموريتانية للمياه', 'national-company', 'company']],
  // a known short form in quotation marks, and a plain word
  [
    'طرحت هيئة المدن الصناعية "مدن" فرصا.',
    ['هيئة المدن الصناعية', 'head-construct', 'government'],
    ['مدن', 'abbreviation', 'government'],
  ],
  [
    'طرحت هيئة المدن الصناعية "فرصا" جديدة.',
    ['هيئة المدن الصناعية', 'head-construct', 'government'],
  ],
  // a line that is nothing but a town and a paper
  ['الرياض: الاقتصادية\nارتفعت الأرباح.', ['الاقتصادية', 'dateline', 'media']],
  ['مكتب القصرين – الشروق\nأوقف المتهم.', ['الشروق', 'dateline', 'media']],
  ['وطنية - طرابلس - عقد الاجتماع.', ['وطنية', 'dateline', 'media']],
  ['سبق – مكة المكرمة: ضبط السارق.', ['سبق', 'dateline', 'media']],
  ['سبق - ماجد الحربي - الرياض: ضبط السارق.', ['سبق', 'dateline', 'media']],
  ['النهار – ب. نورة: حكمت المحكمة.', ['النهار', 'dateline', 'media']],
  ['سبق - كما قيل - اللقاء.'],
  ['الرياض: الاقتصادية أولا.'],
  // a club of sport
  ['زار نادي طرابلس الرياضي.', ['نادي طرابلس الرياضي', 'club-name', 'sport']],
  // what is due is no part of a name
  [
    'صرفت تخصيصات مديرية ماء البصرة المتأخرة.',
    ['مديرية ماء البصرة', 'head-construct', 'government'],
  ],
  // the office of an emirate in quotation marks
  ['«طرق دبي» ترسي العقد.', ['طرق دبي', 'regional-office', 'government']],
  ['عبر طرق دبي السريعة.'],
  // what a company is for belongs to its name
  ['ارست العقد على شركة الغرير للمقاولات.', ['الغرير للمقاولات', 'head+noun', 'company']],
  // the name of a society behind its adjective
  ['كرمت الجمعية الثقافية "النوارس" الفائز.', ['النوارس', 'head+quoted', 'association']],
  // departments
  ['ضبطها مفتشو إدارة رقابة الأغذية أمس.', ['إدارة رقابة الأغذية', 'head-construct', 'government']],
  ['ساءت إدارة الأزمة هناك.'],
  ['درس في كلية الفنون الجميلة.', ['كلية الفنون الجميلة', 'head-construct', 'education']],
  ['زار نادي الأهلي صيدا.', ['الأهلي صيدا', 'head+listed', 'sport']],
  // an office that does something; a subject that does
  ['وتعليم القليوبية تستعد للامتحانات.', ['تعليم القليوبية', 'regional-office', 'government']],
  ['كتب أن تعليم القليوبية الأساسي جيد.'],
  // the task of its deputy head is no part of a university
  ['زار وكيل جامعة القصيم للشؤون التعليمية.', ['جامعة القصيم', 'head-construct', 'education']],
  // a paper that is a nationality too
  ['وقال البكاري ل«التونسية» ذلك.', ['التونسية', 'cited', 'media']],
  // managing something, and a department
  ['يحتاج إلى الورق لإدارة شؤون المسافرين.'],
  ['أوضح مدير إدارة شؤون المعلمين ذلك.', ['إدارة شؤون المعلمين', 'head-construct', 'government']],
  // a directorate with its region, and a committee without
  [
    'تبدأ الإدارة العامة للتعليم بمنطقة جازان المقابلات.',
    ['الإدارة العامة للتعليم بمنطقة جازان', 'head-definite', 'government'],
  ],
  [
    'عقدت اللجنة المحلية للانتخابات البلدية بمنطقة جازان ورشة.',
    ['اللجنة المحلية للانتخابات البلدية', 'head-definite'],
  ],
  // a company by the adjective that closes its name
  ['وقعت مع بيلانا العقارية اتفاقا.', ['بيلانا العقارية', 'company-suffix', 'company']],
  ['ارتفعت أسعار السوق العقارية.'],
  // the paper behind its writer
  ['نابلس - سامي العلمي - الأيام\nأضرموا النار.', ['الأيام', 'dateline', 'media']],
  // how a match ended
  [
    'وفاز الزوراء على الميناء بثلاثة أهداف.',
    ['الزوراء', 'club', 'sport'],
    ['الميناء', 'club', 'sport'],
  ],
  [
    'تعادل الطليعة والفتوة سلبا.',
    ['الطليعة', 'match-report', 'sport'],
    ['الفتوة', 'match-report', 'sport'],
  ],
  ['فاز التعاون على الخلاف أمس.'],
  // offices of ministries in Jordan and Syria
  ['قال مدير صحة اللاذقية ذلك.', ['صحة اللاذقية', 'regional-office', 'government']],
  // a service of the police
  [
    'أوقفته المصلحة الولائية للشرطة القضائية.',
    ['المصلحة الولائية للشرطة القضائية', 'head-definite', 'government'],
  ],
  // a movement that is a verb and a noun too
  [
    'المصالحة بين فتح وحماس تراوح مكانها.',
    ['فتح', 'party-symbol', 'party'],
    ['حماس', 'listed', 'armed'],
  ],
  ['قال القيادي في فتح سالم ذلك.', ['فتح', 'party-symbol', 'party']],
  ['أشاد بدور القيادي في فتح المعبر.'],
  ['تم فتح تحقيق.'],
  // a body of an emirate by its field
  ['كرمت إقامة دبي الموظفين.', ['إقامة دبي', 'regional-office', 'government']],
  ['تشارك في المنصة حكومة عجمان.', ['حكومة عجمان', 'regional-office', 'government']],
  ['عاد بعد إقامة الرياض القصيرة.'],
  // a body that is called its district
  ['كشف مدير منطقة عجمان الطبية خطته.', ['منطقة عجمان الطبية', 'head-construct']],
  ['سكن في منطقة الشارقة القديمة.'],
  ['زار منطقة الفجيرة أمس.'],
  [
    'عقدت حكومة الشارقة الإلكترونية ورشة.',
    ['حكومة الشارقة الإلكترونية', 'regional-office', 'government'],
  ],
  // what signs a report
  ['وتحسنت الرعاية الصحية في المنطقة. وام', ['وام', 'listed+signed', 'media']],
  [
    'أعلنت وكالة الأنباء السعودية الرسمية واس أن اللقاء تأجل.',
    ['وكالة الأنباء السعودية', 'listed', 'media'],
    ['واس', 'listed+signed', 'media'],
  ],
  [
    'ذكرت وكالة الأنباء الكويتية كونا ذلك.',
    ['وكالة الأنباء الكويتية', 'listed', 'media'],
    ['كونا', 'listed+signed', 'media'],
  ],
  ['كونا على حذر من هؤلاء الناس.'],
  ['جاء أب وأم'],
  // a meeting of those who own a company
  ['أقرت الجمعية العمومية العادية التوزيعات.'],
  ['جلس على بنك الاحتياط.'],
];
