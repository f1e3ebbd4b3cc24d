/** Whether a search key ends like an adjective of origin or relation: «تونسي», «تونسية». */
export const isNisba = (key: string): boolean => nisba.test(key);
const nisba = /..يه?$/;

/** The same with its plurals: «تونسيين», «تونسيون». */
export const isNisbaOrPlural = (key: string): boolean => nisbaOrPlural.test(key);
const nisbaOrPlural = /..(?:ي|يه|يين|يون)$/;

/** Whether it is one in the feminine: «الصينية». */
export const isFeminineNisba = (key: string): boolean => key.endsWith('يه');

/** Whether it is definite, masculine and long enough for a family name of origin: «البرادعي». */
export const isDefiniteNisba = (key: string): boolean =>
  key.length > 5 && key.startsWith('ال') && key.endsWith('ي');
