import type { ProcliticSplit } from '../text/clitics/proclitic-splits.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { searchKeys } from '../text/normalize.ts';
import { mostly, Trait, trait } from '../text/trait.ts';
import { lazy, loadLexicon } from './load.ts';
import { wordPairs } from './word-pairs.ts';
import { inListsOf, wordSet } from './word-set.ts';

interface Titles {
  /** Words that are right before a name: «الدكتور», «الشيخ». */
  readonly honorifics: readonly string[];
  /** Nouns that head an office, masculine and without article: «وزير», «مدير». */
  readonly roles: readonly string[];
  /** Roles that papers write together with their complement: «رئيسالوزراء». */
  readonly gluable: readonly string[];
  /** Roles that mean something else with the article: «العالم», «الرجل». */
  readonly indefiniteOnly: readonly string[];
  /** Heads that take another head as their complement: «نائب رئيس الوزراء». */
  readonly overHeads: readonly string[];
  /** Heads that right before a name are a title: «محافظ الهيئة المهندس فهد». */
  readonly professions: readonly string[];
  /** Honorifics that no adjective describes, so that what follows is a name: «الدكتور الزهراوي». */
  readonly personal: readonly string[];
  /** Honorifics that are an office: «الوزير», «المدرب». */
  readonly posts: readonly string[];
  /** Heads that after another head are its adjective: «زعيم الحزب المعارض». */
  readonly adjectival: readonly string[];
  /** Those of them that behind any definite noun are its adjective: «الحزب الحاكم», «اللجنة المشرفة على الانتخابات». */
  readonly describing: readonly string[];
  /**
   * Spellings of other words that have the search key of a title: «أمام», hastily «امام», is no «إمام», «لقاء حضره أحمد» no
   * «حضرة», «وإلى» no «والي»; «الإخوان» are no two brothers; «كاد» and «ولاية» hold no «أد» and no «آية».
   */
  readonly otherWords: readonly string[];
  /** Words between a rank and the name: «الملازم أول», «العميد الركن». */
  readonly grades: readonly string[];
  /** Titles that are teams too: «زميله في الفريق». */
  readonly teams: readonly string[];
  /** Titles of nobility, with the place that they are of: «دوق كامبرلاند». */
  readonly nobles: readonly string[];
  /** Words of offices whose complement «ب» opens: «الوزير المكلف بالعلاقات». */
  readonly takesBy: readonly string[];
  /** Heads that are so by the word after them alone: «ولي العهد». */
  readonly headPairs: readonly string[];
  /** How princes and kings are addressed before their title: «صاحب السمو الملكي الأمير». */
  readonly styles: readonly string[];
  /** Objects of what people in office do, which end the office: «رئيس الهيئة الحفل». */
  readonly objects: readonly string[];
  /** Nouns that go on an office behind «و», before a definite one: «وزير الثقافة وتنمية المجتمع». */
  readonly tasks: readonly string[];
  /** Offices of a woman that mostly are things: «المؤسسة العسكرية», «المعارضة», «المحافظة على التراث». */
  readonly thingsToo: readonly string[];
  /** To whom something is said: «للصحفيين». */
  readonly listeners: readonly string[];
  /** Who comes with somebody in office: «والوفد». */
  readonly companions: readonly string[];
  /** Where guests are received: «بقصر», «بمكتبه». */
  readonly halls: readonly string[];
  /** How somebody high is spoken of: «سموه». */
  readonly highnesses: readonly string[];
  /** Prepositions inside an office: «سفير فرنسا في تونس», «المتحدث باسم الوزارة». */
  readonly prepositions: readonly string[];
}

const lists = lazy(() => loadLexicon<Titles>('titles.json'));
const inList = inListsOf(lists);

const words = lazy(() => {
  const { honorifics, roles, indefiniteOnly } = lists();
  const never = wordSet(indefiniteOnly);
  const heads = new Set<string>();
  for (const head of wordSet(roles)) {
    for (const form of [head, `${head}ه`]) {
      heads.add(form);
      if (!never.has(head)) heads.add(`ال${form}`);
    }
  }
  return { honorifics: wordSet(honorifics), heads };
});

/** What a word is before a name. */
type TitleKind = 'honorific' | 'role' | 'none';

interface TitleReading {
  readonly kind: TitleKind;
  /** UTF-16 offset in the word at which the title begins. */
  readonly offset: number;
  readonly definite: boolean;
  /** As it is spelt, the article restored. */
  readonly text: string;
}

const noTitle: TitleReading = { kind: 'none', offset: 0, definite: false, text: '' };
/** A role and its complement written without a space: «رئيسالوزراء». */
const glued = lazy(() => new RegExp(`^(?:${[...wordSet(lists().gluable)].join('|')})ه?ال.{3,}$`));

const otherWords = lazy(() => new Set(lists().otherWords));

