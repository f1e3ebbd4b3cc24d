import type { EventGroup } from '../../lexicons/event-words.ts';
import { grade } from '../grades.ts';

/** How sure an event is, by its head's group and by what follows the head; 0 when that makes no name. */
export interface Grades {
  /** «مهرجان جرش» */
  readonly place: number;
  /** «حرب فيتنام» */
  readonly country: number;
  /** «عملية "البنيان المرصوص"» */
  readonly quoted: number;
  /** «انتخابات 2014» */
  readonly year: number;
  /** «الدوري الإنجليزي» */
  readonly origin: number;
  /** «المهرجان العربي للكاريكاتير» */
  readonly purpose: number;
  /** «معركة مارينغو» */
  readonly foreign: number;
  /** «مهرجان الألوان» */
  readonly noun: number;
  /** Whether a year in figures belongs to the name: «كأس العالم 2018», but not «مهرجان كان 2016». */
  readonly yearInside: boolean;
  /** Whether the town where they are held belongs to the name: «مهرجان الجاز بطبرقة». */
  readonly hasSeat: boolean;
}

const never: Grades = {
  place: 0,
  country: 0,
  quoted: 0,
  year: 0,
  origin: 0,
  purpose: 0,
  foreign: 0,
  noun: 0,
  yearInside: true,
  hasSeat: false,
};
const { sure, likely, probable, fair, possible, doubtful } = grade;
export const grades: Readonly<Record<EventGroup, Grades>> = {
  competitions: {
    ...never,
    place: likely,
    country: likely,
    quoted: possible,
    year: sure,
    origin: likely,
    purpose: probable,
    foreign: possible,
  },
  festivals: {
    place: likely,
    country: probable,
    quoted: likely,
    year: possible,
    origin: doubtful,
    purpose: likely,
    foreign: probable,
    noun: probable,
    yearInside: false,
    hasSeat: true,
  },
  meetings: {
    place: probable,
    country: doubtful,
    quoted: probable,
    year: probable,
    origin: doubtful,
    purpose: likely,
    foreign: possible,
    noun: doubtful,
    yearInside: true,
    hasSeat: false,
  },
  storms: { ...never, foreign: likely },
  votes: { ...never, year: sure },
  wars: {
    ...never,
    place: probable,
    country: probable,
    year: sure,
    origin: doubtful,
    foreign: probable,
  },
  attacks: { ...never, year: likely },
  operations: { ...never, quoted: likely },
  agreements: {
    ...never,
    place: likely,
    quoted: fair,
    purpose: probable,
    foreign: possible,
    yearInside: false,
  },
};

/** Whether a year in figures belongs to the names of a group. */
export const yearInside = (group: EventGroup): boolean => grades[group].yearInside;
