import type { Token } from '../../../document.ts';
import { isClubWord } from '../../../lexicons/club-words.ts';
import { countryOf } from '../../../lexicons/countries.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { isAmong, isAmongBehind } from '../../../lexicons/organization-words.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAfter } from '../../../text/neighbours.ts';
import { trait } from '../../../text/trait.ts';
import type { ClubName } from './club-name.ts';
import { isFixture, isScore } from './figured-results.ts';
import { playEachOther } from './towns-at-play.ts';

/** Whether a word before a name says that it is a club: «لاعب», «ضد». */
export const isTrigger = trait('club-neighbours/isTrigger', ({ key }) =>
  isAmongBehind('clubTriggers', key),
);

// «النجم الهولندي روبن», «النجم الدولي»: somebody, though a club is called so in short.
export const isPlayer = (tokens: readonly Token[], index: number): boolean => {
  const next = tokenAfter(tokens, index)?.lexeme;
  if (next === undefined || !isClubWord('players', keyAt(tokens, index))) return false;
  const nationality = nationalityOf(next);
  return nationality?.definite === true || isClubWord('notSeats', next.key);
};

/** Tokens between a club and another that its text surely speaks of. */
const companionReach = 25;

/**
 * «لاعب الشباب السابق … إلى صفوف الهلال»: a club that is nothing else, or has its sign, is near.
 * @param names in order of place.
 * @param at the index of the name among them.
 */
export const hasCompanion = (
  tokens: readonly Token[],
  names: readonly ClubName[],
  at: number,
): boolean => {
  const { index } = names[at] as ClubName;
  const isNear = (other: ClubName | undefined): other is ClubName =>
    other !== undefined && Math.abs(other.index - index) <= companionReach;
  const isClub = (other: ClubName): boolean => {
    const before = tokens[other.index - 1]?.lexeme;
    return other.kind === 'listed' || (before !== undefined && isTrigger(before));
  };
  for (const step of [-1, 1]) {
    for (let next = at + step; isNear(names[next]); next += step) {
      if (isClub(names[next] as ClubName)) return true;
    }
  }
  return false;
};

/** Words between a club and what it does with a player: «ملقة يرغب في التعاقد مع المدرب». */
const signingReach = 4;

/** «أعلن فالنسيا التعاقد مع اللاعب», «ملقة يرغب في التعاقد مع المدرب». */
export const isSigning = (tokens: readonly Token[], { endToken }: ClubName): boolean => {
  const sentence = tokens[endToken - 1]?.sentence;
  for (let at = endToken; at < endToken + signingReach; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    if (isAmong('signing', token.lexeme.key)) return tokens[at + 1]?.lexeme.key === 'مع';
  }
  return false;
};

/** Tokens between two clubs of a result or a table, at most. */
const mostBetween = 6;

/** Figures, punctuation and the country of a club: «برشلونة (إسبانيا) - روما الإيطالي 1-0». */
const isBetweenClubs = (lexeme: Lexeme): boolean =>
  /^(?:number|time|punctuation|symbol)$/u.test(lexeme.kind) ||
  isAmong('scoreFillers', lexeme.key) ||
  nationalityOf(lexeme) !== null ||
  countryOf(lexeme.spelling) !== undefined;

/** Clubs that others are beside. */
export interface Neighbours {
  /** «الترجي – الملعب التونسي 2-1», «1- الترجي 30 ن 2- النجم». */
  readonly listed: ReadonlySet<ClubName>;
  /** «يواجه النصر نظيره الهلال»: a word of two that meet is between them. */
  readonly met: ReadonlySet<ClubName>;
  /** «خسر النصر من الهلال»: a verb of matches, or a match, is before them. */
  readonly opposed: ReadonlySet<ClubName>;
  /** «الوحدة 2 - 1 الفتح», «روما (إيطاليا) - بازل (سويسرا)»: what is beside it needs no word of sport. */
  readonly paired: ReadonlySet<ClubName>;
  /** «شاختار وبورتو»: «و» is between it and a club that is nothing else. */
  readonly joined: ReadonlySet<ClubName>;
}

