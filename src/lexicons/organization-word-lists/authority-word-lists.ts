/** Words of what belongs to a state: its offices in the regions, its police and its army. */
export interface AuthorityWordLists {
  /** Bodies that an office named before them belongs to: «لوزارة», «لجامعة». */
  readonly owners: readonly string[];
  /** Unions of states, which have offices, missions and funds of their own: «الأمم المتحدة». */
  readonly unions: readonly string[];
  /** Adjectives of offices that speak for the body named after them with ل: «المكتب الإعلامي للوزارة». */
  readonly pressAdjectives: readonly string[];
  /** Fields of ministries and agencies, which papers call by them in quotation marks: «الصحة», «الغذاء والدواء». */
  readonly quotedAuthorities: readonly string[];
  /** Fields by which authorities are called without quotation marks too: «الجوازات». */
  readonly spokenAuthorities: readonly string[];
  /** Fields that with a Saudi region are the office of a ministry there: «تعليم جازان», «صحة عسير». */
  readonly regionalOffices: readonly string[];
  /** Words that with an emirate are the name of its body: «إقامة دبي», «حكومة عجمان». */
  readonly emirateOffices: readonly string[];
  /** Offices that are bodies with any town: «مباحث الجيزة», «جمارك تبسة». */
  readonly localOffices: readonly string[];
  /** Nouns before them that belong to the name: «إدارة مرور محافظة الطائف». */
  readonly directorates: readonly string[];
  /** Words before «إدارة» where that is what somebody does: «سوء إدارة», «تولى إدارة». */
  readonly managing: readonly string[];
  /** What somebody manages, and no field of a directorate: «إدارة الأزمة في وزارة الصحة». */
  readonly managed: readonly string[];
  /** Offices that are bodies as the subject of a verb in the feminine: «شكلت صحة جازان», but «نفذت عمليات نينوى». */
  readonly actingOffices: readonly string[];
  /** Who says something in such an office: «مصدر في عمليات الأنبار». */
  readonly informants: readonly string[];
  /** Words before such an office: «باسم», «منسوبو». */
  readonly beforeRegionalOffice: readonly string[];
  /** Words before the police of a town: «مصالح أمن وجدة». */
  readonly beforePolice: readonly string[];
  /** Stations of the police: «مركز شرطة أبو النمرس». */
  readonly policeStations: readonly string[];
  /** Adjectives of an office in a region: «منطقة الأحمدي التعليمية». */
  readonly zoneAdjectives: readonly string[];
  /** Nouns with which a further field of a ministry begins: «وسياسة المدينة», «وتكوين الأطر». */
  readonly jointFields: readonly string[];
  /** Units of an army, with the article or before the name of their arm: «اللواء», «كتيبة». */
  readonly unitHeads: readonly string[];
  /** Parts of a country that an army divides it into: «المنطقة العسكرية الغربية». */
  readonly unitSides: readonly string[];
  /** What a unit is: «اللواء 35 مدرع», «لواء المشاة 12». */
  readonly unitArms: readonly string[];
  /** Words that make an ordinal near them a military unit: «حررت قوات الفرقة التاسعة». */
  readonly unitSigns: readonly string[];
}
