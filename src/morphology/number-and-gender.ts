/** Whether a search key ends like a sound plural: «لاعبون», «لاعبين», «لاعبات». */
export const isSoundPlural = (key: string): boolean => soundPlural.test(key);
const soundPlural = /(?:ون|ين|ات)$/u;

/** The same, or like the commonest broken plurals: «خبراء», «أحزاب». */
export const isPlural = (key: string): boolean => plural.test(key);
const plural = /(?:ين|ون|ات|اء|اب)$/u;

/** Whether it ends like a feminine word: «المدرسة», «العليا», «الكبرى», «البيضاء», «القوات». */
export const isFeminine = (key: string): boolean => feminine.test(key);
const feminine = /(?:ه|ليا|بري|يضاء|ات)$/u;
