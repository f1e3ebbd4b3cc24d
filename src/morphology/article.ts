/** Whether a search key begins with the article: «الكتاب». */
export const isDefinite = (key: string): boolean => key.startsWith('ال');

/** The same with proclitics before the article, which ل swallows: «والكتاب», «بالكتاب», «للكتاب». */
export const hasArticle = (key: string): boolean => withProclitics.test(key);
const withProclitics = /^(?:[وفبكل]*ال|لل)/u;
