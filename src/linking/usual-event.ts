/** A word that says which of an event it was: its year or number. */
const edition = /^\d+$/;

/**
 * The key words of an event under its usual name, what says which of them it was behind them: «الليغا» and
 * «البطولة الإسبانية» are «الدوري الإسباني», «مونديال 2018» is «كأس العالم 2018», with «لكرة القدم» or without.
 * @param usualNames the key words of usual names, by the key of each other name.
 */
export const usualEvent = (
  words: readonly string[],
  usualNames: ReadonlyMap<string, readonly string[]>,
): readonly string[] => {
  const end = words.findLastIndex((word) => !edition.test(word)) + 1;
  const years = words.slice(end);
  const name = words.slice(0, end);
  const isOfFootball = name.at(-1) === 'قدم' && name.at(-2) === 'لكره';
  const game = isOfFootball ? name.slice(0, -2) : name;
  const usual = usualNames.get(game.join(' '));
  return usual === undefined ? words : [...usual, ...years];
};
