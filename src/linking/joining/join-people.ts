import { isJunior, isRegnalTitle, isShortGivenName } from '../../lexicons/linking-words.ts';
import { isSyllabicFamily } from '../../lexicons/syllabic-names.ts';
import { listOf } from '../../text/group-by.ts';
import { withoutArticle } from '../keys/key-words.ts';
import { nameKeyWords } from '../keys/name-key.ts';
import { isRespelling, isSlip, type SpokenWord, spokenWords } from '../keys/respelling.ts';
import type { Group } from './group.ts';
import { joinByArticle, joinRespelt } from './join-respelt.ts';
import { Joiner } from './joiner.ts';
import { isKinBetween } from './kin-between.ts';
import { isUsedAlone, lastWordWritten, pointsTo } from './pointing-names.ts';
import { areKingAndPrince, isOtherRank } from './ranks-of-people.ts';
import { resolveShortName } from './referents.ts';
import { isWithin, ShortForms } from './short-forms.ts';
import {
  givenOf,
  isFathersName,
  lastWordOf,
  loneFormsOf,
  middleWordOf,
  shortFormsOf,
  soundsLike,
  surnameOf,
} from './short-forms-of-people.ts';
import { endsOf, isRunOn } from './short-names.ts';

/**
 * Joins the groups of people that are one person under several names: spellings of one name, the beginning of a name
 * («محمد بن سلمان» of «محمد بن سلمان بن عبدالعزيز»), first and last names with others left out, the surname, the given
 * name where it is usual, or a family's («لي» of «لي جاي يونغ»). A father is never his son: «سلمان بن عبدالعزيز» is not
 * found in «محمد بن سلمان بن عبدالعزيز», where «بن سلمان» is one word.
 */
export const joinPeople = (groups: readonly Group[], text = ''): readonly Group[] => {
  if (groups.length < 2) return groups;
  const joiner = new Joiner(groups);
  const keys = groups.map(({ head }) => nameKeyWords('person', head.name));
  const spoken = keys.map(spokenWords);
  const names = keys.map((words) => words.map(withoutArticle));
  joinRespelt(joiner, spoken);
  joinShortGivenNames(joiner, names);
  joinByArticle(joiner, names);
  // A surname alone is no second person.
  const wholes = new Set(names.filter((words) => words.length > 1).map((words) => words.join(' ')));
  const isAnyLone = names.some(({ length }) => length === 1);
  const forms = new ShortForms();
  names.forEach((words, at) => {
    for (const form of shortFormsOf(words, keys[at] ?? [])) forms.add(form, at);
    if (!isAnyLone) return;
    for (const form of loneFormsOf(words)) forms.add(form, at);
    const last = lastWordWritten(groups[at] as Group);
    if (last !== undefined) forms.add(lastWordOf(last), at);
  });
  const longestFirst = [...names.keys()].sort(
    (a, b) => (names[b]?.length ?? 0) - (names[a]?.length ?? 0),
  );
  for (const at of longestFirst) {
    if (joiner.rootOf(at) === at) joinShort(joiner, at, { names, spoken, forms, wholes, text });
  }
  return joiner.result();
};

/** Joins «ليو ميسي» into «ليونيل ميسي». */
const joinShortGivenNames = (joiner: Joiner, names: readonly (readonly string[])[]): void => {
  const bySurname = new Map<string, number[]>();
  names.forEach(([, ...surname], at) => {
    if (surname.length === 0) return;
    const same = listOf(bySurname, surname.join(' '));
    if (same.length < mostOfSurname) same.push(at);
  });
  for (const same of bySurname.values()) {
    if (same.length === 1) continue;
    for (const short of same) {
      const full = same.find((other) =>
        isShortGivenName(names[short]?.[0] ?? '', names[other]?.[0] ?? ''),
      );
      if (full !== undefined) joiner.join(short, full);
    }
  }
};
/** People of one surname that are compared, so that the time stays linear. */
const mostOfSurname = 16;

/** What the joining of short names looks into. */
interface NamesToJoin {
  readonly names: readonly (readonly string[])[];
  readonly spoken: readonly (readonly SpokenWord[])[];
  readonly forms: ShortForms;
  readonly wholes: ReadonlySet<string>;
  readonly text: string;
}

