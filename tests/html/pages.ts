/** The articles in the pages of tests/html/pages, written for these tests. */
export const articles = {
  port: {
    title: 'ميناء جديد على ساحل نواكشوط',
    paragraphs: [
      'افتتحت السلطات في نواكشوط صباح الثلاثاء ميناءً للصيد يتسع لأربعمئة قارب، بعد ثلاث سنوات من الأشغال.',
      'وقال مدير الميناء سيدي ولد الطالب إن المشروع سيوفر ألفي فرصة عمل، وإن أول سفينة قادمة من لاس بالماس ترسو فيه غدًا.',
      'وأضاف أن البنك الأفريقي للتنمية موّل نصف الكلفة، فيما تكفلت الخزينة بالباقي، وأن المرحلة الثانية تبدأ في مارس المقبل.',
    ],
  },
  snow: {
    title: 'الثلوج تقطع طرقًا جبلية في الأردن',
    paragraphs: [
      'تساقطت الثلوج ليل الأربعاء على مرتفعات عجلون والشوبك، وقُطعت ثلاث طرق رئيسية أمام المسافرين.',
      'وأوضحت مديرية الأشغال أن فرقها أعادت فتح طريق الطفيلة قبل الفجر، وأن طريق الشوبك يحتاج إلى ساعات أخرى.',
      'ودعا الدفاع المدني السكان إلى تجنب التنقل، وقال المتحدث باسمه نضال العبادي إن أحدًا لم يصب بأذى.',
    ],
  },
  school: {
    title: 'وهران تعيد فتح أقدم مدارسها',
    paragraphs: [
      'أعيد في وهران فتح مدرسة شُيدت قبل مئة وثلاثين عامًا، بعد ترميم استمر عامين وشارك فيه حرفيون من تلمسان.',
      'وقالت مديرة المدرسة سامية بن عودة إن ستمئة تلميذ عادوا إلى أقسامهم، وإن مكتبة الحي ستُنقل إلى المبنى.',
      'وحضر الافتتاح والي الولاية وعدد من قدامى التلاميذ، بينهم الكاتب رشيد مقراني الذي أهدى المكتبة كتبه.',
    ],
  },
  match: {
    title: 'الوداد ينتزع تعادلًا متأخرًا في تونس',
    paragraphs: [
      'عاد الوداد من ملعب رادس بتعادل ثمين أمام الترجي، بعد هدف سجله البديل أيمن الزروالي في الدقيقة الأخيرة.',
      'وكان الترجي قد تقدم في الشوط الأول من ركلة جزاء نفذها محمد الجلاصي، وأضاع بعدها فرصتين أمام المرمى.',
      'وقال المدرب كريم بوزيد إن فريقه لعب منقوصًا منذ بداية الشوط الثاني، وإن لقاء الإياب في الدار البيضاء سيكون صعبًا.',
    ],
  },
  market: {
    title: 'أسعار القمح ترتفع في أسواق الخرطوم',
    paragraphs: [
      'ارتفعت أسعار القمح في أسواق الخرطوم بنحو عشرة في المئة خلال أسبوع، وعزا التجار ذلك إلى تأخر الشحنات القادمة من بورتسودان.',
      'وقال التاجر عثمان الفكي إن المخزون يكفي لعشرين يومًا، فيما أعلنت وزارة التجارة أنها ستطرح كميات من احتياطيها.',
      'وتتوقع الغرفة التجارية أن تعود الأسعار إلى مستواها مع وصول باخرتين من أوديسا مطلع الشهر.',
    ],
  },
} as const;

export interface PageCase {
  readonly file: string;
  readonly article: keyof typeof articles;
  /** The day of publication that the page gives in its own way. */
  readonly day: string;
  readonly byline?: string;
}

/** Pages in the manner of Arab news sites, named after what is peculiar in them. */
export const pages: readonly PageCase[] = [
  { file: 'json-ld', article: 'port', day: '2021-03-10' },
  { file: 'json-ld-graph', article: 'snow', day: '2022-01-27', byline: 'هبة الزعبي' },
  { file: 'json-ld-list', article: 'school', day: '2020-09-21' },
  { file: 'open-graph', article: 'match', day: '2019-11-02', byline: 'قسم الرياضة' },
  { file: 'times', article: 'market', day: '2023-04-12' },
  { file: 'arabic-day', article: 'port', day: '2021-03-10' },
  { file: 'day-in-figures', article: 'snow', day: '2022-01-26' },
  { file: 'day-in-address', article: 'school', day: '2020-09-21' },
  { file: 'windows-1256', article: 'match', day: '2019-11-02' },
  { file: 'tables', article: 'market', day: '2023-04-12' },
  { file: 'asp-net-form', article: 'port', day: '2021-03-10' },
  { file: 'div-soup', article: 'snow', day: '2022-01-27' },
  { file: 'line-breaks', article: 'school', day: '2020-09-21' },
  { file: 'amp', article: 'match', day: '2019-11-02' },
  { file: 'live-blog', article: 'market', day: '2023-04-12' },
  { file: 'teaser-articles', article: 'port', day: '2021-03-10' },
  { file: 'comments', article: 'snow', day: '2022-01-27' },
  { file: 'related', article: 'school', day: '2020-09-21' },
  { file: 'hidden-and-cookies', article: 'match', day: '2019-11-02' },
  { file: 'xhtml', article: 'market', day: '2023-04-12' },
];
