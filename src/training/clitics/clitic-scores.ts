// Prints how well words are split, against NewsFANE's segmentation of ANERcorp's text.

import { cliticsOf } from '../../lexicons/stems.ts';
import { countUp } from '../../text/count-up.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { corporaFolder } from '../corpora/corpora-folder.ts';
import { percent, write } from '../lines.ts';
import { type GoldWord, readGold } from './segmented-words.ts';

type CliticPart = 'conjunction' | 'preposition' | 'pronoun';
const gold = readGold(corporaFolder);

const found = ({ word }: GoldWord, part: CliticPart): string =>
  cliticsOf(lexemeOf(word, 'arabic')).find(({ role }) => role === part)?.form ?? '';

const errors = new Map<string, number>();
const score = (part: CliticPart, words: readonly GoldWord[]): string => {
  let right = 0;
  let hits = 0;
  let proposed = 0;
  let wanted = 0;
  for (const word of words) {
    const expected = word[part];
    const answer = found(word, part);
    if (answer === expected) right++;
    else {
      const cut = cliticsOf(lexemeOf(word.word, 'arabic')).map(({ form }) => form);
      const error = `${part} ${word.word}: ${cut.join('+')}, gold ${expected || 'none'}`;
      countUp(errors, error);
    }
    if (answer !== '') proposed++;
    if (expected !== '') wanted++;
    if (answer !== '' && answer === expected) hits++;
  }
  const [accuracy, precision, recall] = [right / words.length, hits / proposed, hits / wanted];
  return `${part}: ${words.length} words, accuracy ${percent(accuracy)}, precision ${percent(precision)}, recall ${percent(recall)}`;
};

write(
  [
    score(
      'conjunction',
      gold.filter(({ word }) => /^[وف]/u.test(word)),
    ),
    score(
      'pronoun',
      gold.filter(({ word }) => /(?:ه|ها|هم|هما|هن|نا)$/u.test(word)),
    ),
    // Split before names only, so that nothing is known of the others.
    score(
      'preposition',
      gold.filter(({ preposition }) => preposition !== ''),
    ),
    ...[...errors]
      .sort(([, a], [, b]) => b - a)
      .slice(0, Number(process.argv[2] ?? 0))
      .map(([error, count]) => `${count} ${error}`),
  ].join('\n'),
);
