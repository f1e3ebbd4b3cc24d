/**
 * Whether a search key is a family name of the Maghreb that begins with a glued «بن», «بل» or «بو»:
 * «بنكيران», «بلقاسم», «بوعجاجة». «بال…» is left out, since it is mostly «ب» and the article.
 */
export const isMaghrebiFamily = (key: string): boolean => glued.test(key);
const glued = /^ب(?:ن|ل(?!ا)|و)[^اوي][ء-ي]{2,}$/;
