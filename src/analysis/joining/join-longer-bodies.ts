import { isPartyHead } from '../../lexicons/linking-words.ts';
import { isLeaning } from '../../lexicons/name-forms.ts';
import { isMinistry } from '../../linking/keys/ministry-names.ts';
import { listOf } from '../../text/group-by.ts';
import type { Joins } from './joins.ts';
import { isCode, type NameInDocuments } from './name-in-documents.ts';

/** Documents that must name a ministry in full. */
const leastOfMinistry = 2;

/**
 * Joins a ministry and the one name that goes on with more of its field, in half as many documents: «وزارة التعليم العالي»,
 * «وزارة التعليم العالي والبحث العلمي».
 */
export const joinMinistries = (
  bodies: readonly NameInDocuments[],
  known: ReadonlyMap<string, NameInDocuments>,
  joins: Joins,
): void => {
  const longer = new Map<NameInDocuments, NameInDocuments[]>();
  for (const body of bodies) {
    const { words, documents } = body;
    if (!isMinistry(words) || documents < leastOfMinistry) continue;
    const code = words.filter(isCode);
    for (let end = 2; end < words.length; end++) {
      const short = known.get([...words.slice(0, end), ...code].join(' '));
      if (short !== undefined && goesOn(words[end] ?? '')) listOf(longer, short).push(body);
    }
  }
  for (const [short, [full, ...others]] of longer) {
    if (full === undefined || others.length > 0) continue;
    if (2 * full.documents >= short.documents) joins.join(short.key, full.key);
  }
};

/** «والبحث» */
const goesOn = (word: string): boolean => word.startsWith('و') && word.length > 3;

/** Words of the shortest name of a party that may be described: «حزب النور». */
const shortestParty = 2;

/** Joins a party and the same with what it is said to be: «حزب النور», «حزب النور السلفي». */
export const joinDescribed = (
  bodies: readonly NameInDocuments[],
  known: ReadonlyMap<string, NameInDocuments>,
  joins: Joins,
): void => {
  for (const { key, documents, words } of bodies) {
    const name = words.slice(0, -1);
    if (name.length < shortestParty || !isPartyHead(words[0] ?? '')) continue;
    const isSaid = isLeaning(words.at(-1) ?? '', name.length - 1);
    const bare = isSaid ? known.get(name.join(' ')) : undefined;
    if (bare !== undefined && bare.documents >= documents) joins.join(key, bare.key);
  }
};
