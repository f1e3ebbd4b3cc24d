import type { Recognizer } from '../../document.ts';
import { rules } from '../../recognizers/index.ts';

/** The tagger's own answers: it hears the rules, but they do not speak for themselves. */
const hearing = (tagger: Recognizer): Recognizer => ({
  ...tagger,
  recognize: (document) =>
    tagger
      .recognize(
        document,
        rules.flatMap((rule) => rule.recognize(document)),
      )
      .filter(({ source }) => source === 'tagger'),
});

/** The recognizers that a text can be read with, to see what each of them adds. */
export const recognizerWays = (
  tagger: Recognizer,
): readonly (readonly [name: string, recognizers: readonly Recognizer[]])[] => [
  ['rules alone', rules],
  ['tagger alone', [tagger]],
  ['tagger, hearing the rules', [hearing(tagger)]],
  ['both', [...rules, tagger]],
];
