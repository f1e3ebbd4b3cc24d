import { fieldOfAffairs, isMinistryAlone } from '../../lexicons/linking-words.ts';

/** Key of «وزارة», the head of a ministry's name. */
const ministry = 'وزاره';
/** Keys of «شؤون» and «الشؤون», with or without which ministries are named. */
const affairs: ReadonlySet<string> = new Set(['شون', 'شين']);

/**
 * The key words of an organization, a ministry's in the one form that its names share: «الخارجية»,
 * «وزارة الشؤون الخارجية» and «وزارة الخارجية» are one, as are «وزارة الشؤون الثقافية» and «وزارة الثقافة».
 */
export const withMinistry = (words: readonly string[]): readonly string[] => {
  const [first = '', second = '', third = ''] = words;
  if (isMinistryAlone(first)) return [ministry, ...words];
  if (first !== ministry || !affairs.has(second)) return words;
  const field = fieldOfAffairs(third) ?? (isMinistryAlone(third) ? third : undefined);
  return field === undefined ? words : [ministry, field, ...words.slice(3)];
};

/** Whether key words are those of a ministry. */
export const isMinistry = ([first]: readonly string[]): boolean => first === ministry;

/** Whether a name says that it is a ministry's. */
export const isFullMinistryName = (name: string): boolean => name.startsWith('وزارة ');
