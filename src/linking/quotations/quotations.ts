import type { Document, Entity, Quote, Token } from '../../document.ts';
import { isBelonging, isRelative } from '../../lexicons/people-words.ts';
import {
  governsClause,
  isFeminineSaying,
  isSaying,
  leadsClause,
} from '../../lexicons/saying-verbs.ts';
import { withoutConjunction } from '../../morphology/conjunction.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { listOf } from '../../text/group-by.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { oneLine } from '../../text/one-line.ts';
import { inMarks, isComma, isNameIn, isOpening, quotedBefore, type Said } from './quoted-words.ts';
import { isThingThatSays } from './things-that-say.ts';

/** A person or a body where it is named; only people speak here. */
interface Subject {
  /** Index in the list of entities; -1 for one that is no person. */
  readonly entity: number;
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
}

/** Tokens between a verb of saying and what is said. */
const longestPreamble = 40;
/** Tokens between a verb without a subject and «أن»: «وأضاف في تصريح أن». */
const bareReach = 6;
/** Sentences for which the last speaker is meant by a verb without a subject. */
const memory = 3;

/**
 * Gives people what they say: after a verb of saying either the words in quotation marks or the
 * clause with «أن» or «إن». The speaker is who is named between the verb and the words, else right
 * before the verb, else, for «وأضاف أن», who spoke last. Nobody is guessed where a body speaks.
 */
export const withQuotes = (document: Document, entities: readonly Entity[]): readonly Entity[] => {
  const quotes = new Map<number, Quote[]>();
  const { tokens } = document;
  const subjects = subjectsOf(document, entities);
  /** By entity, whether its verbs are feminine. */
  const feminine = new Map<number, boolean>();
  let last: { readonly entity: number; readonly sentence: number } | undefined;
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const verb = tokenAt(tokens, at);
    if (!isSaying(verb.lexeme)) continue;
    while ((subjects[from]?.endToken ?? Infinity) < at) from++;
    const said = saidAfter(document, at) ?? quotedBefore(document, at);
    const speaker = speakerOf(tokens, subjects, from, at, said);
    if (speaker !== undefined) {
      last = speaker.entity < 0 ? undefined : { entity: speaker.entity, sentence: verb.sentence };
    } else if (said === undefined || !isContinuing(tokens, at, said)) {
      continue;
    }
    if (said === undefined || last === undefined || verb.sentence - last.sentence > memory)
      continue;
    // «وقال سمير العلمي إن …، واعتبرت أن …»: not he.
    const isFeminine = isFeminineSaying(verb.lexeme);
    if (isFeminine !== (feminine.get(last.entity) ?? isFeminine)) {
      last = undefined;
      continue;
    }
    feminine.set(last.entity, isFeminine);
    const quote = quoteOf(document, said, verb);
    const others = listOf(quotes, last.entity);
    if (others.at(-1)?.start !== quote.start) others.push(quote);
    if (said.endToken > at) at = said.endToken - 1;
  }
  return quotes.size === 0
    ? entities
    : entities.map((entity, index) => speaking(entity, quotes.get(index)));
};

/** «وأضاف أن», «وأوضح في تصريح أن»: whether a verb without a subject goes on with who spoke last. */
const isContinuing = (tokens: readonly Token[], verb: number, { firstToken }: Said): boolean => {
  const { lexeme, sentence } = tokenAt(tokens, verb);
  const opens = /^[وف]/u.test(lexeme.spelling) || tokens[verb - 1]?.sentence !== sentence;
  const isNear = opens && firstToken > verb && firstToken - verb <= bareReach;
  return isNear && !isThingThatSays(tokens[verb + 1]?.lexeme);
};

const speaking = (entity: Entity, quotes: readonly Quote[] | undefined): Entity =>
  quotes === undefined ? entity : { ...entity, attributes: { ...entity.attributes, quotes } };

/** People and bodies in the order of the text. */
const subjectsOf = ({ tokens }: Document, entities: readonly Entity[]): readonly Subject[] =>
  entities
    .flatMap(({ type, mentions }, index) =>
      type !== 'person' && type !== 'organization'
        ? []
        : mentions.map(({ start, end }) => ({
            entity: type === 'person' ? index : -1,
            firstToken: firstEndingAfter(tokens, start),
            endToken: firstEndingAfter(tokens, end - 1) + 1,
          })),
    )
    .sort((a, b) => a.firstToken - b.firstToken);

