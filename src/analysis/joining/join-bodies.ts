import type { EntityType } from '../../kinds.ts';
import { isMovement, isPartyHead } from '../../lexicons/linking-words.ts';
import { isDroppedHead, isSaidHead } from '../../lexicons/name-forms.ts';
import { identityOf } from '../../linking/keys/key.ts';
import { isMinistry } from '../../linking/keys/ministry-names.ts';
import { nationalSuffix } from '../../linking/locating/country-counts.ts';
import { joinBodySlips } from './join-body-slips.ts';
import { joinDescribed, joinMinistries } from './join-longer-bodies.ts';
import type { Joins } from './joins.ts';
import { isCode, type NameInDocuments } from './name-in-documents.ts';

/**
 * Joins the names of one body that say the same: with other blanks («كوكا كولا», «كوكاكولا»), in another order («الأسطول
 * الأمريكي الخامس», «الأسطول الخامس الأمريكي»), with what kind of body it is or not («حزب التيار الديمقراطي», «التيار
 * الديمقراطي»; «جهاز الدفاع المدني»), with its state or not («حكومة الوفاق الوطني», «حكومة الوفاق الوطني الليبية»).
 */
export const joinBodies = (
  things: readonly {
    readonly key: string;
    readonly type: EntityType;
    readonly documents: number;
  }[],
  joins: Joins,
): void => {
  const bodies = things
    .filter(({ type }) => type === 'organization')
    .sort((a, b) => b.documents - a.documents || (a.key < b.key ? -1 : 1))
    .map(({ key, documents }) => ({ key, documents, words: identityOf(key).split(' ') }));
  joinWhere(bodies, ({ words }) => words.join(''), joins);
  joinWhere(bodies, wordsInAnyOrder, joins);
  joinBodySlips(
    bodies.map((body) => ({ ...body, words: body.words.map(withCode) })),
    joins,
  );
  const known = new Map(bodies.map((body) => [body.words.join(' '), body]));
  joinWithoutHead(bodies, known, joins);
  joinWithoutState(bodies, known, joins);
  joinMinistries(bodies, known, joins);
  joinDescribed(bodies, known, joins);
};

/** Joins the bodies that have one form into the first of them. */
const joinWhere = (
  bodies: readonly NameInDocuments[],
  formOf: (body: NameInDocuments) => string | undefined,
  joins: Joins,
): void => {
  const first = new Map<string, string>();
  for (const body of bodies) {
    const form = formOf(body);
    if (form === undefined) continue;
    const known = first.get(form);
    if (known === undefined) first.set(form, body.key);
    else joins.join(body.key, known);
  }
};

/** Words of the shortest name that is the same in another order. */
const shortestInOrder = 3;
/** Letters of its shortest word: «إن تي في» and «تي في إن» are two channels. */
const shortestWord = 3;

/** The words in order of letters, a nationality as the code of its state: «الجيش الوطني اليمني» has it in its key. */
const wordsInAnyOrder = ({ words }: NameInDocuments): string | undefined => {
  if (words.length < shortestInOrder) return undefined;
  if (words.some((word) => word.length < shortestWord && !isCode(word))) return undefined;
  return words.map(withCode).sort().join(' ');
};

const withCode = (word: string): string => nationalSuffix([`ال${word}`]) ?? word;

/** Joins «التيار الديمقراطي» and «حزب التيار الديمقراطي», into the one in more documents. */
const joinWithoutHead = (
  bodies: readonly NameInDocuments[],
  known: ReadonlyMap<string, NameInDocuments>,
  joins: Joins,
): void => {
  for (const body of bodies) {
    const [head = '', ...name] = body.words;
    const bare = known.get(name.join(' '));
    if (bare === undefined) continue;
    // «الحركة الشعبية» is more than «حزب الحركة الشعبية».
    const isName = name.length > 1 && !isMovement(name[0] ?? '');
    const isParty = isPartyHead(head) && isName && bare.documents <= 2 * body.documents;
    const least = isSaidHead(head) ? 2 : isDroppedHead(head) ? 3 : Infinity;
    if (isParty || name.length >= least) joins.joinBoth(body.key, bare.key);
  }
};

/** Words of the shortest name that may leave its state out; «الجيش الوطني» is that of many. */
const shortestWithoutState = 3;

/**
 * Joins «حكومة الوفاق الوطني» and «حكومة الوفاق الوطني الليبية», where the longer name is in half as many documents, several,
 * and no other state has one.
 */
const joinWithoutState = (
  bodies: readonly NameInDocuments[],
  known: ReadonlyMap<string, NameInDocuments>,
  joins: Joins,
): void => {
  const withState = new Map<
    NameInDocuments,
    { readonly body: NameInDocuments; readonly state: string }[]
  >();
  for (const body of bodies) {
    const { words } = body;
    if (words.length <= shortestWithoutState || isMinistry(words)) continue;
    for (const [at, word] of words.entries()) {
      const bare = at === 0 ? undefined : known.get(words.toSpliced(at, 1).join(' '));
      const state = bare && nationalSuffix([`ال${word}`]);
      if (bare === undefined || state === undefined) continue;
      const others = withState.get(bare) ?? [];
      withState.set(bare, [...others, { body, state }]);
    }
  }
  for (const [bare, longer] of withState) {
    const [first] = longer;
    if (first === undefined || new Set(longer.map(({ state }) => state)).size > 1) continue;
    const { documents } = first.body;
    const isKnown = documents > 1 && 2 * documents >= bare.documents;
    if (isKnown) for (const { body } of longer) joins.joinBoth(bare.key, body.key);
  }
};