/** Reads a word, proclitics taken off, as a title or the head of a role. */
export const titleOf: (lexeme: Lexeme) => TitleReading = mostly(
  'titles/titleOf',
  noTitle,
  (lexeme) => {
    if (lexeme.kind !== 'arabic') return noTitle;
    const { honorifics, heads } = words();
    for (const { key, offset, spelling: text } of lexeme.splits) {
      if (otherWords().has(text)) return noTitle;
      const definite = key.startsWith('ال');
      if (heads.has(key)) return { kind: 'role', offset, definite, text };
      if (honorifics.has(key)) return { kind: 'honorific', offset, definite: true, text };
      if (glued().test(key)) return { kind: 'role', offset, definite: true, text };
    }
    return noTitle;
  },
);

/** «عضو», «مدير»: whether a word, without article and proclitics, is the head of an office. */
export const isOfficeHead = (lexeme: Lexeme): boolean => {
  const { kind, definite, offset } = titleOf(lexeme);
  return kind === 'role' && !definite && offset === 0;
};

/** Whether a word is a title or the head of a role. */
export const isTitle = (lexeme: Lexeme): boolean => titleOf(lexeme).kind !== 'none';

const overHeads = lazy(() => {
  const heads = wordSet(lists().overHeads);
  return new Set([...heads, ...[...heads].map((head) => `${head}ه`)]);
});
const titleWords = lazy(() => {
  const posts = wordSet(lists().posts);
  return new Set(
    [...words().honorifics, ...wordSet(lists().professions)].filter((key) => !posts.has(key)),
  );
});

/** Whether a word is the one spoken to, which is no part of an office: «للصحفيين». */
export const isListener = inList('listeners');
/** Whether a word is who comes with somebody in office: «والوفد». */
export const comesAlong = inList('companions');
/** Whether a word is where guests are received, «ب» before it: «بقصر». */
export const isHall = inList('halls');
/** Whether a word is how somebody high is spoken of: «سموه». */
export const isHighness = inList('highnesses');

/** Whether a search key is a head that takes another as its complement: «نائب», «مساعدة». */
export const isOverHead = (key: string): boolean => overHeads().has(key);
/** Whether a word is a title that is right before a name, and no office: «الدكتور», «المهندس». */
export const isTitleWord = trait(
  'titles/isTitleWord',
  ({ kind, splits }) =>
    kind === 'arabic' &&
    !splits.some(({ spelling }) => otherWords().has(spelling)) &&
    splits.some(({ key }) => titleWords().has(key)),
);
/** Whether a search key is a head that can be the adjective of another: «المعارض». */
export const isAdjectivalTitle = inList('adjectival');
/** Whether a search key is a head that behind a definite noun is its adjective: «الحاكم». */
export const isDescribingTitle = inList('describing');

const headPairKeys = lazy(() => searchKeys(lists().headPairs));
const headPairs = lazy(() => wordPairs(headPairKeys()));
const pairHeads = lazy(() => new Set(headPairKeys().map((pair) => pair.split(' ', 1)[0])));
/** Whether a word may head an office by the word after it: «ولي», «لخادم». */
const isPairHead = new Trait('titles/isPairHead', ({ splits }) =>
  splits.some(({ key }) => pairHeads().has(key)),
);
/** The reading of a word that heads an office by the word after it: «ولي العهد», «لخادم الحرمين». */
export const headPairOf = (
  lexeme: Lexeme,
  next: Lexeme | undefined,
): ProcliticSplit | undefined => {
  if (next === undefined || !isPairHead.has(lexeme)) return undefined;
  for (const split of lexeme.splits) if (headPairs()(split.key, next.key)) return split;
  return undefined;
};
const styles = lazy(() => wordPairs(searchKeys(lists().styles)));
/** Whether two words, as search keys, are how a prince or a king is addressed: «صاحب السمو». */
export const isStyle = (first: string, second: string): boolean => styles()(first, second);
/** Whether a search key is a noun that is done by somebody in office: «الحفل», «الشكر». */
export const isObjectOfOffice = inList('objects');

const isTask = inList('tasks');
/** «وتنمية», which goes on an office before a definite noun. */
export const isFurtherTask = trait(
  'titles/isFurtherTask',
  ({ key }) => key.startsWith('و') && isTask(key.slice(1)),
);
const prepositions = lazy(() => new Set(lists().prepositions));
/** Whether a spelling is a preposition that an office can hold: «في», «باسم», «لدى». */
export const isOfficePreposition = (spelling: string): boolean => prepositions().has(spelling);
/** Whether a search key is an honorific that no adjective describes: «الدكتور», «سماحة». */
export const isPersonalTitle = inList('personal');
/** Whether a search key is a title that is a team too: «الفريق». */
export const isTeamTitle = inList('teams');
/** Whether a search key is a grade after a rank: «الركن». */
export const isGradeWord = inList('grades');
/** Whether a search key is a word whose complement «ب» opens: «المكلف», «الخبير». */
export const governsBy = inList('takesBy');
/** Whether a search key is a title of nobility that has a place behind it: «دوق», «كونتيسة». */
export const isNobleTitle = inList('nobles');

const isTitleAndThing = inList('thingsToo');
/** Whether a word, article and proclitics taken off, is the office of a woman or, mostly, a thing: «والمعارضة». */
export const isThingToo = ({ splits }: Lexeme): boolean =>
  splits.some(({ key }) => isTitleAndThing(key.replace(/^ال/u, '')));
