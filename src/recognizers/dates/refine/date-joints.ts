import { lazy, loadLexicon } from '../../../lexicons/load.ts';
import { searchKey } from '../../../text/normalize.ts';

/** What may come between two readings of one date; an empty one is nothing. */
interface DateJoints {
  /** «العاشرة من يوم الأحد», «صباح الأحد». */
  readonly timeToDay: readonly string[];
  /** «الأحد في تمام الساعة الثامنة». */
  readonly dayToTime: readonly string[];
  /** «الأحد بين الثالثة والخامسة». */
  readonly dayToTimeRange: readonly string[];
  /** «الليلة في الثامنة»: before an hour without «الساعة». */
  readonly toBareHour: readonly string[];
  /** «الأحد الموافق 12 مارس». */
  readonly dayToDay: readonly string[];
  /** «3 مايو إلى 5 يونيو», «الأحد لغاية الثلاثاء». */
  readonly span: readonly string[];
}

const joints = lazy(
  () =>
    new Map(
      Object.entries(loadLexicon<DateJoints>('date-joints.json')).map(([name, words]) => [
        name,
        new Set((words as readonly string[]).map(searchKey)),
      ]),
    ),
);

/** Whether words between two readings join them in a certain way. */
export const isJoint = (way: keyof DateJoints, words: string): boolean =>
  joints().get(way)?.has(words) ?? false;
