import type { Case } from './organizations.corpus.ts';

/** Media at the head of a text, and parties under their symbols. */
export const mediaAndParties: readonly Case[] = [
  ['المدينة – جدة: افتتح أمس معرض.', ['المدينة', 'dateline', 'media']],
  ['الدوحة ـ الراية: بدأت المباراة.', ['الراية', 'dateline', 'media']],
  ['الدوحة - الراية: بدأت المباراة.', ['الراية', 'dateline', 'media']],
  ['القاهرة «الخليج»: بدأت المباراة.', ['الخليج', 'dateline', 'media']],
  ['أبوظبي - «الخليج»: بدأت المباراة.', ['الخليج', 'dateline', 'media']],
  ['رأس الخيمة: «الخليج» بدأت المباراة.', ['الخليج', 'dateline', 'media']],
  ['دبي الخليج هبط مؤشر السوق', ['الخليج', 'dateline', 'media']],
  ['دبي الخليج التقى المدير وفدا', ['الخليج', 'dateline', 'media']],
  ['دبي الخليج التزاما منها بدورها', ['الخليج', 'dateline', 'media']],
  ['بيروت الخليج وكالاتأكد الناطق ذلك', ['الخليج', 'dateline', 'media']],
  ['دبي الخليج الأولى في المنطقة'],
  ['دبي الخليج وقعت البلدية اتفاقية', ['الخليج', 'dateline', 'media']],
  ['القدس الخليج وكالات أكد الوزير ذلك', ['الخليج', 'dateline', 'media']],
  ['عواصم الخليج وكالات أكد الوزير ذلك', ['الخليج', 'dateline', 'media']],
  ['قال المدير ل الخليج إن العمل مستمر', ['الخليج', 'spoken-to', 'media']],
  ['كشف المصدر لـ الرياض عن الموعد', ['الرياض', 'spoken-to', 'media']],
  ['وعلمت الخليج من مصادرها أن الموعد تأجل', ['الخليج', 'cited', 'media']],
  ['من جهة أخرى علمت الخليج أنه سيسافر', ['الخليج', 'cited', 'media']],
  // a water, and a paper that is not at the head
  ['دبي الخليج والبحر أمامها.'],
  ['قال إن السفن تعود للخليج مساء.'],
  ['أضاف ذلك ل الخليج العربي كثيرا.'],
  ['عبرت الخليج من الشرق.'],
  ['أبوظبي الخليج العربي أهدأ منه.'],
  ['وصل إلى دبي الخليج هادئا.'],
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
  // a party that has the name of a common thing
  ['قال رئيس جيل جديد إنه متفائل.', ['جيل جديد', 'listed+party', 'party']],
  ['انضم إلى حزب جيل جديد أمس.', ['جيل جديد', 'listed+party', 'party']],
  ['أطلقت جيل جديد من الهواتف.'],
  // what a paper reported
  ['حسب ما أوردته المساء أمس.', ['المساء', 'cited', 'media']],
  ['حسب ما أوردته الوزارة أمس.'],
  ['تعرض مقر إذاعة بشار الجهوية لسرقة.', ['إذاعة بشار الجهوية', 'station', 'media']],
  ['تعرضت دورية أمنية لهجوم.'],
  ['انتشرت قوات أمنية في المكان.'],
  // a channel with its number
  ['ينقل على قناة الكأس 4.', ['الكأس 4', 'head+noun', 'media']],
  ['شاهده على قناة السومرية 2 وقناة أخرى.', ['السومرية 2', 'head+noun', 'media']],
  ['فصلت قناة السومرية 20 صحفيا.', ['السومرية', 'head+noun', 'media']],
  // a club of letters in a town that a paper is called after
  ['نظم نادي الرياض الأدبي أمسية.', ['الرياض الأدبي', 'head+place', 'sport']],
  // a share of a company
  ['صعد سهم جرير بنسبة خمسة بالمئة.', ['جرير', 'traded-row', 'company']],
  ['تراجع سهم «التصنيع» أمس.', ['التصنيع', 'head+quoted', 'company']],
  ['بلغ التداول مليون سهم بقيمة كبيرة وأغلق السهم.'],
  // a school under a name that no list has
  ['درس في معهد ابن شرف بالقيروان.', ['معهد ابن شرف', 'head-construct', 'education']],
  // an area that is named after a mountain
  ['سيطروا على مديرية جبل حبشي.'],
  // Parties, media, bands and companies of the world.
  ['حظرت كييف بوديموس وشين فين.', ['بوديموس', 'listed', 'party'], ['شين فين', 'listed', 'party']],
  [
    'قاتل القوات الديمقراطية لتحرير رواندا.',
    ['القوات الديمقراطية لتحرير رواندا', 'listed', 'armed'],
  ],
  ['نشرت يوميوري شيمبون ذلك.', ['يوميوري شيمبون', 'listed', 'media']],
  ['استثمرت أمريكا موفيل أموالا.', ['أمريكا موفيل', 'listed', 'company']],
  ['حللها معهد كارولينسكا.', ['معهد كارولينسكا', 'listed', 'education']],
  // A party's name in another language; whose leader is named next; somebody's party.
  ['حلت المحكمة حزب كاوتو كلايفي.', ['حزب كاوتو كلايفي', 'head-foreign', 'party']],
  ['فاز حزب أوتزيما يهوديتا.', ['حزب أوتزيما يهوديتا', 'head-foreign', 'party']],
  ['دعم تحالف أزيميفو لا أوموجي.', ['تحالف أزيميفو لا أوموجي', 'head-foreign', 'party']],
  [
    'دعا زعيم حزب زيمورا سيناتي أودهاف ثاكيراي إلى الهدوء.',
    ['حزب زيمورا سيناتي', 'head-foreign', 'party'],
  ],
  ['فكك الأمن عصابة أشرار.'],
  // a gang
  ['اتهموا عصابة لوس لوبوس.', ['لوس لوبوس', 'head+foreign', 'armed']],
  // a paper called like a country, a rare name of a club
  ['في حوار مع صحيفة المغرب أمس.', ['المغرب', 'head+noun', 'media']],
  ['التقوا في نادي المتروبوليتان مساء.', ['المتروبوليتان', 'head+noun', 'sport']],
  // Names that only a list can know, and what is no name beside them.
  ['نقلت عنها السويداء 24 ذلك.', ['السويداء 24', 'listed', 'media']],
  ['بحسب غارتنر ونوربرت.', ['غارتنر', 'listed', 'company']],
  ['قرأته في ناشيونال إنترست أمس.', ['ناشيونال إنترست', 'listed', 'media']],
  ['انسحبت قوات درع السودان منها.', ['قوات درع السودان', 'listed', 'armed']],
  ['انضم إلى حركة إشراقة كانون.', ['حركة إشراقة كانون', 'listed', 'party']],
  ['وذكرت دون تفاصيل أنهم بخير.'],
  ['نظر يمينا وشمالا.'],
  // Papers of plain words behind «صحيفة»; where they are from is no part of them.
  ['ذكرت صحيفة السفير ذلك.', ['السفير', 'head+listed', 'media']],
  ['قرأه في جريدة طريق الشعب.', ['طريق الشعب', 'head+listed', 'media']],
  ['أجرت مجلة آخر ساعة لقاء معه.', ['آخر ساعة', 'head+listed', 'media']],
  ['كتب في صحيفة العرب اليوم مقالا.', ['العرب اليوم', 'head+listed', 'media']],
  ['عمل في صحيفة الأيام السودانية.', ['الأيام', 'head+listed', 'media']],
  ['تصفح جريدة اليوم ثم خرج.'],
  ['استدعت صحيفة سفيرا سابقا.'],
  ['بعد إذاعة الخبر بكوا.'],
  ['زار طريق الشعب الطويل.'],
  // Fleets, and the parts into which an army divides a country.
  ['وصل الأسطول الثالث إلى الجزيرة.', ['الأسطول الثالث', 'military-unit', 'armed']],
  ['عين قائد المنطقة العسكرية الشرقية.', ['المنطقة العسكرية الشرقية', 'military-unit', 'armed']],
  ['جددت الشركة الأسطول القديم.'],
  ['أعلنوها منطقة عسكرية مغلقة.'],
  // what a paper says, or is told
  ['وقال الناطق لالخليج إن الوضع هادئ.', ['الخليج', 'spoken-to', 'media']],
  ['وفي تصريح خاص لالخليج قال مصدر ذلك.', ['الخليج', 'spoken-to', 'media']],
  ['قال الناطق للجزيرة إن الوضع هادئ.', ['لجزيرة', 'spoken-to', 'media']],
  ['أكد للشعب أن الوضع هادئ.'],
  ['وذكرت وكالة "دوجان" للأنباء إن عددهم خمسة.', ['دوجان', 'head+quoted']],
  ['قال الناطق للأنباء إن الوضع هادئ.', ['لأنباء', 'spoken-to', 'media']],
  ['نقول للعلم أن الأمر انتهى.'],
  ['وأكدت الخبر أمس.'],
  ['وقالت السفير أمس ذلك.', ['السفير', 'cited', 'media']],
  ['وقال السفير أمس ذلك.'],
  ['علمت الراية من مصادرها ذلك.', ['الراية', 'cited', 'media']],
  // a bloc stays outside of the party
  ['استقال من كتلة الوطني الحر.', ['الوطني الحر', 'listed', 'party']],
  // authorities by their field, in quotation marks
  ['«الصحة»: شفاء عشرين حالة.', ['الصحة', 'quoted-authority', 'government']],
  ['«البلديات» تزيل المباني.', ['البلديات', 'quoted-authority', 'government']],
  ['وأعلنت «الغذاء والدواء» سحب المنتج.', ['الغذاء والدواء', 'quoted-authority', 'government']],
  ['قرأ كتاب «الصحة» كله.'],
  ['وسأل عن «التعليم» في القرية.'],
  // a list or alliance by its name in quotation marks
  ['اجتمعت كتلة «الغد» أمس.', ['الغد', 'head+quoted', 'party']],
  ['سجل في منصة «إحسان» أمس.', ['إحسان', 'head+quoted']],
  // an agency in a dateline, before the day or a place in brackets
  ['المدينة المنورة - واس 12 / 5 / 1433هـ', ['واس', 'listed+dateline', 'media']],
  ['الرياض - واس 12/5/1433هـ', ['واس', 'listed+dateline', 'media']],
  ['عكاظ (جدة)\nوصل الوفد أمس.', ['عكاظ', 'listed+dateline', 'media']],
  ['زرنا عكاظ (السوق) أمس.'],
  // papers and parties of the world
  ['نشرت صحيفة داغينز نيهيتر الخبر.', ['داغينز نيهيتر', 'head+listed', 'media']],
  ['نقلت جون أفريك عن مصدر مطلع.', ['جون أفريك', 'listed', 'media']],
  ['طالب باريسان ناشونال بانتخابات مبكرة.', ['باريسان ناشونال', 'listed', 'party']],
  ['أكد السفير البريطاني أن بلاده ستساعد.'],
  // a station or a paper called by its town, and what was today
  ['أعلنت إذاعة المنستير اليوم عن برنامجها.', ['إذاعة المنستير', 'station', 'media']],
  ['نشرت صحيفة الرياض اليوم خبرا.', ['الرياض', 'head+noun', 'media']],
  ['نشرت صحيفة المغرب اليوم خبرا.', ['المغرب اليوم', 'head+place', 'media']],
  // an agency that is called by an adjective, behind the town of a dateline
  ['مسقط (العمانية) - بحث الوزير الأمر.', ['العمانية', 'listed+dateline', 'media']],
  // two brothers, and the party
  ['قتل الأخوان أحمد وعلي في الحريق.'],
  ['اتهم الإخوان أحمد بذلك.', ['الإخوان', 'listed', 'party']],
  // a paper that is called like a day, where somebody speaks to it
  ['وأوضح المدير ل«اليوم» أن العمل متواصل.', ['اليوم', 'cited', 'media']],
  ['قال المدير «اليوم» سنعمل.'],
  // a party by its symbol
  ['يقود لائحة الميزان رجل أعمال.', ['الميزان', 'party-symbol', 'party']],
  ['وضع الميزان على الطاولة.'],
  // a party that is a plain phrase, behind who stands for it
  ['اجتمع نواب صوت الشعب أمس.', ['صوت الشعب', 'listed+party', 'party']],
  ['سمع صوت الشعب في الشارع.'],
  // surer than a day or a nationality behind the town
  ['عمان - الغد - وصل الوفد.', ['الغد', 'dateline', 'media']],
  ['مسقط - العمانية: وصل الوفد.', ['العمانية', 'listed+dateline', 'media']],
];
