import { lazy } from './load.ts';
import { wordPairs } from './word-pairs.ts';
import { wordLists } from './word-set.ts';

/** Words inside names of organizations and around them. */
interface OrganizationWords {
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
  /** Armed groups whose short name is a plain word too: «القاعدة». */
  readonly armedShort: readonly string[];
  /** Those who fight in or lead such a group, before its name: «زعيم القاعدة». */
  readonly armedTriggers: readonly string[];
  /** Words of being tied to it, before its name with ب or ل: «صلته بالقاعدة». */
  readonly armedTies: readonly string[];
  /** Who is in it, before «في»: «قيادي في القاعدة». */
  readonly armedMembers: readonly string[];
  /** For how long or when something is, no part of a name: «المجموعة الإفريقية للفترة 2020-2017». */
  readonly terms: readonly string[];
  /** What a party stands for, no part of its name: «مرشح الحزب الجمهوري للرئاسة». */
  readonly elections: readonly string[];
  /** Adjectives of offices that speak for the body named after them with ل: «المكتب الإعلامي للوزارة». */
  readonly pressAdjectives: readonly string[];
  /** Bodies that an office named before them belongs to: «لوزارة», «لجامعة». */
  readonly owners: readonly string[];
  /** Unions of states, which have offices, missions and funds of their own: «الأمم المتحدة». */
  readonly unions: readonly string[];
  /** Bodies that are named by themselves after «و», so that no coordination is meant: «والجيش». */
  readonly separateBodies: readonly string[];
  /** What is administered without a body for it: «إدارة شؤون البلاد». */
  readonly plainAffairs: readonly string[];
  /** Verbs whose complement with ل is no part of the name between: «دعت الهيئة الوطنية للإضراب». */
  readonly callers: readonly string[];
  /** What they call for: «للإضراب». */
  readonly callsFor: readonly string[];
  /** Words between the head and the name, or after it, that are no part of it: «الفضائية». */
  readonly descriptors: readonly string[];
  /** What follows the word for a medium or a band and is not its name: «شبكة الإنترنت». */
  readonly notMedia: readonly string[];
  /** What follows the name of a place in that of a medium: «صحيفة عدن الغد». */
  readonly mediaAfterPlace: readonly string[];
  /** What follows the name of a place in that of a club of letters: «نادي حائل الأدبي». */
  readonly clubAfterPlace: readonly string[];
  /** Foreign words that names of media end with: «السومرية نيوز», «المصدر أونلاين». */
  readonly mediaTails: readonly string[];
  /** Words after which the source of a report is named: «ذكرت», «بحسب». */
  readonly reporting: readonly string[];
  /** Those of them before which the words of a speech or a work are quoted too: «عن», «قال». */
  readonly quoting: readonly string[];
  /** Verbs whose subject is the body just named, so that they are no part of its name: «لجنة تضم». */
  readonly verbsAfterHeads: readonly string[];
  /** Agencies whose names are plain words too: «معا» is together. */
  readonly plainAgencies: readonly string[];
  /** Words before which «حماس» is zeal: «ألهبت حماس الجماهير». */
  readonly beforeZeal: readonly string[];
  /** Whose editing «تحرير» is, before it: «رئيس تحرير الجريدة». */
  readonly editors: readonly string[];
  /** Verbs whose subject is a paper where «عن» or «أن» follows it: «نقلت الشروق عن». */
  readonly paperVerbs: readonly string[];
  /** The same in a relative clause, which a paper follows: «ما أوردته المساء». */
  readonly reportedBy: readonly string[];
  /** Papers whose names are what is reported too: «ذكرت الأنباء أن». */
  readonly plainPapers: readonly string[];
  /** Short names of agencies of states, which sign what they report: «وام». */
  readonly signingAgencies: readonly string[];
  /** Agencies in the credit of a picture: «( الفرنسية )». */
  readonly pictureAgencies: readonly string[];
  /** Symbols and short names of parties, which are plain words: «الجرار», «النداء». */
  readonly partySymbols: readonly string[];
  /** Who stands for a party, and where: «نواب الفجر الجديد». */
  readonly partyMembers: readonly string[];
  /** Schools that a town has several of, by number: «ثانوية بيش الثانية». */
  readonly numberedSchools: readonly string[];
  /** Words before them that are a sign of a party: «كتلة», «لائحة». */
  readonly partyTriggers: readonly string[];
  /** Those of them that are nothing else: «البيجيدي». */
  readonly partyNicknames: readonly string[];
  /** Verbs that lead to a party by a preposition: «انشق عن النداء». */
  readonly partyVerbs: readonly string[];
  /** Words between two clubs that meet: «نظيره», «أمام». */
  readonly opponents: readonly string[];
  /** Verbs of a club that meets another: «خسر النصر من الهلال». */
  readonly matchVerbs: readonly string[];
  /** How a match ended, before the two clubs: «فاز», «فوز». */
  readonly results: readonly string[];
  /** Words of a score behind the two clubs: «بهدفين», «سلبا». */
  readonly scores: readonly string[];
  /** Matches before the two clubs that meet: «مباراة النصر والهلال». */
  readonly meetings: readonly string[];
  /** Stems of words of sport: «مباراة», «هدف». */
  readonly sport: readonly string[];
  /** Words of one who goes from club to club: «انتقل», «معارا». */
  readonly transfers: readonly string[];
  /** Verbs of one who comes from a town or goes to one: «وصل». */
  readonly journeys: readonly string[];
  /** Words for players: «المهاجم». */
  readonly players: readonly string[];
  /** Words directly before a club: «مدرب», «أمام». */
  readonly clubTriggers: readonly string[];
  /** Bodies that may have their name in quotation marks behind their nationality: «الجمعية المغربية "أطفال الغد"». */
  readonly calledBehindNation: readonly string[];
  /** Words before «رئاسة الجمهورية» with which it is the office and no body: «ترشحه لرئاسة الجمهورية». */
  readonly candidacies: readonly string[];
  /** Papers whose name is a masculine noun: «السفير». */
  readonly masculinePapers: readonly string[];
  /** Media that people are quoted as speaking to: «للجزيرة إن», but not «للشعب أن». */
  readonly spokenTo: readonly string[];
  /** Definite adjectives that names of companies end with: «شوبا العقارية». */
  readonly definiteEndings: readonly string[];
  /** Words before «ل» and a club: «سجل للوصل», «المدير الفني للوصل». */
  readonly scoring: readonly string[];
  /** Words of one club for the other of a match, so that what follows is a club: «ضيفه», «غريمه». */
  readonly hostWords: readonly string[];
  /** Words between two clubs of a table: «1- الترجي 30 ن». */
  readonly scoreFillers: readonly string[];
  /** English words that names of companies end with: «هولدينغ», «موتورز». */
  readonly companyTails: readonly string[];
  /** Short names of bodies that are plain words, in quotation marks or brackets behind the long one: «مدن». */
  readonly quotedShorts: readonly string[];
  /** Fields of ministries and agencies, which papers call by them in quotation marks: «الصحة», «الغذاء والدواء». */
  readonly quotedAuthorities: readonly string[];
  /** Fields by which authorities are called without quotation marks too: «الجوازات». */
  readonly spokenAuthorities: readonly string[];
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
  /** Words before the company whose they are: «سهم», «أسهم». */
  readonly shares: readonly string[];
  /** Companies by what the market calls them, other words too: «الأسماك», «دلة الصحية». */
  readonly tradedShorts: readonly string[];
  /** Words before one more company whose shares are told: «ثم», «تلاه». */
  readonly beforeTraded: readonly string[];
  /** Companies that have the name of a common thing, behind «شركة»: «صحة», «كريم». */
  readonly companyNouns: readonly string[];
  /** Those of them that papers print behind the full name: «شركة أبوظبي للخدمات الصحية صحة». */
  readonly companyShorts: readonly string[];
  /** Words before a price or how far it has moved: «بنسبة», «إلى». */
  readonly beforePrices: readonly string[];
  /** What shares cost, and shares themselves: «درهم». */
  readonly prices: readonly string[];
  /** Words that before «على» tell that a company is taken over: «استحوذت». */
  readonly takeovers: readonly string[];
  /** Words for who takes a company over: «الشركة». */
  readonly takers: readonly string[];
  /** What is a company's, before names that are other words too: «مصنع تسلا». */
  readonly beforeCompany: readonly string[];
  /** Words between «فرقة» and the name of a band: «الروك». */
  readonly bandAdjectives: readonly string[];
  /** Articles and particles of other languages inside the name of a company: «أوتوستراد بير ليتاليا». */
  readonly foreignArticles: readonly string[];
  /** Those of them that end nothing but the name of a company, whatever is before it: «مارفل ستوديوز». */
  readonly companyEndings: readonly string[];
  /** What companies are called before their name: «منصة نتفليكس». */
  readonly companyHeads: readonly string[];
  /** Words after the name of a company that belong to it: «القابضة», «للطيران». */
  readonly companyClosings: readonly string[];
  /** What a company does, before what it does it to: «لبناء السفن». */
  readonly companyTasks: readonly string[];
  /** First words of parts of the world that a company has branches in: «تيليو الشرق الأوسط». */
  readonly branchRegions: readonly string[];
  /** Adjectives that close the name of a foundation or a holding. */
  readonly foundationClosings: readonly string[];
  /** What companies deal in, between «شركة» and the place: «شركة نقل تونس». */
  readonly trades: readonly string[];
  /** Words after which «حماس» before them is zeal: «حماس الجماهير», «حماس كبير». */
  readonly afterZeal: readonly string[];
  /** Words that take «ل» before the name of a body: «في تصريح لرويترز». */
  readonly beforeLam: readonly string[];
  /** Words before the name of a company that make it a product: «سيارة مرسيدس». */
  readonly products: readonly string[];
  /** Words behind it that make it one and are plain words too: «جوجل كروم». */
  readonly models: readonly string[];
  /** Those of them that are words too: «في», «أو». */
  readonly plainLetters: readonly string[];
  /** Fields that with a Saudi region are the office of a ministry there: «تعليم جازان», «صحة عسير». */
  readonly regionalOffices: readonly string[];
  /** Who says something in such an office: «مصدر في عمليات الأنبار». */
  readonly informants: readonly string[];
  /** Words before such an office: «باسم», «منسوبو». */
  readonly beforeRegionalOffice: readonly string[];
  /** Words before the police of a town: «مصالح أمن وجدة». */
  readonly beforePolice: readonly string[];
  /** What a club does with a player: «أعلن فالنسيا التعاقد معه». */
  readonly signing: readonly string[];
  /** Units of an army, with the article or before the name of their arm: «اللواء», «كتيبة». */
  readonly unitHeads: readonly string[];
  /** Parts of a country that an army divides it into: «المنطقة العسكرية الغربية». */
  readonly unitSides: readonly string[];
  /** What a unit is: «اللواء 35 مدرع», «لواء المشاة 12». */
  readonly unitArms: readonly string[];
  /** What those of a club do there, and what with: «نادي الفروسية», «نادي الصقور السعودي». */
  readonly pursuits: readonly string[];
  /** Words that with an emirate are the name of its body: «إقامة دبي», «حكومة عجمان». */
  readonly emirateOffices: readonly string[];
  /** Offices that are bodies with any town: «مباحث الجيزة», «جمارك تبسة». */
  readonly localOffices: readonly string[];
  /** Nouns before them that belong to the name: «إدارة مرور محافظة الطائف». */
  readonly directorates: readonly string[];
  /** Those that are one as the subject of a verb in the feminine: «شكلت صحة جازان», but «نفذت عمليات نينوى». */
  readonly actingOffices: readonly string[];
  /** Nouns with which a further field of a ministry begins: «وسياسة المدينة», «وتكوين الأطر». */
  readonly jointFields: readonly string[];
  /** Stations of the police: «مركز شرطة أبو النمرس». */
  readonly policeStations: readonly string[];
  /** Adjectives of an office in a region: «منطقة الأحمدي التعليمية». */
  readonly zoneAdjectives: readonly string[];
  /** Names of letters, a full stop between each two, that are a thing and no body: «دي.إن.إيه». */
  readonly lettersOfThings: readonly string[];
  /** Words near a unit with its number alone that say that it is one: «حررت قوات الفرقة التاسعة». */
  readonly unitSigns: readonly string[];
  /** Prepositions inside a name that quotation marks hold whole: «جمعية الدفاع عن حرية الصحافة في العالم». */
  readonly insideQuotation: readonly string[];
  /** Words before an ideal that is itself meant, no party: «إعلان الاستقلال». */
  readonly beforeIdeal: readonly string[];
  /** Media that are named together: «الإذاعة والتلفزة». */
  readonly broadcasting: readonly string[];
  /** Adjectives of trades that are those of a country too: «المجموعة المالية». */
  readonly financial: readonly string[];
  /** What begins a report behind its dateline, though «و» is its first letter: «دبي الخليج وقعت الهيئة». */
  readonly afterDateline: readonly string[];
  /** Words beside which the market of a town is its stock exchange: «مؤشر سوق دبي». */
  readonly tradingWords: readonly string[];
  /** What is called with «الجمعية»: «الجمعية العمومية». */
  readonly assemblies: readonly string[];
  /** What shows that such a one is a meeting: «الجمعية العامة غير العادية». */
  readonly ordinary: readonly string[];
  /** What makes «المركز» one of patients: «المركز الطبي السويسري». */
  readonly clinicAdjectives: readonly string[];
  /** What is treated in a centre of patients: «مركز الواحة للعظام». */
  readonly treatments: readonly string[];
  /** What somebody goes to a town for: «إلى باريس للعلاج». Without article. */
  readonly stays: readonly string[];
}
/** The search keys of a list. */
export const keysAmong = wordLists<OrganizationWords>('organization-words.json');

