import { isMinistryAlone } from '../lexicons/linking-words.ts';

/** Key of «وزارة», the head of a ministry's name. */
const ministry = 'وزاره';
/** Keys of «شؤون» and «الشؤون», with or without which ministries are named. */
const affairs: ReadonlySet<string> = new Set(['شون', 'شين']);

/**
 * The key words of an organization, a ministry's in the one form that its names share: «الخارجية»,
 * «وزارة الشؤون الخارجية» and «وزارة الخارجية» are one.
 */
export const withMinistry = (words: readonly string[]): readonly string[] => {
  const [first = '', second = '', third = ''] = words;
  if (isMinistryAlone(first)) return [ministry, ...words];
  const isOfAffairs = first === ministry && affairs.has(second) && isMinistryAlone(third);
  return isOfAffairs ? [ministry, ...words.slice(2)] : words;
};

/** Whether key words are those of a ministry. */
export const isMinistry = ([first]: readonly string[]): boolean => first === ministry;

/** Whether a name says that it is a ministry's. */
export const isFullMinistryName = (name: string): boolean => name.startsWith('وزارة ');
