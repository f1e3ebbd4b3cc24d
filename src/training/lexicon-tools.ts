/** A program of this folder that makes lexicons, and what it needs besides the sources. */
export interface LexiconTool {
  readonly name: string;
  /** Names and calendars as this version of ICU has them, which comes with Node. */
  readonly icu?: '78';
  readonly corpora?: true;
}

/** All of them, so that each comes behind those whose lexicons it reads. */
export const lexiconTools: readonly LexiconTool[] = [
  { name: 'country-lexicons', icu: '78' },
  { name: 'currency-lexicon', icu: '78' },
  { name: 'lunar-new-years', icu: '78' },
  { name: 'umm-al-qura', icu: '78' },
  { name: 'arab-names' },
  { name: 'frequent-words', corpora: true },
  { name: 'name-lexicons', corpora: true },
  { name: 'place-lexicon', corpora: true },
  { name: 'place-latin' },
  { name: 'latin-lexicon', icu: '78', corpora: true },
  { name: 'sport-lexicon', corpora: true },
  { name: 'stem-lexicon', corpora: true },
];
