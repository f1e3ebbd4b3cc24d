import type { TagClass } from '../recognizers/tagger/labels.ts';

const finer: Readonly<Record<TagClass, string>> = {
  PERS: 'Politician Athlete Artist Scientist Businessperson Religious_PER Police Lawyer Engineer Other_PER',
  LOC: 'Nation Population-Center State-or-Province County-or-District GPE-Cluster Continent Water-Body Land-Region-Natural Celestial',
  ORG: 'Non-Governmental Commercial Government Sports Media Educational Religious_ORG Medical-Science Entertainment',
  MISC: 'Book Movie Sound Software Hardware Air Land Water Food Drug Projectile Shooting Exploding Nuclear Chemical Blunt Sharp Building-Grounds Path Airport Plant Subarea-Facility',
};

const classOfFine = new Map<string, TagClass>();
for (const tagClass of ['PERS', 'LOC', 'ORG', 'MISC'] as const) {
  for (const name of finer[tagClass].split(' ')) classOfFine.set(name, tagClass);
}

/**
 * The class of a fine type of WikiFANE and NewsFANE (Alotaibi & Lee 2014), as ANERcorp would mark it;
 * peoples (`Group`) are no names there.
 */
export const fineClass = (name: string): TagClass | undefined => classOfFine.get(name);
