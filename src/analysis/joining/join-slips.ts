import { isSlip } from '../../linking/keys/respelling.ts';
import { joinOneWordApart } from './join-one-word-apart.ts';
import type { Joins } from './joins.ts';
import type { NameInDocuments } from './name-in-documents.ts';

/** How many times more documents have a name than have a slip of it. */
const timesASlip = 10;
/** The same where nobody else has the word that is a slip. */
const timesALoneSlip = 3;

/**
 * Joins a full name into one that is in ten times as many documents and differs by a consonant of one word, where that
 * word is no known name: «روني الطلابلسي», «كريستيانو رونادو»; into one in three times as many where nobody else is
 * called so.
 */
export const joinSlips = (people: readonly NameInDocuments[], joins: Joins): void =>
  joinOneWordApart(people, joins, {
    timesMore: (isLone) => (isLone ? timesALoneSlip : timesASlip),
    // Another vowel makes another name: «السالمي», «السلامي».
    isSlip: (word, right) => word.skeleton !== right.skeleton && isSlip(word, right),
  });
