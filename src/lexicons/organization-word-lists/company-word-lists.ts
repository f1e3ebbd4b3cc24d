/** Words of companies: of their names, their trades, their shares and their products. */
export interface CompanyWordLists {
  /** What companies are called before their name: «منصة نتفليكس». */
  readonly companyHeads: readonly string[];
  /** English words that names of companies end with: «هولدينغ», «موتورز». */
  readonly companyTails: readonly string[];
  /** Last words that only names of companies have: «مارفل ستوديوز». */
  readonly companyEndings: readonly string[];
  /** Words after the name of a company that belong to it: «القابضة», «للطيران». */
  readonly companyClosings: readonly string[];
  /** What a company does, before what it does it to: «لبناء السفن». */
  readonly companyTasks: readonly string[];
  /** First words of parts of the world that a company has branches in: «تيليو الشرق الأوسط». */
  readonly branchRegions: readonly string[];
  /** Definite adjectives that names of companies end with: «شوبا العقارية». */
  readonly definiteEndings: readonly string[];
  /** Adjectives that close the name of a foundation or a holding. */
  readonly foundationClosings: readonly string[];
  /** Articles and particles of other languages inside the name of a company: «أوتوستراد بير ليتاليا». */
  readonly foreignArticles: readonly string[];
  /** Companies that have the name of a common thing, behind «شركة»: «صحة», «كريم». */
  readonly companyNouns: readonly string[];
  /** Short names that papers print behind the full one: «شركة أبوظبي للخدمات الصحية صحة». */
  readonly companyShorts: readonly string[];
  /** What companies deal in, between «شركة» and the place: «شركة نقل تونس». */
  readonly trades: readonly string[];
  /** Adjectives of trades that are those of a country too: «المجموعة المالية». */
  readonly financial: readonly string[];
  /** Words before the company whose they are: «سهم», «أسهم». */
  readonly shares: readonly string[];
  /** Companies by what the market calls them, other words too: «الأسماك», «دلة الصحية». */
  readonly tradedShorts: readonly string[];
  /** Words behind a share, of how it did on the market: «ليغلق», «أعلى نسبة ارتفاع». */
  readonly afterTraded: readonly string[];
  /** Words before the next company in a report on shares: «ثم», «تلاه». */
  readonly beforeTraded: readonly string[];
  /** Words before a price or how far it has moved: «بنسبة», «إلى». */
  readonly beforePrices: readonly string[];
  /** What shares cost, and shares themselves: «درهم». */
  readonly prices: readonly string[];
  /** Words beside which the market of a town is its stock exchange: «مؤشر سوق دبي». */
  readonly tradingWords: readonly string[];
  /** Words that before «على» tell that a company is taken over: «استحوذت». */
  readonly takeovers: readonly string[];
  /** Words for who takes a company over: «الشركة». */
  readonly takers: readonly string[];
  /** What is a company's, before names that are other words too: «مصنع تسلا». */
  readonly beforeCompany: readonly string[];
  /** Words before the name of a company that make it a product: «سيارة مرسيدس». */
  readonly products: readonly string[];
  /** First words of airlines, behind which a number is a flight: «طيران الإمارات EK815». */
  readonly airlines: readonly string[];
  /** Words behind the name that make it a product, and are plain words too: «جوجل كروم». */
  readonly models: readonly string[];
}
