/** Whether a search key is a definite ordinal from first to tenth: «الأول», «الثانية», «السادس». */
export const isOrdinal = (key: string): boolean => ordinal.test(key);
const ordinal = /^ال(?:اولي?|ثانيه?|(?:ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ه?)$/u;

/** Whether it is the tens of an ordinal of two words: «والعشرين» of «الحادي والعشرين», «والعشرون». */
export const isTens = (key: string): boolean => tens.test(key);
const tens = /^وال(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)[يو]ن$/u;

/** Whether it is «عشر», «عشرة», the second word of an ordinal from eleventh to nineteenth: «الثاني عشر». */
export const isTen = (key: string): boolean => ten.test(key);
const ten = /^عشره?$/;

/** Whether it is «الحادي», «الحادية», the first word of «الحادي عشر» and «الحادي والعشرين». */
export const isEleventh = (key: string): boolean => eleventh.test(key);
const eleventh = /^الحاديه?$/;
