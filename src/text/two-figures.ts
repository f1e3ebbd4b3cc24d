/** A number of a day, a month or a clock with a zero before a single figure: 5 is «05». */
export const twoFigures = (number: number): string => String(number).padStart(2, '0');
