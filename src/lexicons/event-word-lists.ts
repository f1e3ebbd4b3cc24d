/** Nouns that open the names of events, by what they open, and events under their full names. */
export interface EventWordLists {
  /** Games for a title: «بطولة» in «بطولة ألمانيا المفتوحة». */
  readonly competitions: readonly string[];
  /** Festivals and fairs: «مهرجان» in «مهرجان جرش». */
  readonly festivals: readonly string[];
  /** Meetings: «مؤتمر» in «مؤتمر برلين». */
  readonly meetings: readonly string[];
  /** Votes, which are named by their year: «انتخابات» in «انتخابات 2014». */
  readonly votes: readonly string[];
  /** Wars and risings: «حرب» in «حرب فيتنام». */
  readonly wars: readonly string[];
  /** Attacks and upheavals, which are named by their day or year: «هجمات» in «هجمات 11 سبتمبر». */
  readonly attacks: readonly string[];
  /** Operations, whose name is quoted: «عملية» in «عملية "البنيان المرصوص"». */
  readonly operations: readonly string[];
  /** Participles of agreements, no foreign words: «اتفاق مبرم». */
  readonly concluded: readonly string[];
  /** What somebody does to another, no name of an operation: «عملية "سطو"». */
  readonly deeds: readonly string[];
  /** Treaties and agreements: «اتفاق» in «اتفاق الطائف». */
  readonly agreements: readonly string[];
  /** Storms, which are given names: «الإعصار كاترينا». */
  readonly storms: readonly string[];
  /** Heads that belong to a name in quotation marks: «عملية "البنيان المرصوص"», but معرض "الألوان". */
  readonly nicknamed: readonly string[];
  /** What a town is the capital of for a year: «عاصمة للثقافة العربية». */
  readonly capitalOf: readonly string[];
  /** Heads that rather name one of a series: «دورة 2016», «الدورة الأولى للمهرجان». */
  readonly serial: readonly string[];
  /** Heads that are a span of time too: «أسبوع دبي للتصميم», «أيام الشارقة التراثية». */
  readonly daysLong: readonly string[];
  /** Those that are named after where they were: «معركة اليرموك». */
  readonly fought: readonly string[];
  /** Those that bear the name of their town: «ملتقى زيوريخ». */
  readonly heldInTown: readonly string[];
  /** Adjectives of many countries, with which a championship is one: «البطولة العربية». */
  readonly continental: readonly string[];
  /** Those who play for a title, with whose origin it is one: «كأس الأمم الأوروبية», «بطولة أندية الخليج». */
  readonly members: readonly string[];
  /** Words between a title and who plays for it: «كأس رابطة الأندية الإنجليزية». */
  readonly winners: readonly string[];
  /** Adjectives of those who play for a title: «كأس الأندية الأوروبية البطلة». */
  readonly ofMembers: readonly string[];
  /** Those that one people makes once: «الثورة الصينية». */
  readonly risings: readonly string[];
  /** Heads that name the games by themselves: «المنتخبات المتأهلة لمونديال». */
  readonly alone: readonly string[];
  /** Cups, which are named with their game, unlike leagues: «كأس العالم لكرة القدم». */
  readonly ofGames: readonly string[];
  /** Adjectives that only say which one is meant, and are no part of a name: «كأس العالم الماضية». */
  readonly pointing: readonly string[];
  /** Adjectives of names that end unlike one of origin: «بطولة ألمانيا المفتوحة». */
  readonly adjectives: readonly string[];
  /** Nouns behind «ل» of why a meeting is put off, and not what it is about: «المؤتمر الثالث لغياب النصاب». */
  readonly excuses: readonly string[];
  /** Nouns after ل that take a complement of their own: «لكرة القدم», «لألعاب القوى». */
  readonly causes: readonly string[];
  /** Arts after ل that a place may follow: «لسينما البحر الأبيض المتوسط». */
  readonly arts: readonly string[];
  /** What follows a complement like an adjective: «للكرة الطائرة», «للهواتف الجوالة». */
  readonly afterCauses: readonly string[];
  /** Words before a year that is no part of a name: «معاهدة لندن لعام 1913». */
  readonly yearWords: readonly string[];
  /** Mountains, of which «قمة» is the top: «قمة إيفرست». */
  readonly peaks: readonly string[];
  /** Games that are named after who plays in them: «بطولة المدارس للشطرنج». */
  readonly ofPlayers: readonly string[];
  /** Nouns after a head that make no name with it: «في معرض الرد», «مسابقة القفز». */
  readonly plain: readonly string[];
  /** Titles of those whom games are called after: «دورة الشهيد فهد الأحمد». */
  readonly honoured: readonly string[];
  /** Words before the age of players: «كأس آسيا تحت 23 عاما». */
  readonly agedBelow: readonly string[];
  /** Adjectives of days that many hold: «الأسبوع العالمي للتحصين». */
  readonly ofMany: readonly string[];
  /** Sports, of which a contest is one of many: «مسابقة كرة السلة». */
  readonly sports: readonly string[];
  /** Games that are called after a company: «بطولة تاتا ستيل». */
  readonly sponsored: readonly string[];
  /** Words right before an event: «فعاليات مهرجان …». */
  readonly announcing: readonly string[];
  /** Words before «في» and an event: «شارك في معرض …». */
  readonly attending: readonly string[];
  /** One of a series of events: «الدورة الثالثة لمهرجان …». */
  readonly sessions: readonly string[];
  /** What is drunk from a cup that nobody wins: «كأس شاي». */
  readonly drinks: readonly string[];
  /** Events that are known by these words alone: «الربيع العربي», «كأس العالم». */
  readonly names: readonly string[];
}
