import type { Token } from '../document.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { searchKey } from '../text/normalize.ts';
import { rarely, Trait } from '../text/trait.ts';
import { Gazetteer, type GazetteerMatch } from './gazetteer.ts';
import { lazy, loadLexicon } from './load.ts';
import { preparedNames, spelt } from './prepared-names.ts';
import { sportNames } from './sport-names.ts';
import { wordSet } from './word-set.ts';

/** Nouns that open the names of events, by what they open, and events under their full names. */
interface EventWords {
  /** Games for a title: «بطولة» in «بطولة ألمانيا المفتوحة». */
  readonly competitions: readonly string[];
  /** Festivals and fairs: «مهرجان» in «مهرجان جرش». */
  readonly festivals: readonly string[];
  /** Meetings: «مؤتمر» in «مؤتمر برلين». */
  readonly meetings: readonly string[];
  /** Votes, which are named by their year: «انتخابات» in «انتخابات 2014». */
  readonly votes: readonly string[];
  /** Wars and risings: «حرب» in «حرب فيتنام». */
  readonly wars: readonly string[];
  /** Attacks and upheavals, which are named by their day or year: «هجمات» in «هجمات 11 سبتمبر». */
  readonly attacks: readonly string[];
  /** Operations, whose name is quoted: «عملية» in «عملية "البنيان المرصوص"». */
  readonly operations: readonly string[];
  /** Participles of agreements, no foreign words: «اتفاق مبرم». */
  readonly concluded: readonly string[];
  /** What somebody does to another, no name of an operation: «عملية "سطو"». */
  readonly deeds: readonly string[];
  /** Treaties and agreements: «اتفاق» in «اتفاق الطائف». */
  readonly agreements: readonly string[];
  /** Storms, which are given names: «الإعصار كاترينا». */
  readonly storms: readonly string[];
  /** Heads that belong to a name in quotation marks: «عملية "البنيان المرصوص"», but معرض "الألوان". */
  readonly nicknamed: readonly string[];
  /** What a town is the capital of for a year: «عاصمة للثقافة العربية». */
  readonly capitalOf: readonly string[];
  /** Heads that rather name one of a series: «دورة 2016», «الدورة الأولى للمهرجان». */
  readonly serial: readonly string[];
  /** Heads that are a span of time too: «أسبوع دبي للتصميم», «أيام الشارقة التراثية». */
  readonly daysLong: readonly string[];
  /** Those that are named after where they were: «معركة اليرموك». */
  readonly fought: readonly string[];
  /** Those that bear the name of their town: «ملتقى زيوريخ». */
  readonly heldInTown: readonly string[];
  /** Adjectives of many countries, with which a championship is one: «البطولة العربية». */
  readonly continental: readonly string[];
  /** Those that one people makes once: «الثورة الصينية». */
  readonly risings: readonly string[];
  /** Heads that name the games by themselves: «المنتخبات المتأهلة لمونديال». */
  readonly alone: readonly string[];
  /** Cups, which are named with their game, unlike leagues: «كأس العالم لكرة القدم». */
  readonly ofGames: readonly string[];
  /** Adjectives that only point at one of several, or at what it is for: «كأس العالم الماضية». */
  readonly pointing: readonly string[];
  /** Adjectives of names that end unlike one of origin: «بطولة ألمانيا المفتوحة». */
  readonly adjectives: readonly string[];
  /** Nouns after ل that take a complement of their own: «لكرة القدم», «لألعاب القوى». */
  readonly causes: readonly string[];
  /** Arts after ل that a place may follow: «لسينما البحر الأبيض المتوسط». */
  readonly arts: readonly string[];
  /** What follows a complement like an adjective: «للكرة الطائرة», «للهواتف الجوالة». */
  readonly afterCauses: readonly string[];
  /** Words before a year that is no part of a name: «معاهدة لندن لعام 1913». */
  readonly yearWords: readonly string[];
  /** Mountains, of which «قمة» is the top: «قمة إيفرست». */
  readonly peaks: readonly string[];
  /** Games that are named after who plays in them: «بطولة المدارس للشطرنج». */
  readonly ofPlayers: readonly string[];
  /** Nouns after a head that make no name with it: «في معرض الرد», «مسابقة القفز». */
  readonly plain: readonly string[];
  /** Titles of those whom games are called after: «دورة الشهيد فهد الأحمد». */
  readonly honoured: readonly string[];
  /** Words before the age of players: «كأس آسيا تحت 23 عاما». */
  readonly agedBelow: readonly string[];
  /** Games that are called after a company: «بطولة تاتا ستيل». */
  readonly sponsored: readonly string[];
  /** Words right before an event: «فعاليات مهرجان …». */
  readonly announcing: readonly string[];
  /** Words before «في» and an event: «شارك في معرض …». */
  readonly attending: readonly string[];
  /** One of a series of events: «الدورة الثالثة لمهرجان …». */
  readonly sessions: readonly string[];
  /** What is drunk from a cup that nobody wins: «كأس شاي». */
  readonly drinks: readonly string[];
  /** Events that are known by these words alone: «الربيع العربي», «كأس العالم». */
  readonly names: readonly string[];
}

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
] as const satisfies readonly (keyof EventWords)[];
export type EventGroup = (typeof eventGroups)[number];

