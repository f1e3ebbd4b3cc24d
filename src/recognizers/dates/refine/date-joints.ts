import { wordLists } from '../../../lexicons/word-set.ts';

/** What may come between two readings of one date; an empty one is nothing. */
interface DateJoints {
  /** «العاشرة من يوم الأحد», «صباح الأحد». */
  readonly timeToDay: readonly string[];
  /** «الأحد في تمام الساعة الثامنة». */
  readonly dayToTime: readonly string[];
  /** «الأحد ابتداء من الساعة الثامنة». */
  readonly dayToStart: readonly string[];
  /** «الأحد بين الثالثة والخامسة». */
  readonly dayToTimeRange: readonly string[];
  /** «الليلة في الثامنة»: before an hour without «الساعة». */
  readonly toBareHour: readonly string[];
  /** «ليل السبت على الأحد». */
  readonly nextDay: readonly string[];
  /** «الليلة الفاصلة بين السبت والأحد». */
  readonly nightToDays: readonly string[];
  /** «الأحد الموافق 12 مارس». */
  readonly dayToDay: readonly string[];
  /** «3 مايو إلى 5 يونيو», «الأحد لغاية الثلاثاء». */
  readonly span: readonly string[];
  /** What may stand between a length and what it counts from: «بعد يومين فقط من وصوله». */
  readonly limits: readonly string[];
  /** Behind «على» no event from which a length counts, as in «بعد يومين على متن السفينة». */
  readonly notOrigins: readonly string[];
}

const joints = wordLists<DateJoints>('date-joints.json');

/** Whether words between two readings join them in a certain way. */
export const isJoint = (way: keyof DateJoints, words: string): boolean => joints(way).has(words);
