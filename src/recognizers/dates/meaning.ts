import type { DateMeaning } from './meaning/date-meaning.ts';
import type { Clock, ClockRange, Duration, Recurrence } from './meaning/times.ts';

export type * from './meaning/date-meaning.ts';
export type * from './meaning/days.ts';
export type * from './meaning/periods.ts';
export type * from './meaning/shift.ts';
export type * from './meaning/times.ts';

export type Meaning = DateMeaning | Clock | ClockRange | Duration | Recurrence;
