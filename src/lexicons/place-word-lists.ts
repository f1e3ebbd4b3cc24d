import type { PlaceClass } from '../document.ts';

/** Words around and inside names of places. */
export interface PlaceWordLists {
  /** Words after which a name is that of a place: «في», «ضواحي». */
  readonly inside: readonly string[];
  /** Kinds of settlement and region, which stay outside of the name: «مدينة», «محافظة». */
  readonly settlement: readonly string[];
  /** Kinds of settlement with so many other uses that a doubtful name after them is no place. */
  readonly weakKind: readonly string[];
  /** Kinds of settlement before several names: «مدن», «محافظتي». */
  readonly list: readonly string[];
  /** Kinds after which an ordinary definite word is a name: «حي النزهة», «شارع الحرية». */
  readonly definiteName: readonly string[];
  /** Kinds that are named after what a nation honours, «شارع الجمهورية», and after days, «نهج 9 أفريل». */
  readonly street: readonly string[];
  /** What a nation honours: «الجمهورية», «الشهداء». */
  readonly streetName: readonly string[];
  /** Kinds that are part of the name: «نهر», «مطار», «شارع». */
  readonly landmark: readonly string[];
  /** Landmark kinds that are left out where the rest is a place by itself: «ميناء عدن». */
  readonly bodyAlone: readonly string[];
  /** Landmark kinds that only a listed name may follow, since so much else does: «قطاع غزة». */
  readonly knownNameOnly: readonly string[];
  /** Landmark kinds that may be named after a person: «شاطئ العربي بن مهيدي». */
  readonly namesake: readonly string[];
  /** Landmark kinds that may be named after a country: «نهر الأردن», but not «جبال لبنان». */
  readonly countryInName: readonly string[];
  /** Words after which a city's name is that of its club. */
  readonly club: readonly string[];
  /** Words after which a rare word is mostly a name: «أهالي», «أوتوستراد». */
  readonly announcer: readonly string[];
  /** Announcers that other words follow as often. */
  readonly weakAnnouncer: readonly string[];
  /** First words of names of two words: «عين», «كفر», «سان». */
  readonly nameHead: readonly string[];
  /** Titles inside a name: «شارع الملك فيصل». */
  readonly nameTitle: readonly string[];
  /** Whom or what a hospital is for, behind its name: «مستشفى ابن سينا للأطفال». */
  readonly patients: readonly string[];
  /** What makes a centre a venue, behind its name: «مركز الظيت الصحي», «مركز دبي التجاري». */
  readonly centreAdjective: readonly string[];
  /** Houses of chains, which say behind their name in which town they are: «فندق سانت ريجيس دبي». */
  readonly chain: readonly string[];
  /** What may have a number behind its name: «حي النصر 2», «دائرة تونس 1». */
  readonly numberedKind: readonly string[];
  /** What a quarter is called after the number of: «حي 500 مسكن». */
  readonly dwellings: readonly string[];
  /** Last words of a name: «الدولي». */
  readonly closing: readonly string[];
  /** Words that never begin a name after a kind. */
  readonly notAfterHead: readonly string[];
  /** Words that only look like a proclitic and a kind: «وحي». */
  readonly notHeads: readonly string[];
  /** Buildings that are listed whole: «مستشفى الشفاء». */
  readonly building: readonly string[];
  /** Kinds of what is built, after which an unheard word is a name: «قاعدة نيفاتيم». */
  readonly builtKind: readonly string[];
  /** Kinds that belong to a name in quotation marks: «مطار "هيثرو"»; «ميناء "عدن"» is in the town. */
  readonly quotedKind: readonly string[];
  /** «غربي» after an unlisted name makes it a place. */
  readonly direction: readonly string[];
  /** Kinds of settlement that are also followed by adjectives: «منطقة سهلية». */
  readonly vagueKind: readonly string[];
  /** Definite kinds of building, which have an adjective before their name: «المستشفى الجامعي سهلول». */
  readonly definiteBuilding: readonly string[];
  /** Adjectives of theirs: «الجامعي», «البلدي». */
  readonly buildingAdjective: readonly string[];
  /** What a site is for that a ruler founded: «مدينة الملك فهد الطبية». */
  readonly foundedFor: readonly string[];
  /** Roads, which rulers give a name: «طريق الملك عبدالله». */
  readonly road: readonly string[];
  /** Public houses, which somebody gives a name: «دار الثقافة هواري بومدين». */
  readonly house: readonly string[];
  /** Before the name of a ruined town: «موقع شالة التاريخي». */
  readonly ruin: readonly string[];
  /** What a public house is for: «دار الثقافة هواري بومدين». */
  readonly housePurpose: readonly string[];
  /** What is said of a ruined town: «موقع شالة التاريخي». */
  readonly ancient: readonly string[];
  /** Adjectives that make another name of a town's: «سلا الجديدة», «بنزرت الشمالية». */
  readonly compoundAdjective: readonly string[];
  /** Districts, which are named by parts of a town: «معتمدية بنزرت الشمالية». */
  readonly district: readonly string[];
  /** Districts whose council has the same name: «جماعة مرتيل». */
  readonly commune: readonly string[];
  /** Definite kinds of venue, which with an adjective alone are a name: «المدرج الروماني». */
  readonly definiteVenue: readonly string[];
  readonly venueAdjective: readonly string[];
  /** «المركز الثقافي الملكي», «المركز الثقافي الفرنسي». */
  readonly centre: readonly string[];
  /** Definite bodies of nature, which with a colour are a name: «الرأس الأبيض», «الجبل الأخضر». */
  readonly natural: readonly string[];
  readonly colour: readonly string[];
  /** Words before «الغرب» where it is the states of the West: «على», «قادة». */
  readonly beforeWest: readonly string[];
  /** Kinds with a name and what they are for: «مجمع الملك فهد للطباعة», «واحة دبي للسيليكون». */
  readonly site: readonly string[];
  /** What a museum shows: «متحف الواحة للفنون». */
  readonly shown: readonly string[];
  /** What closes the purpose of a museum: «للفن المعاصر». */
  readonly ofArts: readonly string[];
  /** Definite nouns that are no place whatever follows: «المشهد الثقافي العربي». */
  readonly scene: readonly string[];
  /** Name → words directly after it with which it is no place: «مسقط رأسه». */
  readonly notBefore: Readonly<Record<string, readonly string[]>>;
  /** Name → words directly before it with which it is no place: «خادم الحرمين الشريفين». */
  readonly notAfter: Readonly<Record<string, readonly string[]>>;
  /** Name that is another word too → words directly before it with which it is a place: «موسم الغريبة». */
  readonly onlyAfter: Readonly<Record<string, readonly string[]>>;
  /** Nouns of local bodies → their last words, before «ب» and their town: «الحرس الوطني بالعالية». */
  readonly localBody: Readonly<Record<string, readonly string[]>>;
  /** Adjectives of the offices of a region: «الإدارة الجهوية للفلاحة بماطر». */
  readonly regionalAdjective: readonly string[];
  /** Plain words that are mostly the town in a text that names its country: «الحمامات». */
  readonly townsOfNews: readonly string[];
  /** Words that only look like a proclitic and a place: «باكرا». */
  readonly notPlaces: readonly string[];
  /** Peninsulas that are called so without the word too: «القرم», but not «كولا». */
  readonly peninsulas: readonly string[];
  /** First words of names, or words before them, by what they say of the place. */
  readonly classes: Readonly<Record<PlaceClass, readonly string[]>>;
  /** Kinds of division and the countries that are divided so, ISO 3166-1 alpha-2: «عمالة» is Moroccan. */
  readonly divisions: Readonly<Record<string, readonly string[]>>;
}