const load = lazy(() => loadLexicon<EventWords>('event-words.json'));

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
  for (const { key, offset } of lexeme.starts) {
    const definite = key.startsWith('ال') && !groups().has(key);
    const bare = definite ? key.slice(2) : key;
    const group = groups().get(bare);
    if (group !== undefined) return { key: bare, offset, group, definite };
  }
  return null;
});

/** Whether a search key is in one of the lists. */
const inList = (list: keyof EventWords): ((key: string) => boolean) => {
  const keys = lazy(() => wordSet(load()[list]));
  return (key) => keys().has(key);
};

/** Whether a head, as a search key, belongs to a name in quotation marks that follows it. */
export const isConcluded = inList('concluded');
export const isDeed = inList('deeds');
export const isNicknamed = inList('nicknamed');
export const isSerial = inList('serial');
export const isFought = inList('fought');
export const isHeldInTown = inList('heldInTown');
export const isContinental = inList('continental');
export const isDaysLong = inList('daysLong');
export const isRising = inList('risings');
export const isOfGames = inList('ofGames');
export const isAloneOfGames = inList('alone');
export const isPointing = inList('pointing');
export const isAdjectiveOfEvent = inList('adjectives');
export const isEventCause = inList('causes');
export const isArt = inList('arts');
export const isAfterCause = inList('afterCauses');
export const isPeak = inList('peaks');
export const isOfPlayers = inList('ofPlayers');
export const isHonouredByEvent = inList('honoured');
export const isAgedBelow = inList('agedBelow');
export const isSponsored = inList('sponsored');
export const isPlainOfEvent = inList('plain');
export const isAnnouncing = inList('announcing');
export const isAttending = inList('attending');
export const isSession = inList('sessions');
export const isDrink = inList('drinks');
export const isYearWord = inList('yearWords');

const capitalOf = lazy(() => wordSet(load().capitalOf));
/** Whether a town may be the capital of what a search key means, for a year: «للثقافة». */
export const isOfCapitals = (key: string): boolean => capitalOf().has(key.replace(/^لل/u, 'ال'));

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
const gazetteer = lazy(() => new Gazetteer(names));

/** Whether the name of a listed event may begin with a word. */
export const beginsEvent = new Trait('event-words/beginsEvent', (lexeme) =>
  gazetteer().beginsWith(lexeme),
);

/** The longest name of a listed event that begins at a token. */
export const eventAt = (
  tokens: readonly Token[],
  index: number,
): GazetteerMatch<'event'> | undefined =>
  beginsEvent.isAt(tokens, index) ? gazetteer().longestAt(tokens, index) : undefined;