const joinShort = (joiner: Joiner, at: number, known: NamesToJoin): void => {
  const words = known.names[at] ?? [];
  const rootsOf: RootsOf = (fuller) =>
    [...new Set(fuller.map((other) => joiner.rootOf(other)))].filter((root) => root !== at);
  const give: Give = (roots) => {
    if (roots.length === 1) joiner.join(at, roots[0] as number);
    else if (roots.length > 1) resolveShortName(joiner, at, roots, isKinBetween(known.text));
    return roots.length > 0;
  };
  if (words.length < 2) {
    joinWord(joiner, at, known, rootsOf, give);
    return;
  }
  const isOther = (root: number): boolean => areKingAndPrince(joiner, at, root);
  give(rootsOf(fullerThan(words, known)).filter((root) => !isOther(root)));
};

/** The groups, without one's own, that have become of those with a fuller name. */
type RootsOf = (fuller: readonly number[]) => readonly number[];
/** Joins a group into the one that it means among several; false when it means none of them. */
type Give = (roots: readonly number[]) => boolean;

/** Those whose names begin with several words, or have them with others between. */
const fullerThan = (
  words: readonly string[],
  { names, forms, wholes }: NamesToJoin,
): readonly number[] => {
  const fuller = forms
    .of(words.join(' '))
    .filter((other) => !isRunOn(words, names[other] ?? [], wholes))
    // «دونالد ترامب جونيور» is no «دونالد ترامب».
    .filter((other) => !isJunior(names[other]?.at(-1) ?? ''));
  const ends = forms.of(endsOf(words)).filter((other) => {
    const name = names[other] ?? [];
    return isWithin(words, name) && !isAfterFather(name, wholes) && !isOfOtherFather(words, name);
  });
  return [...fuller, ...ends];
};

/** Joins a name of one word: a given name where somebody is known by it, else a surname before anything else. */
const joinWord = (
  joiner: Joiner,
  at: number,
  { names, spoken, forms }: NamesToJoin,
  rootsOf: RootsOf,
  give: Give,
): void => {
  const group = joiner.groups[at] as Group;
  const [word = ''] = names[at] ?? [];
  const given = rootsOf(forms.of(givenOf(word)).filter((root) => !isOtherRank(joiner, at, root)));
  if (given.length > 0 && group.members.some(isKnownByGivenName)) {
    give(given);
    return;
  }
  if (give(rootsOf(forms.of(surnameOf(word))))) return;
  if (isSyllabicFamily(group.head.name) && give(given)) return;
  const alike = forms
    .of(soundsLike(word))
    .filter((other) => isSpellingOfSurname(spoken[at] ?? [], spoken[other] ?? []));
  if (give(rootsOf(alike))) return;
  const [only, ...others] = given;
  if (only !== undefined && others.length === 0) {
    if (pointsTo(group.members, joiner.membersOf(only), word)) joiner.join(at, only);
    return;
  }
  if (give(rootsOf(forms.of(lastWordOf(word))))) return;
  if (others.length === 0 && isUsedAlone(group, word)) give(rootsOf(forms.of(middleWordOf(word))));
};

/** «بومبو» of «مايك بومبيو», «شبيبوب» of «سليم شيبوب». */
const isSpellingOfSurname = (name: readonly SpokenWord[], full: readonly SpokenWord[]): boolean => {
  const [word, surname] = [name[0], full.at(-1)];
  if (word === undefined || surname === undefined) return false;
  return isRespelling(name, [surname]) || isSlip(word, surname);
};

const isKnownByGivenName = ({ candidate: { attributes } }: Group['head']): boolean =>
  isRegnalTitle(attributes?.title ?? attributes?.office ?? '');

/** «حافظ بشار الأسد» where the text names «بشار الأسد»: a son, who is no «حافظ الأسد». */
const isAfterFather = (words: readonly string[], wholes: ReadonlySet<string>): boolean =>
  isFathersName(words, 1) && wholes.has(words.slice(1).join(' '));

/** «حمدان بن راشد» is the uncle of «حمدان بن محمد بن راشد»: a father who is named is never left out. */
const isOfOtherFather = ([, father = '']: readonly string[], [, other = '']: readonly string[]) =>
  isSon.test(father) && isSon.test(other) && father !== other;
const isSon = /^بنت?./;
