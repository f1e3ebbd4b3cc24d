/** Whether a search key has the pattern of an elative, as some names have: «أكبر», «أشرف». */
export const isElative = (key: string): boolean => elative.test(key);
const elative = /^ا(?!ل)[^ا]..$/;
