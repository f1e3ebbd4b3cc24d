// Short forms written with a full stop that ends no sentence, as search keys.

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles: a name follows. */
export const titleForms = keys(
  'د ا م ا.د ا.م ا.م.د ا.د.م م.د د.م ش س mr mrs ms dr prof st gen sen rep',
);

/** Heads of a number or a name: a box, a telephone, a page, a street. */
export const headForms = keys('ص.ب ت ص ج ط ع رقم no vol fig');

/** Signs of currencies, before their figures: «ر.س. 25». */
export const currencyForms = keys(
  'ر.س ر.ق ر.ع ر.ي د.ا د.ك د.ب د.ع د.ل د.ج د.ت د.م ج.م ج.س ل.ل ل.س rs l.e',
);

/** Eras of two letters: «300 ق.م. في مصر». */
export const longEras = keys('ق.م ب.م ق.ه');

/** Eras of one letter, mostly written without a stop, so that this one ends the sentence. */
export const shortEras = keys('ه م');

/** Words that carry a date on all the same: «1445 هـ. الموافق». */
export const eraContinuations = keys('الموافق الموافقه موافق المصادف الموافقين');

/** What «م» counts millions of: «420 م.ريال». */
export const millionsContinuations = keys('ريال دولار دينار درهم جنيه يورو ليره');

/** Companies and agencies, whose last full stop is part of the name. */
export const companyForms = keys(
  'ش.م.م ش.م.ل ش.م.ك ش.م.ع ش.م.ب ش.م م.م ش.ذ.م.م ذ.م.م م.م.ح ش.م.خ inc ltd co corp',
);

/** Nouns that a lone letter follows as their label: «المجموعة أ.», «فيتامين د.». */
export const labelledNouns = keys(
  'المجموعه مجموعه الفيه الفئه فئه حرف الحرف فيتامين الفقره البند الدرجه درجه القسم الفصل الصف شعبه الشعبه المنطقه منطقه التصنيف تصنيف النموذج الطراز',
);

/** What is after the stop in the name of a site: «العربية.نت». */
export const siteEndings = keys('نت كوم اورج اورغ اونلاين تي');

/** Names of Latin letters, as in «شركة إم تي إن» and, with a stop between them, «سي.بي.إس». */
export const letterNames = keys(
  'ار اف ام او اي اتش اس اكس ال ان ايه بي تي جي جيه دبليو دي زد سي في كي كيه كيو واي يو',
);