/** Who speaks: named between verb and words, or right before the verb in its sentence. */
const speakerOf = (
  tokens: readonly Token[],
  subjects: readonly Subject[],
  from: number,
  verb: number,
  said: Said | undefined,
): Subject | undefined => {
  const sentence = tokens[verb]?.sentence;
  const end =
    said === undefined || said.firstToken < verb ? verb + longestPreamble : said.firstToken;
  let body: Subject | undefined;
  for (let at = from; at < subjects.length; at++) {
    const subject = subjects[at] as Subject;
    if (subject.firstToken <= verb) continue;
    if (subject.firstToken >= end || tokens[subject.firstToken]?.sentence !== sentence) break;
    // «وقال محامي جراية فيصل الجدلاوي إن»: whose relative or lawyer speaks is silent.
    const owned = tokens[subject.firstToken - 1]?.lexeme;
    // «وقال مكتب نتنياهو إن»: what is his speaks for itself.
    if (owned !== undefined && (isRelative(owned.key) || isBelonging(owned))) continue;
    // «قال المتحدث باسم الوزارة محمد علي»: the person is behind the body of the office.
    if (subject.entity >= 0) return subject;
    body ??= subject;
  }
  // «… دور رامز جلال وأكدت المصادر»: behind «و» another speaks.
  const verbs = tokenAt(tokens, verb);
  const isOther = verbs.lexeme.key.startsWith('و') && isFeminineSaying(verbs.lexeme);
  const isRight =
    subjects[from]?.endToken === verb && !isOther && !isThingThatSays(tokens[verb + 1]?.lexeme);
  const before = isRight ? subjects[from] : undefined;
  return before ?? body;
};

/** What is said behind a verb: words in marks, or a clause up to the end of its sentence. */
const saidAfter = (document: Document, verb: number): Said | undefined => {
  const { tokens, sentences } = document;
  const sentence = tokens[verb]?.sentence ?? 0;
  const endOfSentence = sentences[sentence]?.endToken ?? verb;
  for (let at = verb + 1; at < endOfSentence && at <= verb + longestPreamble; at++) {
    const { lexeme } = tokenAt(tokens, at);
    const quoted = inMarks(tokens, at);
    if (quoted !== undefined && isIntroduced(tokens, at, verb)) return quoted;
    if (quoted !== undefined && quoted.endToken < endOfSentence && isOpening(tokens, at)) {
      if (isClause(tokens, quoted)) return quoted;
      if (isNameIn(tokens, quoted)) {
        at = quoted.endToken;
        continue;
      }
    }
    if (leadsClause(lexeme) && !governsClause(tokenAt(tokens, at - 1).lexeme)) {
      const inside = inMarks(tokens, at + 1);
      return inside !== undefined && !isNameIn(tokens, inside)
        ? inside
        : { firstToken: at, endToken: endOfClause(tokens, at, endOfSentence) };
    }
    if (at > verb + 1 && isSaying(lexeme)) return undefined;
  }
  return undefined;
};

/** Whether marks hold what is said and no name: a colon, «قوله» or a comma is before them, or the verb. */
const isIntroduced = (tokens: readonly Token[], at: number, verb: number): boolean =>
  at === verb + 1 || /^(?:[:،]|قوله|قولها|قائلا|قائلة)$/u.test(tokens[at - 1]?.lexeme.text ?? '');

/** Words in marks that begin as a clause, and are no name: «قال سعيد "إن البلاد بخير" في كلمته». */
const isClause = (tokens: readonly Token[], said: Said): boolean =>
  leadsClause(tokenAt(tokens, said.firstToken).lexeme) &&
  // Behind a blank a straight mark opens words within the clause.
  tokens[said.endToken - 1]?.end === tokens[said.endToken]?.start &&
  !isNameIn(tokens, said);

/**
 * A clause ends before the next verb of saying with «و», before what else happened («، فيما شكر …»,
 * «، وكان قد …»), or with its sentence; no mark at its end.
 */
const endOfClause = (tokens: readonly Token[], from: number, endOfSentence: number): number => {
  let end = from + 1;
  while (end < endOfSentence) {
    const { lexeme } = tokenAt(tokens, end);
    if (isSaying(lexeme) && lexeme.key.startsWith('و')) break;
    if (opensReport.test(lexeme.spelling) && isComma(tokens[end - 1])) break;
    end++;
  }
  while (end > from + 1 && tokens[end - 1]?.lexeme.kind === 'punctuation') end--;
  return end;
};

const opensReport = /^(?:فيما|وكانت?|وقد)$/u;

const quoteOf = ({ text, tokens }: Document, said: Said, verb: Token): Quote => {
  const start = tokenAt(tokens, said.firstToken).start;
  const end = tokenAt(tokens, said.endToken - 1).end;
  return {
    start,
    end,
    text: oneLine(text.slice(start, end)),
    verb: withoutConjunction(verb.lexeme.spelling, 3),
  };
};
