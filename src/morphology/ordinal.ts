/** Whether a search key is a definite ordinal from first to tenth: «الأول», «الثانية», «السادس». */
export const isOrdinal = (key: string): boolean => ordinal.test(key);
const ordinal = /^ال(?:اولي?|ثانيه?|(?:ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ه?)$/u;
