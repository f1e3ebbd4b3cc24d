import { type PlaceTier, tierMarks } from '../../lexicons/places.ts';
import { listedLines } from '../source-files.ts';

export interface ListedPlace {
  readonly name: string;
  /** How it is written where it is found, when that is not its name: «نيو يورك=نيويورك». */
  readonly written?: string;
  readonly code: string;
  readonly tier: PlaceTier;
}

const marks: Readonly<Record<string, PlaceTier>> = {
  [tierMarks.contextual]: 'contextual',
  [tierMarks.triggered]: 'triggered',
};
/** Lines of this code are words that are never taken from the other lists. */
export const notTaken = '!';

/** The places of the list kept by hand, src/training/geography/places.txt. */
export const handPlaces = listedLines('geography/places.txt').flatMap(
  (line): readonly ListedPlace[] => {
    const [code = '', ...names] = line.split(/(?<=^..?) |\|/u);
    return names.map((marked) => {
      const tier = marks[marked.at(-1) ?? ''];
      const [written = '', name] = (tier === undefined ? marked : marked.slice(0, -1)).split('=');
      return {
        code,
        tier: tier ?? 'sure',
        name: name ?? written,
        ...(name === undefined ? {} : { written }),
      };
    });
  },
);