/** What the clubs of a text, in order of place, say of each other. */
export const besideAnother = (tokens: readonly Token[], names: readonly ClubName[]): Neighbours => {
  const listed = new Set<ClubName>();
  const met = new Set<ClubName>();
  const opposed = new Set<ClubName>();
  const joined = new Set<ClubName>();
  const paired = new Set<ClubName>();
  names.forEach((name, at) => {
    const next = names[at + 1];
    if (next === undefined || next.index - name.endToken > mostBetween) return;
    const between = tokens.slice(name.endToken, next.index);
    if (between.every(({ lexeme }) => isBetweenClubs(lexeme))) {
      listed.add(name).add(next);
      if (isScore(between) || isFixture(between)) paired.add(name).add(next);
    }
    if (areOpponents(tokens, name, next)) opposed.add(name).add(next);
    if (areJoined(tokens, name, next)) joined.add(name).add(next);
    const [only] = between;
    if (between.length !== 1 || only === undefined) return;
    if (isAmong('opponents', only.lexeme.key)) met.add(name).add(next);
    // «كولن مع فيردر بريمن», «نانت مع تولوز»
    const isSure = name.kind === 'listed' || next.kind === 'listed';
    const isPair = only.lexeme.key === 'مع' && (isSure || playEachOther(tokens, name, next));
    if (isPair) listed.add(name).add(next);
  });
  for (const name of inPairs(tokens, names)) {
    listed.add(name);
    paired.add(name);
  }
  return { listed, met, opposed, paired, joined };
};

/** Whether «مع» or «على» alone is between a name and the next. */
const isBesideNext = (
  tokens: readonly Token[],
  names: readonly ClubName[],
  at: number,
): boolean => {
  const [name, next] = [names[at], names[at + 1]];
  return (
    name !== undefined &&
    next?.index === name.endToken + 1 &&
    /^(?:مع|علي)$/.test(tokens[name.endToken]?.lexeme.key ?? '')
  );
};

/** The names of fixtures or results that follow each other, whatever else they may name: «العين مع الشباب والظفرة مع الوصل». */
const inPairs = (tokens: readonly Token[], names: readonly ClubName[]): readonly ClubName[] =>
  names.flatMap((_, at) => {
    const [second, third] = [names[at + 1], names[at + 2]];
    if (second === undefined || third === undefined) return [];
    const isNear = third.index - second.endToken <= mostBetween;
    if (!isNear || tokens[second.index]?.sentence !== tokens[third.index]?.sentence) return [];
    const arePairs = isBesideNext(tokens, names, at) && isBesideNext(tokens, names, at + 2);
    return arePairs && isEnumerated(tokens, third) ? names.slice(at, at + 4) : [];
  });

// «، الظفرة», «والظفرة»
const isEnumerated = (tokens: readonly Token[], name: ClubName): boolean =>
  /^[،,]$/.test(tokens[name.index - 1]?.lexeme.text ?? '') || isBehindAnd(tokens, name);

/** Whether «و» alone is before a name in its word: «والظفرة». */
const isBehindAnd = (tokens: readonly Token[], { index, start }: ClubName): boolean => {
  const token = tokens[index];
  return token?.lexeme.key.startsWith('و') === true && start === token.start + 1;
};

/** «خسر النصر من الهلال», «يلتقي النصر في الافتتاح مع الهلال», «مباراة النصر والهلال». */
const areOpponents = (tokens: readonly Token[], one: ClubName, other: ClubName): boolean => {
  const [before, last, second] = [
    tokens[one.index - 1]?.lexeme,
    tokens[other.index - 1]?.lexeme,
    tokens[other.index],
  ];
  if (before === undefined || last === undefined || second === undefined) return false;
  if (tokens[one.index - 1]?.sentence !== second.sentence) return false;
  const isAgainst = other.index > one.endToken && /^(?:علي|امام|من|مع)$/u.test(last.key);
  if (isAgainst) return before.splits.some(({ key }) => isAmong('matchVerbs', key));
  const isJoined = other.index === one.endToken && second.lexeme.key.startsWith('و');
  return isJoined && before.splits.some(({ key }) => isAmong('meetings', key));
};

/** «شاختار وبورتو»: a club and a town that has one, joined by «و»; but «الهلال والرياض», of which neither is a club alone. */
const areJoined = (tokens: readonly Token[], one: ClubName, other: ClubName): boolean => {
  const token = tokens[other.index];
  if (other.index !== one.endToken || token?.sentence !== tokens[one.index]?.sentence) return false;
  const isSure = one.kind === 'listed' || other.kind === 'listed';
  return isSure && isBehindAnd(tokens, other);
};

/** How many words of sport a table, or the word between two that meet, is worth. */
export const toldWords = 2;
/** How many the result of a match between two names is worth. */
export const pairWords = 3;
