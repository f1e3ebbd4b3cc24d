import { searchKey } from '../../text/normalize.ts';

/** Country calling codes (ITU-T E.164). */
const callingCode =
  /^(?:1|7|2(?:[07]|[1-69]\d)|3(?:[0-469]|[578]\d)|4(?:[013-9]|2\d)|5(?:[1-8]|[09]\d)|6(?:[0-6]|[789]\d)|8(?:[1246]|[05789]\d)|9(?:[0-58]|[679]\d))/;
const arabCallingCode = /^(?:20|21[1-368]|222|249|25[23]|269|96[1-8]|97[0134])/;
/** The Arab states' own form: a trunk 0, then 8 to 10 digits (ITU national numbering plans). */
const national = /^0[1-9]\d{7,9}$/;
/** One number for a body in all of Saudi Arabia: «920012345»; a round one is an amount. */
const unified = /^9200\d{5}$/;
/** Digits in the shortest number that a word announces. */
export const shortestAnnounced = 3;
/** Digits in the shortest number that needs no word to announce it. */
const shortest = 9;
/** Characters in the shortest number of a telephone whose owner comes between: «هاتف المكتب 71960448». */
export const shortestOwned = 8;

/** Figures as they are dialled. */
export interface Dialled {
  /** Latin digits, an international prefix «00» left out. */
  readonly digits: string;
  readonly international: boolean;
  /** A plus sign that a right-to-left line has put behind: «966501234567+». */
  readonly plusAfter: boolean;
  readonly shortestGroup: number;
}

export const dial = (written: string, plusAfter: boolean): Dialled => {
  // «+213 (0) 21 12 34 56»: the zero is dialled inside the country only.
  const abroad = /^\D*\+\d+ ?\(0\)/u.test(written) ? written.replace('(0)', '') : written;
  const groups = searchKey(abroad).match(/\d+/g) ?? [];
  const digits = groups.join('');
  const plus = plusAfter || written.slice(0, 3).includes('+');
  const zeros = !plus && /^00[1-9]/.test(digits);
  return {
    digits: zeros ? digits.slice(2) : digits,
    international: plus || zeros,
    plusAfter,
    shortestGroup: Math.min(...groups.map((figures) => figures.length)),
  };
};

/** «على الرقم 71.960.448»: groups that are as many figures as the numbers of a country have, and no more of them. */
export const isGrouped = ({ digits, shortestGroup }: Dialled, lastGroup: string): boolean =>
  digits.length >= 8 && digits.length - lastGroup.length < 8 && shortestGroup > 1;

export const isPhone = (dialled: Dialled, announced: boolean): boolean => {
  const { digits, international, plusAfter, shortestGroup } = dialled;
  if (digits.length > 15) return false;
  if (international) {
    return digits.length >= shortest && (plusAfter ? arabCallingCode : callingCode).test(digits);
  }
  if (announced) return digits.length >= shortestAnnounced;
  if (unified.test(digits)) return !digits.endsWith('000');
  return national.test(digits) && shortestGroup > 1;
};
