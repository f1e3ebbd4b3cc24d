import type { NameClass } from '../../recognizers/tagger/decoding/labels.ts';

const finer: Readonly<Partial<Record<NameClass, string>>> = {
  PERS: 'Politician Athlete Artist Scientist Businessperson Religious_PER Police Lawyer Engineer Other_PER',
  LOC: 'Nation Population-Center State-or-Province County-or-District GPE-Cluster Continent Water-Body Land-Region-Natural Building-Grounds Path Airport Plant Subarea-Facility',
  ORG: 'Non-Governmental Commercial Government Sports Media Educational Religious_ORG Medical-Science Entertainment',
};

const classOfFine = new Map<string, NameClass>();
for (const tagClass of ['PERS', 'LOC', 'ORG'] as const) {
  for (const name of finer[tagClass]?.split(' ') ?? []) classOfFine.set(name, tagClass);
}

/**
 * The class of a fine type of WikiFANE and NewsFANE (Alotaibi & Lee 2014), facilities being places;
 * products and peoples (`Group`) are no names.
 */
export const fineClass = (name: string): NameClass | undefined => classOfFine.get(name);
