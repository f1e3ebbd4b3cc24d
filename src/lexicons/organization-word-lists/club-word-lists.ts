/** Words of matches and of players, which show a club beside them. */
export interface ClubWordLists {
  /** Words between two clubs that meet: «نظيره», «أمام». */
  readonly opponents: readonly string[];
  /** Verbs of a club that meets another: «خسر النصر من الهلال». */
  readonly matchVerbs: readonly string[];
  /** How a match ended, before the two clubs: «فاز», «فوز». */
  readonly results: readonly string[];
  /** Words of a score behind the two clubs: «بهدفين», «سلبا». */
  readonly scores: readonly string[];
  /** Words between two clubs of a table: «1- الترجي 30 ن». */
  readonly scoreFillers: readonly string[];
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
  /** Words before «ل» and a club: «سجل للوصل», «المدير الفني للوصل». */
  readonly scoring: readonly string[];
  /** More of them, where a town is meant no other way: «نقطة لنانت». */
  readonly clubGains: readonly string[];
  /** What a club does, directly before a town: «رفع نانت». */
  readonly clubDeeds: readonly string[];
  /** What is a club's own or where it is met, directly before a town: «أهداف نانت», «خلف نانت». */
  readonly clubGoods: readonly string[];
  /** What a club is or has, directly behind it: «العائد», «رصيده». */
  readonly clubTraits: readonly string[];
  /** Players of the midfield: «لاعب وسط». */
  readonly midfield: readonly string[];
  /** What a club does with a player: «أعلن فالنسيا التعاقد معه». */
  readonly signing: readonly string[];
  /** Words for the other club of a match, which a club follows: «ضيفه», «غريمه». */
  readonly hostWords: readonly string[];
  /** What those of a club do there, and what with: «نادي الفروسية», «نادي الصقور السعودي». */
  readonly pursuits: readonly string[];
  /** Adjectives of literary clubs, after the place: «نادي حائل الأدبي». */
  readonly clubAfterPlace: readonly string[];
}
