import type { Lexeme } from '../text/lexeme.ts';
import { searchKey } from '../text/normalize.ts';
import { rarely } from '../text/trait.ts';
import type { EventWordLists } from './event-word-lists.ts';
import { lazyGazetteer } from './lazy-gazetteer.ts';
import { lazy, loadLexicon } from './load.ts';
import { preparedNames, spelt } from './prepared-names.ts';
import { sportNames } from './sport-names.ts';
import { inListsOf } from './word-set.ts';

/** What a noun opens the name of. */
const eventGroups = [
  'competitions',
  'festivals',
  'meetings',
  'votes',
  'wars',
  'attacks',
  'operations',
  'agreements',
  'storms',
] as const satisfies readonly (keyof EventWordLists)[];
export type EventGroup = (typeof eventGroups)[number];

const load = lazy(() => loadLexicon<EventWordLists>('event-words.json'));

const groups = lazy(
  () =>
    new Map(
      eventGroups.flatMap((group) =>
        load()[group].map((word) => [searchKey(word), group] as const),
      ),
    ),
);

/** A noun that names of events begin with. */
export interface EventHead {
  /** Its search key, the article left out. */
  readonly key: string;
  /** UTF-16 offset in the word at which it begins. */
  readonly offset: number;
  readonly group: EventGroup;
  /** Whether it has the article: «البطولة». */
  readonly definite: boolean;
}

/** Reads a word, proclitics taken off, as the head of an event's name; null when it is none. */
export const eventHead = rarely('event-words/eventHead', (lexeme: Lexeme): EventHead | null => {
  if (lexeme.kind !== 'arabic') return null;
  for (const { key, offset } of lexeme.splits) {
    const definite = key.startsWith('ال') && !groups().has(key);
    const bare = definite ? key.slice(2) : key;
    const group = groups().get(bare);
    // «بدوره», «دوره»: his part, no tournament
    if (bare === 'دوره' && lexeme.spelling.endsWith('ه')) return null;
    if (group !== undefined) return { key: bare, offset, group, definite };
  }
  return null;
});

/** Whether a search key is in one of the lists. */
const inList = inListsOf(load);

export const isConcluded = inList('concluded');
export const isDeed = inList('deeds');
/** Whether a head, as a search key, belongs to a name in quotation marks that follows it. */
export const isNicknamed = inList('nicknamed');
export const isSerial = inList('serial');
export const isFought = inList('fought');
export const isHeldInTown = inList('heldInTown');
export const isContinental = inList('continental');
/** Whether a search key is a word for those who play for a title: «الأندية». */
export const isMember = inList('members');
export const isAfterMembers = inList('ofMembers');
export const isOfWinners = inList('winners');
export const isDaysLong = inList('daysLong');
export const isRising = inList('risings');
export const isOfGames = inList('ofGames');
export const isAloneOfGames = inList('alone');
export const isPointing = inList('pointing');
export const isAdjectiveOfEvent = inList('adjectives');
export const isEventCause = inList('causes');
export const isArt = inList('arts');
export const isAfterCause = inList('afterCauses');
/** Whether a search key is a noun of why a meeting is put off: «غياب». */
export const isExcuse = inList('excuses');
export const isPeak = inList('peaks');
export const isOfPlayers = inList('ofPlayers');
export const isHonouredByEvent = inList('honoured');
export const isAgedBelow = inList('agedBelow');
export const isHeldByMany = inList('ofMany');
/** Whether a search key is a sport, of which a contest is no event of its own. */
export const isSport = inList('sports');
export const isSponsored = inList('sponsored');
export const isPlainOfEvent = inList('plain');
export const isAnnouncing = inList('announcing');
export const isAttending = inList('attending');
export const isSession = inList('sessions');
export const isDrink = inList('drinks');
export const isYearWord = inList('yearWords');

const isCapitalOf = inList('capitalOf');
/** Whether a town may be the capital of what a search key means, for a year: «للثقافة». */
export const isOfCapitals = (key: string): boolean => isCapitalOf(key.replace(/^لل/u, 'ال'));

const names = preparedNames(
  'events',
  () => {
    const listed = [...load().names, ...sportNames().competitions];
    return spelt(
      listed.map((name) => [name, '']),
      { glued: true },
    );
  },
  () => 'event' as const,
);
const listed = lazyGazetteer('event-words/beginsEvent', () => names);

/** Whether the name of a listed event may begin with a word. */
export const beginsEvent = listed.begins;

/** The longest name of a listed event that begins at a token. */
export const eventAt = listed.at;
