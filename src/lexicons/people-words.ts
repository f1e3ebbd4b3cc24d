import type { Lexeme } from '../text/lexeme.ts';
import { searchKeys } from '../text/normalize.ts';
import { trait } from '../text/trait.ts';
import { lazy, loadLexicon } from './load.ts';
import type { PeopleWordLists } from './people-word-lists.ts';
import { wordPairs } from './word-pairs.ts';
import { inListsOf } from './word-set.ts';

const words = lazy(() => loadLexicon<PeopleWordLists>('people-words.json'));
type PeopleListName = keyof PeopleWordLists;

/** Asks whether a search key is in a list. */
const inList = inListsOf(words);
/** Asks whether a word as it is spelt is in a list: of «أبي» and «آبي» one is a father. */
const spelledIn = (list: PeopleListName): ((lexeme: Lexeme) => boolean) => {
  const spellings = lazy(() => new Set(words()[list]));
  return trait(`people-words/${list}`, ({ spelling }) => spellings().has(spelling));
};

export const isNicknameCalling = inList('nicknameCallings');
export const isTitleLetter = inList('titleLetters');
export const isCalling = inList('callings');
export const isKnownAs = inList('knownAs');
export const isServedOne = inList('servedOnes');
export const isCompoundEnd = inList('compoundEnds');
export const makesNoCompound = inList('notBeforeCompoundEnd');
export const isIntroducer = inList('introducers');
export const isAppointing = inList('appointingVerbs');
export const isFamilyTitle = inList('familyTitles');
export const isTitleAsGiven = inList('titlesAsGiven');
export const isWomanAlike = inList('womenAlike');
export const takesComplement = inList('nounsWithComplement');
export const isNounAlike = inList('nounsAlike');
export const isNeverAlone = inList('neverAlone');
export const beginsTown = inList('townBeginnings');
export const isGivenAlike = inList('givenAlike');
export const isBirthAdverbial = inList('birthAdverbials');
export const reachesOrLeaves = inList('reachingOrLeaving');
export const isFamilyAlike = inList('familyAlike');
export const isFamilyOfLineage = inList('familiesOfLineage');
export const isNounBeforeName = inList('nounsBeforeName');
export const isRelative = inList('relatives');
/** Whether a search key is «أنا» or who somebody is to the one named next: «أخو», «والد». */
export const isSelfOrKin = inList('selfOrKin');
/** What makes an office a former or an acting one: «السابق», «بالنيابة». */
export const isFormerOrActing = inList('formerOrActing');
export const isGovernor = inList('governors');
export const isRuler = inList('rulers');
export const isReigning = inList('reigning');
export const isGovernorAlike = inList('governorsAlike');
export const isVerbAlike = inList('verbsAlike');
export const isBeforeSurname = inList('beforeSurnames');
export const isNameAlikeVerb = inList('namesAlikeVerbs');
export const isVerbWithOn = inList('verbsWithOn');
export const isVerbNeedingOn = inList('verbsNeedingOn');
export const isVerbTakingBy = inList('verbsTakingBy');
export const isVerbTakingOn = inList('verbsTakingOn');
export const opensClause = inList('clauseOpeners');
export const isDialectWord = inList('dialectWords');
export const isBeforeGod = inList('givenBeforeGod');
export const isTimeNoun = inList('timeNouns');
export const isMonthName = inList('monthNames');
export const isAfterMourning = inList('afterMourning');
export const isDaytime = inList('daytimes');
export const isWriting = inList('writing');
export const isPen = inList('pens');
export const isNameParticle = spelledIn('particles');
export const isGivenBeforeForeign = spelledIn('givenBeforeForeign');
export const isSonOf = spelledIn('sonOf');
export const isJoiner = spelledIn('joiners');
export const isSyllable = spelledIn('syllables');

/** Whether «ل» at the beginning of the next word is a preposition. */
export const takesLam = inList('takingLam');

const neverNames = lazy(() => new Set(words().neverNames));
/** Whether a spelling is a particle that folding makes look like a name. */
export const isNeverName = (spelling: string): boolean => neverNames().has(spelling);

/** Asks whether a word is in a list, proclitics and article taken off: «بالفيلم», «وشارع». */
const bareIn = (list: PeopleListName): ((lexeme: Lexeme) => boolean) => {
  const isInList = inList(list);
  return trait(`people-words/${list}`, ({ splits }) =>
    splits.some(({ key }) => isInList(key.replace(/^ال/u, ''))),
  );
};

/** A thing that has a name of its own: «بالفيلم». */
export const isNamedThing = bareIn('things');
/** A house or a tribe: «سلالة». */
export const isKin = bareIn('kin');
/** «الرضيع». */
export const isHuman = bareIn('humans');
/** «المدعو», «ويدعى». */
export const isCalled = bareIn('callings');
/** «المتحدث», «ناطقة», «الرسمي». */
export const isSpeaker = bareIn('speakers');
/** «لحكومة» of somebody. */
export const isBelonging = bareIn('belongings');
/** A noun that is called after people: «شارع», «بملعب». */
export const isNamesake = bareIn('namesakes');

const places = lazy(() => wordPairs(searchKeys(words().compoundPlaces)));
/** Whether two words, as search keys, are a place that begins like a name: «أبو ظبي». */
export const isCompoundPlace = (first: string, second: string): boolean => places()(first, second);
