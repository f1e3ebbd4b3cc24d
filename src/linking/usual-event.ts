/** A word that says which of an event it was: its year or number. */
const edition = /^\d+$/;

/** The key words of the usual name of a thing, by the key of another. */
export type UsualNames = (key: string) => readonly string[] | undefined;

/**
 * The key words of an event under its usual name, what says which of them it was behind them: «الليغا» and
 * «البطولة الإسبانية» are «الدوري الإسباني», «مونديال 2018» is «كأس العالم 2018», with «لكرة القدم» or without.
 */
export const usualEvent = (words: readonly string[], usualName: UsualNames): readonly string[] => {
  const end = words.findLastIndex((word) => !edition.test(word)) + 1;
  const years = words.slice(end);
  const name = words.slice(0, end);
  const isOfFootball = name.at(-1) === 'قدم' && name.at(-2) === 'لكره';
  const game = isOfFootball ? name.slice(0, -2) : name;
  const usual = usualName(game.join(' '));
  return usual === undefined ? words : [...usual, ...years];
};
