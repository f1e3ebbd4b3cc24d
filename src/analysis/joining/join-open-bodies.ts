import { identityOf } from '../../linking/keys/key.ts';
import { usualKey } from '../../linking/keys/organization-aliases.ts';
import { mostFrequent } from '../../text/count-up.ts';
import { isOpenBody, type JoinEvidence } from './join-evidence.ts';
import type { Joins } from './joins.ts';

/** Share of the documents that tell whose a body is, which the country of most must have. */
const share = 0.8;
/** Documents that must tell it. */
const leastDocuments = 3;

/**
 * The country whose bodies are meant where a document does not tell it: «وزارة الداخلية» of a paper of Tunisia is the
 * Tunisian one, in news of the world it stays open.
 */
export const countryOfOpenBodies = ({ states }: JoinEvidence): string | undefined => {
  const code = mostFrequent(states);
  const most = states.get(code ?? '') ?? 0;
  const all = [...states.values()].reduce((sum, documents) => sum + documents, 0);
  return most >= leastDocuments && most >= share * all ? code : undefined;
};

/** Joins bodies of which each state has one, where documents do not tell whose they are, into those of a country. */
export const joinOpenBodies = (keys: Iterable<string>, country: string, joins: Joins): void => {
  for (const key of keys) {
    if (!isOpenBody(key)) continue;
    const whole = `organization:${usualKey(`${identityOf(key)} ${country}`)}`;
    if (joins.has(whole)) joins.join(key, whole);
  }
};

/** Whether a body that is open would become that of a country which such bodies do not usually mean. */
export const isOfAnother = (open: string, full: string, country: string | undefined): boolean => {
  const code = / ([A-Z]{2})$/u.exec(full)?.[1];
  return isOpenBody(open) && code !== undefined && code !== country;
};
