import type { Candidate, Document, Token } from '../../document.ts';
import { royalRank } from '../../lexicons/linking-words.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { classOfHead, organizationHead } from '../../lexicons/organization-heads.ts';
import { isUnheard } from '../../recognizers/people/found/unheard-names.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { tokenBefore } from '../../text/neighbours.ts';
import { isFoundPerson } from '../found-people.ts';
import { isKnownSurname } from '../known-people.ts';
import { leastAbroad } from './least-abroad.ts';
import { impossible, leastLone, leastOfOneWord, strict } from './lone-names.ts';
import { isNobody } from './nobody.ts';
import { isNounOfNext } from './nouns-before-people.ts';
import { PeopleOfText, wordAt } from './people-of-text.ts';
import { isInRowOfThings } from './rows-of-things.ts';

/** Who wrote the article («ع.عسول»), those that the world knows, and who does what only people do. */
const isBeyondDoubt = /^people\/(?:byline|famous|act\+)/;

/** Rules with a sign of a person beside the name, or a fuller name elsewhere in the text. */
const hasSign = /^people\/(?:title|origin|saying|member|recurrent)|^second-pass/u;

/**
 * Leaves out people of one word whom the text gives no reason to believe in: neither what is around the
 * word nor another place of the text, where somebody is named so in full («وفق بالطيب» and «سمير بالطيب») or
 * the same word is surer.
 */
export const withoutDoubtfulPeople = (
  document: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const { text, tokens } = document;
  const isLone = (candidate: Candidate): boolean =>
    isFoundPerson(candidate) &&
    !isBeyondDoubt.test(candidate.rule) &&
    !/\s/u.test(text.slice(candidate.start, candidate.end));
  if (!candidates.some(isLone)) return candidates;
  const facts = new PeopleOfText(document, candidates);
  const things = new Set<string>();
  const believed = new Set<string>();
  const doubtful = new Set<Candidate>();
  const left = candidates.filter((candidate, index) => {
    if (!isLone(candidate)) return true;
    const { confidence, rule, start, end } = candidate;
    const { key } = wordAt(tokens, start);
    if (isNone(tokens, candidate, facts) || isNounOfNext(document, candidates, index)) return false;
    const name = text.slice(start, end);
    if (hasSign.test(rule) || facts.families.has(key)) {
      believed.add(name);
      return true;
    }
    if (facts.isMostlyNone(key, name) || isInRowOfThings(text, candidates, index)) return false;
    const needed = confidenceNeeded(tokens, candidate, facts);
    if (needed === impossible || isCompany(tokens, start)) things.add(name);
    const isRepeated = needed < strict && facts.timesOf(name) > 1;
    if (confidence >= needed || isRepeated) believed.add(name);
    else doubtful.add(candidate);
    return true;
  });
  // «إعصار "ماثيو"» makes «ماثيو» the storm in the rest of the text.
  const isThing = ({ rule, start }: Candidate, name: string): boolean =>
    things.has(name) && !hasSign.test(rule) && !facts.words.has(wordAt(tokens, start).key);
  return left.filter((candidate) => {
    if (!isLone(candidate)) return true;
    const name = text.slice(candidate.start, candidate.end);
    const isDoubtful = doubtful.has(candidate) && !believed.has(name);
    return !isDoubtful && !isThing(candidate, name);
  });
};

/** Whether a word is nobody's name by itself and by what the text has. */
const isNone = (tokens: readonly Token[], candidate: Candidate, facts: PeopleOfText): boolean =>
  isUnlikely(tokens, candidate, facts) ||
  isNobody(tokens, candidate) ||
  isOfNobody(candidate, wordAt(tokens, candidate.start).key, facts);

/** From which confidence on a word is a name without a sign. */
const confidenceNeeded = (
  tokens: readonly Token[],
  candidate: Candidate,
  { isAbroad }: PeopleOfText,
): number => {
  const plain = leastLone(tokens, candidate);
  return isAbroad ? leastAbroad(plain, wordAt(tokens, candidate.start)) : plain;
};

/**
 * Below the confidence that one word needs; kings are excepted, and unheard-of words where the text names foreigners.
 */
const isUnlikely = (
  tokens: readonly Token[],
  { confidence, start }: Candidate,
  facts: PeopleOfText,
): boolean =>
  confidence < leastOfOneWord &&
  !isRoyal(tokens, start) &&
  !(isUnheard.has(wordAt(tokens, start)) && facts.isAbroad);

/**
 * No family of the text, but a noun or a thing of it, or a surname whose bearer gave way to another reading and that no
 * tagger finds.
 */
const isOfNobody = (candidate: Candidate, key: string, facts: PeopleOfText): boolean =>
  !facts.families.has(key) &&
  (facts.isNoun(key) ||
    facts.isThing(key, candidate) ||
    (candidate.rule === 'people/surname' && candidate.sources?.includes('tagger') !== true));

/** «الملك سلمان»: a known name right behind a royal title. */
const isRoyal = (tokens: readonly Token[], start: number): boolean => {
  const at = firstEndingAfter(tokens, start);
  const title = tokenBefore(tokens, at)?.lexeme.spelling ?? '';
  return royalRank(title) !== undefined && isKnownName(wordAt(tokens, start).key);
};

/** «شركة جونسون»: nobody but a known person has a company of one word that is a person elsewhere. */
const isCompany = (tokens: readonly Token[], start: number): boolean => {
  const at = firstEndingAfter(tokens, start);
  const before = tokenBefore(tokens, at)?.lexeme;
  const head = before === undefined ? null : organizationHead(before);
  return (
    head !== null &&
    classOfHead(head.key) === 'company' &&
    !isKnownSurname(wordAt(tokens, start).key)
  );
};
