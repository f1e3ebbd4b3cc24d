import type { Shift } from '../../meaning/shift.ts';

/** From the shortest to the longest. */
export const units = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
] as const;
export type Unit = (typeof units)[number];

/** Which piece of a period: its first or last day or month, a third of it, or its middle point. */
export type Boundary = 'first' | 'early' | 'middle' | 'mid' | 'late' | 'last';

export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** TIMEX3 names of the seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** The classes of words that patterns are made of, and what a word of each is worth. */
export interface WordClasses {
  /** ISO weekday, 1 to 7. */
  readonly weekday: number;
  /** Units in the singular, the dual, its construct («يومي الاثنين والثلاثاء») and the plural. */
  readonly unit: Unit;
  readonly pair: Unit;
  readonly pairOf: Unit;
  readonly units: Unit;
  /** 1 to 10; -1 is «الأخير». */
  readonly ordinal: number;
  /** «الأولى», which is no day of a month. */
  readonly firstFeminine: number;
  /** «الثانية», «الحادية», as an hour; 1 to 11. */
  readonly hour: number;
  /** 1 to 10. */
  readonly cardinal: number;
  /** «خمسا», «اثنا», only before a ten. */
  readonly stem: number;
  /** The عشر of eleven to nineteen. */
  readonly teen: number;
  /** 20 to 90. */
  readonly tens: number;
  /** 100 to 900. */
  readonly hundreds: number;
  /** 1000 and 2000. */
  readonly thousands: number;
  /** A million and up, and twice as much: «مليون», «ملياري». */
  readonly millions: number;
  /** What multiplies the number before it: «آلاف» 1000, «مليون» 1,000,000. */
  readonly scale: number;
  /** A number in figures, with decimals or without. */
  readonly figures: number;
  /** «الماضي», «الجاري», «المقبل», «نفسه». */
  readonly shift: Shift;
  /** «نفس» before a unit. */
  readonly same: Shift;
  /** «هذا», «ذلك». */
  readonly demonstrative: Shift;
  readonly rest: string;
  /** Days from today: أمس -1, غد 1. */
  readonly deictic: number;
  readonly now: string;
  readonly edge: Boundary;
  /** Into how many parts «النصف» and «الربع» cut. */
  readonly piece: number;
  readonly dayPart: DayPart;
  readonly season: Season;
  /** Tens of the decade: التسعينيات 90. */
  readonly decade: number;
  /** «فاتح» 1, «سلخ» -1. */
  readonly monthDay: number;
  /** «ونصف», «إلا ربعا»: the part of an hour, 2 for a half. */
  readonly fraction: number;
  /** «بضعة», «قليلة»: the fewest that it can mean. */
  readonly few: number;
  readonly about: string;
  /** «يوميا»: the TIMEX3 duration after which it comes again. */
  readonly every: string;
  /** «يومي»: the same of its adjective. */
  readonly recurrent: string;
  readonly times: number;
  readonly since: string;
  /** Adjectives of «اليوم» when it does not mean today. */
  readonly dayName: string;
  /** Nouns that take a date as their name: «شارع 26 يوليو». */
  readonly nameHead: string;
  /** Nouns that a year identifies: «دورة 2016», «حرب 1967». */
  readonly yearHead: string;
  /** Nouns whose number is one of metres: «ارتفاع 1945 م». */
  readonly lengthHead: string;
  /** Nouns that are counted: «2020 حالة» is no year. */
  readonly counted: string;
  /** Titles to which «العام» is an adjective. */
  readonly adjectiveHead: string;
  readonly particle: string;
}
export type WordClass = keyof WordClasses;