/** Whether a search key is in one of the lists. */
export const isAmong = (list: keyof OrganizationWords, key: string): boolean =>
  keysAmong(list).has(key);

/** The word that was cut last, and what is left of it: of one word several lists are asked in a row. */
let whole = '';
let rest = '';

/** A word without «و», «ف», «ب» or «ل» before four letters. */
const behindParticle = (key: string): string => {
  if (key !== whole) {
    whole = key;
    rest = key.length > 4 && 'وفبل'.includes(key.charAt(0)) ? key.slice(1) : key;
  }
  return rest;
};

/** Whether a list has a word, «و», «ف», «ب» or «ل» before it left out: «وأسهم». */
export const isAmongBehind = (list: Parameters<typeof isAmong>[0], key: string): boolean =>
  isAmong(list, behindParticle(key));

/** «سياسة», «تنمية»: whether a noun, as a search key, begins a further field of an office. */
export const isJointField = (key: string): boolean =>
  isAmong('jointFields', key) || isAmong('causes', `ل${key}`);

const prepositions = lazy(() => wordPairs([...keysAmong('takesPreposition')]));
/** Whether a noun, «لل» before it or not, takes its complement with a preposition, both as search keys. */
export const takesPreposition = (noun: string, preposition: string): boolean =>
  prepositions()(noun, preposition);
