import { hasArticle } from './article.ts';

/**
 * Whether a search key can be a foreign name by its shape: it has no article, no «و» in front, does
 * not begin like a verb («يقول», «ستقول») nor end like a participle («معروفة», «معارضا»).
 */
export const isForeignShape = (key: string): boolean =>
  key.length > 2 && !hasArticle(key) && !otherwise.test(key);
const otherwise = /^(?:و|س?[يت]...|م..و.ه$|م....ا$)/;

/**
 * Whether it can be an Arab family name by its shape: definite and no plural («الخضراوي»), or
 * indefinite without letters of a proclitic or a verb in front and without an ending («بشير»).
 */
export const isFamilyShape = (key: string): boolean => familyShape.test(key);
const familyShape = /^(?:ال...*(?<!ون|ين|ات)|(?!م..و.$)[^ويستنفبكلا]..+(?<!ا|ه|ون|ين|ات))$/;
