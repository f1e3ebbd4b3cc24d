/** Longest first. */
const suffixes = [
  'تهما',
  'تهم',
  'تها',
  'تنا',
  'هما',
  'اتي',
  'يات',
  'ها',
  'هم',
  'هن',
  'نا',
  'كم',
  'ات',
  'ان',
  'ين',
  'ون',
  'وا',
  'يه',
  'ته',
  'ه',
  'ي',
  'ا',
  'ت',
];

/**
 * A word's search key without the clitics and endings that it is likeliest to have: one step each,
 * with at least three letters left (the light stemming of Larkey, Ballesteros & Connell 2002).
 */
export const lightStem = (key: string): string => {
  let stem = key;
  if (stem.length > 4 && (stem.startsWith('و') || stem.startsWith('ف'))) stem = stem.slice(1);
  if (stem.startsWith('لل') && stem.length > 4) stem = stem.slice(2);
  else if (/^[بك]?ال/u.test(stem) && stem.length > 4) {
    stem = stem.slice(stem.startsWith('ال') ? 2 : 3);
  } else if (stem.length > 4 && (stem.startsWith('ب') || stem.startsWith('ل'))) {
    stem = stem.slice(1);
  }
  for (const suffix of suffixes) {
    if (stem.length - suffix.length >= 3 && stem.endsWith(suffix)) {
      return stem.slice(0, -suffix.length);
    }
  }
  return stem;
};
