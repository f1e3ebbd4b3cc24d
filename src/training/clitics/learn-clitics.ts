import { particlesWithPronouns, pronouns, wholeWords } from './closed-words.ts';
import type { CliticEvidence } from './evidence.ts';
import { regress, type Weights } from './logistic.ts';
import type { GoldWord } from './segmented-words.ts';

const whole = new Set(wholeWords);
const particleSet = new Set(particlesWithPronouns);

export interface Models {
  readonly proclitic: Weights;
  readonly pronoun: Weights;
}

/** Learns from the gold which counts speak for a clitic; every word counts once. */
export const learnClitics = (gold: readonly GoldWord[], evidence: CliticEvidence): Models => {
  const learnFrom = (
    questions: Iterable<readonly [id: string, features: () => readonly number[], yes: boolean]>,
  ): Weights => {
    const asked = new Map<string, { readonly features: readonly number[]; votes: number }>();
    for (const [id, features, yes] of questions) {
      const known = asked.get(id) ?? { features: features(), votes: 0 };
      known.votes += yes ? 1 : -1;
      asked.set(id, known);
    }
    const rows = [...asked.values()];
    return regress(
      rows.map((row) => row.features),
      rows.map((row) => row.votes >= 0),
    );
  };
  return {
    proclitic: learnFrom(
      gold
        .filter(({ word }) => /^[وف]/u.test(word) && !whole.has(word))
        .map(({ word, conjunction }) => [word, () => evidence.proclitic(word), conjunction !== '']),
    ),
    pronoun: learnFrom(
      gold.flatMap(({ word, conjunction, preposition, pronoun }) => {
        const core = word.slice(conjunction.length + preposition.length);
        if (core.startsWith('ال') && !particleSet.has(core.slice(0, 3))) return [];
        return pronouns
          .filter((ending) => core.endsWith(ending) && core.length > ending.length + 1)
          .map(
            (ending) =>
              [
                `${core} ${ending}`,
                () => evidence.pronoun(core, ending),
                pronoun === ending,
              ] as const,
          );
      }),
    ),
  };
};
