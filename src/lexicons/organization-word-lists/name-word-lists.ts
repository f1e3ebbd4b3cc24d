/** Words inside the names of bodies of any kind, and those that end such a name. */
export interface NameWordLists {
  /** Adjectives inside a name that do not end like one of origin: «الأعلى», «العامة». */
  readonly adjectives: readonly string[];
  /** Nouns with the article that end like an adjective of origin: «التنمية». */
  readonly adjectiveLike: readonly string[];
  /** The same without the article: «تنمية». */
  readonly adjectiveLikeBare: readonly string[];
  /** Adjectives that alone do not identify a body: «الوكالة الدولية». */
  readonly vague: readonly string[];
  /** Definite words that open a clause or point elsewhere: «التابعة», «السابق». */
  readonly pointers: readonly string[];
  /** Nouns that with ل open a complement of their own: «لكرة القدم», «لحقوق الإنسان». */
  readonly causes: readonly string[];
  /** What bodies of research, aid and business are for: «مركز الخليج للأبحاث». */
  readonly purposes: readonly string[];
  /** Nouns and the preposition that opens their complement: «الدفاع عن», «التأمين على». */
  readonly takesPreposition: readonly string[];
  /** Nouns whose complement «ب» opens: «النهوض بالأعمال». */
  readonly takesBy: readonly string[];
  /** Adjectives before what a body has to deal with: «المعنية بحقوق الطفل». */
  readonly mandated: readonly string[];
  /** Words of time, which end a name: «المجموعة الإفريقية للفترة 2020-2017». */
  readonly terms: readonly string[];
  /** Bodies that are named by themselves after «و», so that no coordination is meant: «والجيش». */
  readonly separateBodies: readonly string[];
  /** What is administered without a body for it: «إدارة شؤون البلاد». */
  readonly plainAffairs: readonly string[];
  /** Verbs whose complement with ل does not belong to the body between them: «دعت الهيئة الوطنية للإضراب». */
  readonly callers: readonly string[];
  /** What these verbs call for: «للإضراب». */
  readonly callsFor: readonly string[];
  /** Words between the head and the name, or after it, that are no part of it: «الفضائية». */
  readonly descriptors: readonly string[];
  /** Verbs whose subject is the body just named, so that they are no part of its name: «لجنة تضم». */
  readonly verbsAfterHeads: readonly string[];
  /** Words right before what a body is called in quotation marks: «باسم», «تسمى», «عليه». */
  readonly callWords: readonly string[];
  /** What is before «اسم» then: «تحمل اسم». */
  readonly bearing: readonly string[];
  /** Verbs of naming before «عليه» and «نفسها»: «تطلق على نفسها». */
  readonly naming: readonly string[];
  /** Adjectives with which the name of a school ends, whatever it is called: «مدرسة الفيروز الرسمية». */
  readonly schoolLevels: readonly string[];
  /** What is said of a school behind its level: «الرسمية للغات», «الثانوية التجارية». */
  readonly aboutSchools: readonly string[];
  /** Schools and courts that a town has several of, by number: «ثانوية بيش الثانية», «محكمة تحقيق الكرخ الأولى». */
  readonly numbered: readonly string[];
  /** Bodies that may have their name in quotation marks behind their nationality: «الجمعية المغربية "أطفال الغد"». */
  readonly calledBehindNation: readonly string[];
  /** Short names of bodies that are plain words, in quotation marks or brackets behind the long one: «مدن». */
  readonly quotedShorts: readonly string[];
  /** Names of troupes end so: «فرقة الأمل المسرحية». */
  readonly troupes: readonly string[];
  /** What unions and committees of sport are for: «لكرة القدم», «الأولمبية». */
  readonly ofSports: readonly string[];
  /** Whom unions of workers are of: «عمال مصر», «الأدباء والكتاب». */
  readonly ofWorkers: readonly string[];
  /** What agencies of news give: «أنباء». */
  readonly ofNews: readonly string[];
  /** What centres of research do: «للدراسات». */
  readonly ofStudies: readonly string[];
  /** Clubs of other than sport: «النادي الثقافي». */
  readonly ofLetters: readonly string[];
  /** What chambers are of: «تجارة». */
  readonly ofCommerce: readonly string[];
  /** Words of foundations that give: «الخيرية». */
  readonly ofCharity: readonly string[];
  /** Adjectives of what belongs to a state: «القومي», «النيابية». */
  readonly ofState: readonly string[];
  /** What a centre is for that is a venue: «مركز الملك عبدالعزيز الدولي للمؤتمرات». */
  readonly venuePurposes: readonly string[];
  /** Words between «فرقة» and the name of a band: «الروك». */
  readonly bandAdjectives: readonly string[];
  /** Words that take «ل» before the name of a body: «في تصريح لرويترز». */
  readonly beforeLam: readonly string[];
  /** Names of Latin letters that are words too: «في», «أو». */
  readonly plainLetters: readonly string[];
  /** Spelled letters that mean a thing, not a body: «دي.إن.إيه». */
  readonly lettersOfThings: readonly string[];
  /** Prepositions inside a name that quotation marks hold whole: «جمعية الدفاع عن حرية الصحافة في العالم». */
  readonly insideQuotation: readonly string[];
  /** Adjectives that make «الجمعية» a general meeting: «الجمعية العمومية». */
  readonly assemblies: readonly string[];
  /** Adjectives that make it a single meeting, not a body: «الجمعية العامة غير العادية». */
  readonly ordinary: readonly string[];
  /** What makes «المركز» one of patients: «المركز الطبي السويسري». */
  readonly clinicAdjectives: readonly string[];
  /** What is treated in a centre of patients: «مركز الواحة للعظام». */
  readonly treatments: readonly string[];
  /** What somebody goes to a town for: «إلى باريس للعلاج». Without article. */
  readonly stays: readonly string[];
}
