import type { OrganizationClass } from '../document.ts';

/** Nouns that open or precede the names of organizations. */
export interface HeadLists {
  /** Heads that belong to the name, with the confidence of a name made with them. */
  readonly own: Readonly<Record<string, number>>;
  /** The same with the article, followed by adjectives. */
  readonly definite: Readonly<Record<string, number>>;
  /** What a head makes of a name, the article left out: «وزارة» a government's body. */
  readonly classes: Readonly<Partial<Record<OrganizationClass, readonly string[]>>>;
  /** Heads that stay outside of a name that is by itself: «صحيفة» in «صحيفة الحياة». */
  readonly apart: readonly string[];
  /** Those of them that media follow: «قناة». */
  readonly media: readonly string[];
  /** Those that are a station of their town: «إذاعة تطوان». */
  readonly stations: readonly string[];
  /** Those that a plain definite noun follows as a name: «نادي» in «نادي الوحدة». */
  readonly beforeNoun: readonly string[];
  /** Those behind which a medium is named, never an action: «صحيفة», but not «تحرير», «إذاعة الخبر». */
  readonly ofPapers: readonly string[];
  /** Heads of what governs a sport: «الاتحاد العراقي لكرة القدم». */
  readonly sportBodies: readonly string[];
  /** Heads that «الوطني» and its like make a body of the state: «المركز القومي للترجمة». */
  readonly publicBodies: readonly string[];
  /** Parts of an authority: «إدارة الفنون في دائرة الثقافة». */
  readonly directorates: readonly string[];
  /** Authorities that have such. */
  readonly authorities: readonly string[];
  /** «غرفة» of «غرفة تجارة عمان». */
  readonly chambers: readonly string[];
  /** «وكالة» of «وكالة أنباء الإمارات». */
  readonly agencies: readonly string[];
  /** Heads of clubs: «نادي الفيصلي». */
  readonly clubs: readonly string[];
  /** Heads that a place without article may follow: «جامعة لندن». */
  readonly beforePlace: readonly string[];
  /** Heads with the article; what they are for is not in their name: «الجيش اللبناني لمكافحة الإرهاب». */
  readonly purposeless: readonly string[];
  /** Those that with a nationality alone name one body: «الجيش السوري». */
  readonly oneInNation: readonly string[];
  /** Those that a definite word follows as a name where it is no plain word: «شركة العليان». */
  readonly beforeRare: readonly string[];
  /** Those after which a foreign word is hardly anything but a name: «شركة هيلكوم». */
  readonly beforeForeign: readonly string[];
  /** Heads that may come before a name which needs no head: «منظمة» in «منظمة اليونسكو». */
  readonly beforeKnown: readonly string[];
  /** Heads that papers write together with their complement: «وزارةالخارجية». */
  readonly gluable: readonly string[];
  /** Heads after which «و» may join two fields of one body: «وزارة الزراعة والمياه». */
  readonly coordinating: readonly string[];
  /** Heads before the name of a leader, to which they belong: «ميليشيات الحوثي». */
  readonly bands: readonly string[];
  /** Heads that with their field are bodies only where a place is named: «حركة تحرير السودان». */
  readonly fighters: readonly string[];
  /** Media with the article, whose name is quoted: «الأسبوعية الفرنسية "ليكسبريس"». */
  readonly quotedMedia: readonly string[];
  /** Heads that behind a feminine noun are its adjective: «مدرسة ثانوية». */
  readonly adjectival: readonly string[];
  /** Ranks that with a town alone are a court: «ابتدائية عين السبع». */
  readonly courtRanks: readonly string[];
  /** Heads of parties, which are named after two things at most: «حزب العدالة والتنمية». */
  readonly parties: readonly string[];
  /** Those whose name may be in another language: «حزب أوتزما يهوديت». */
  readonly foreignParties: readonly string[];
  /** Heads whose complement with ل belongs to the name: «مركز» in «مركز الخليج للأبحاث». */
  readonly directed: readonly string[];
  /** Heads of what is named after its aim: «تحالف من أجل الديمقراطية». */
  readonly forSake: readonly string[];
  /** Heads whose bodies a plain noun names before their purpose: «مؤسسة إبداع للفنون». */
  readonly callable: readonly string[];
  /** Heads that are what somebody does too: «ندوة من تنظيم مركز تونس للبحوث». */
  readonly verbal: readonly string[];
  /** Heads that have a name of their own only in quotation marks: «فرقة "مشروع ليلى"», but «فرقة أمنية». */
  readonly calledInQuotes: readonly string[];
  /** Heads of bodies that are named after those whom they join: «جمعية المحامين». */
  readonly ofMembers: readonly string[];
  /** Heads that with a place alone make no body: «مديرية التحيتا» is a district. */
  readonly local: readonly string[];
  /** Heads that also mean the area of their name: «مديرية التحيتا». */
  readonly areas: readonly string[];
  /** Heads that a place and an adjective make a name with: «مكتب دبي الإعلامي». */
  readonly localOffices: readonly string[];
  /** Heads of which what follows says the class: «فرقة الأمل المسرحية», of culture. */
  readonly troupes: readonly string[];
  /** «اتحاد عمال مصر», a union. */
  readonly unions: readonly string[];
  /** «مركز الخليج للأبحاث», of education. */
  readonly centres: readonly string[];
  /** «النادي الثقافي», an association. */
  readonly letterClubs: readonly string[];
  /** «مؤسسة النور الخيرية», an association. */
  readonly foundations: readonly string[];
  /** Offices of a body that is named after them with ل: «فرقة» in «فرقة الأبحاث للحرس الوطني». */
  readonly subordinate: readonly string[];
  /** Heads of what a union of states has for a purpose: «بعثة» in «بعثة الاتحاد الأوروبي لمراقبة الانتخابات». */
  readonly ofUnion: readonly string[];
  /** Heads of what there are many of in a country, so that its adjective makes no name: «شركة», «قطاع». */
  readonly manyInNation: readonly string[];
  /** Heads that an ordinal distinguishes from others of their kind: «الفرقة المركزية الثانية». */
  readonly numbered: readonly string[];
  /** Heads of what a state has in another: «سفارة دولة فلسطين». */
  readonly missions: readonly string[];
  /** Heads that with a place alone are its body: «شرطة نيوجيرسي». */
  readonly ofTowns: readonly string[];
  /** Nouns that a ministry is that of, where its country follows: «وزارة خارجية روسيا». */
  readonly ministries: readonly string[];
  /** What a society joins or remembers, before a person's name: «جمعية أصدقاء محمود درويش». */
  readonly devotees: readonly string[];
  /** A head and the word after it that make no organization: «حركة المرور». */
  readonly never: readonly string[];
  /** Heads with many other uses and the fields with which they are bodies: «جهاز مكافحة الإرهاب». */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Adjectives of bodies that are one of their kind: «المكتب الوطني للصيد». */
  readonly official: readonly string[];
  /** What parties are named after: «حزب التقدم والاشتراكية». */
  readonly ideals: readonly string[];
}
/** A property of heads that is a list of them. */
export type HeadList =
  | 'beforeNoun'
  | 'ofPapers'
  | 'clubs'
  | 'sportBodies'
  | 'publicBodies'
  | 'directorates'
  | 'authorities'
  | 'chambers'
  | 'agencies'
  | 'stations'
  | 'areas'
  | 'foreignParties'
  | 'forSake'
  | 'oneInNation'
  | 'fighters'
  | 'ofMembers'
  | 'beforePlace'
  | 'purposeless'
  | 'beforeRare'
  | 'beforeForeign'
  | 'beforeKnown'
  | 'coordinating'
  | 'parties'
  | 'quotedMedia'
  | 'courtRanks'
  | 'adjectival'
  | 'bands'
  | 'directed'
  | 'callable'
  | 'verbal'
  | 'calledInQuotes'
  | 'local'
  | 'numbered'
  | 'missions'
  | 'ofTowns'
  | 'ministries'
  | 'devotees'
  | 'subordinate'
  | 'ofUnion'
  | 'manyInNation'
  | 'localOffices'
  | 'troupes'
  | 'unions'
  | 'centres'
  | 'letterClubs'
  | 'foundations';
