/** Words inside names of people and around them. */
export interface PeopleWordLists {
  /** Places and plain phrases of two words that begin like a name: «أبو ظبي». */
  readonly compoundPlaces: readonly string[];
  /** Whom a servant can serve besides what begins with the article: «عبد ربه». */
  readonly servedOnes: readonly string[];
  /** Second words of a given name of two: «صلاح الدين», «نصر الله». */
  readonly compoundEnds: readonly string[];
  /** Words that make no name with them: «رسول الله», «حزب الله». */
  readonly notBeforeCompoundEnd: readonly string[];
  /** Nouns that are called after people: «شارع الملك فيصل», «ملعب جاسم بن حمد». */
  readonly namesakes: readonly string[];
  /** Things that have a name of their own, which alone is nobody: «فيلم علوش», «ملهى رينا». */
  readonly things: readonly string[];
  /** Houses and tribes, whose name is that of no person and no place: «سلالة تشينغ», «قبيلة شمر». */
  readonly kin: readonly string[];
  /** Nouns of people who are called by one name, quoted or not: «الرضيع "لوكاس"», «الفتاة إيمان». */
  readonly humans: readonly string[];
  /** Words before what a human is called, with a name in front or without: «المدعو "الروجي"». */
  readonly nicknameCallings: readonly string[];
  /** Between a columnist and the headline: «محمد علي يكتب: …». */
  readonly writing: readonly string[];
  /** Before who wrote a text: «بقلم محمد علي». */
  readonly pens: readonly string[];
  /** Letters for titles: «د. محمد», «م. أحمد». */
  readonly titleLetters: readonly string[];
  /** Words before what somebody is called: «المدعو», «تدعى». */
  readonly callings: readonly string[];
  /** The same before «ب»: «المعروف بهارون». */
  readonly knownAs: readonly string[];
  /** Words before the name of somebody who does or did something there: «بقيادة», «إخراج». */
  readonly introducers: readonly string[];
  /** Words behind which «ل» is a preposition, no letter of a name: «خلفا لبادو الزاكي». */
  readonly takingLam: readonly string[];
  /** Words that folding makes look like names: the preposition «على», the particle «أن». */
  readonly neverNames: readonly string[];
  /** Words behind «الحداد» that show that it is mourning, not a family name: «أعلن محمود عباس الحداد ثلاثة أيام». */
  readonly afterMourning: readonly string[];
  /** Words that join two parts of one name: «بن», «دي», «ولد». */
  readonly joiners: readonly string[];
  /** Joiners before the name of the father or the family: «بن», «ولد». */
  readonly sonOf: readonly string[];
  /** Joiners of foreign names, which any word may follow: «فون دير لاين». */
  readonly particles: readonly string[];
  /** Words that are found with the surname behind them: «دون الرياحي». */
  readonly beforeSurnames: readonly string[];
  /** Given names that are verbs too: «طالب بنيامين نتنياهو». */
  readonly verbsAlike: readonly string[];
  /** Usual given names that are verbs before a foreign name: «أشرف إيمانويل ماكرون على العرض». */
  readonly namesAlikeVerbs: readonly string[];
  /** Given names that are verbs with «على»: «أشرف على العرض». */
  readonly verbsWithOn: readonly string[];
  /** Given names that are verbs with «على» alone: «حافظ فيدرر على لقبه», but «طرد حافظ قايد السبسي». */
  readonly verbsNeedingOn: readonly string[];
  /** Given names that are verbs with «ب»: «طالب نتنياهو بالرد». */
  readonly verbsTakingBy: readonly string[];
  /** Verbs whose object follows «على», so that it is no hasty «علي»: «رد الوزير على عبد الله». */
  readonly verbsTakingOn: readonly string[];
  /** Words between which and a verb nothing is: «قد طالب نتنياهو». */
  readonly clauseOpeners: readonly string[];
  /** Words of the dialects that are nobody but before a name: «عارف كل شي», but «عارف علوي». */
  readonly dialectWords: readonly string[];
  /** Words that make a given name with «الله» before another name: «فتح الله غولن». */
  readonly givenBeforeGod: readonly string[];
  /** Parts of the day that are given names too: «سعيد صباح», but «صباح الثلاثاء». */
  readonly daytimes: readonly string[];
  /** Nouns that say when something is said, no family names: «قال محمد الخميس إن». */
  readonly timeNouns: readonly string[];
  /** Months that are family names too: «حميد شباط», but not «… شباط الماضي». */
  readonly monthNames: readonly string[];
  /** Short words that Chinese and Korean names are written with: «لي», «جونغ». */
  readonly syllables: readonly string[];
  /** Titles that are family names too: «لينا الشيخ». */
  readonly familyTitles: readonly string[];
  /** Titles that are a given name behind another title: «المفكر السيد ياسين». */
  readonly titlesAsGiven: readonly string[];
  /** Common words that behind a woman's title or office are her given name: «الشاعرة ظبية خميس». */
  readonly womenAlike: readonly string[];
  /** Names that as nouns take a complement after a name: «صاحب المركز الثالث». */
  readonly nounsWithComplement: readonly string[];
  /** Given names that alone are nouns or adjectives as often: «بحوزته سيف», «آلة حادة (موسى)». */
  readonly nounsAlike: readonly string[];
  /** Words that alone are nobody, however sure they seem: «مروج هيروين», «السفير المنشق», «قال الولي». */
  readonly neverAlone: readonly string[];
  /** Words with which foreign towns begin: «بورت سانت لوسي», «فورت كارسون». */
  readonly townBeginnings: readonly string[];
  /** Titles and adjectives that without article are given names before a family of origin: «سيدة الونيسي». */
  readonly givenAlike: readonly string[];
  /** Common words that are family names behind a foreign given name: «لوك شو», «مارك بان». */
  readonly familyAlike: readonly string[];
  /** Common nouns that are family names of the Gulf behind a father's name: «محمد بن صالح السلامة». */
  readonly familiesOfLineage: readonly string[];
  /** Words that before a foreign family name are given names, as they are spelt: «راي بارلور». */
  readonly givenBeforeForeign: readonly string[];
  /** What tells when or where somebody was born: «في», «لأسرة». */
  readonly birthAdverbials: readonly string[];
  /** Words before a place that is reached or left: «إلى», «غادر». */
  readonly reachingOrLeaving: readonly string[];
  /** Nouns whose complement is another person: «والد الشهيد». */
  readonly relatives: readonly string[];
  /** The speaker, and who somebody is to the one named next: «أنا», «أخو». */
  readonly selfOrKin: readonly string[];
  /** What mostly is somebody's, so that a family name is next: «حكومة الصيد», «إقالة». */
  readonly belongings: readonly string[];
  /** Given names that before another name are nouns: «ذكرى محمد الخامس», «عهد زين العابدين». */
  readonly nounsBeforeName: readonly string[];
  /** Who speaks in the name of somebody, so that «باسم» is nobody: «المتحدث باسم ميركل». */
  readonly speakers: readonly string[];
  /** Verbs with an office as their second object: «عين الرئيس … وزيرا». */
  readonly appointingVerbs: readonly string[];
  /** Offices that are given names too: «أمير القصيم», «أمين جدة». */
  readonly governorsAlike: readonly string[];
  /** What makes an office a former or an acting one: «السابق», «بالنيابة». */
  readonly formerOrActing: readonly string[];
  /** Offices whose complement is a place, known or not: «عمدة إيسن». */
  readonly governors: readonly string[];
  /** Titles of people after whom bodies are named, by a given name and a lineage: «جامعة الملك سعود». */
  readonly rulers: readonly string[];
  /** What somebody reigns as, behind the name and before the land: «فيليب دوق أنجو». */
  readonly reigning: readonly string[];
}
