import type { Document, Token } from '../../../document.ts';
import { isFirstName } from '../../../lexicons/names.ts';
import { isFormerOrActing, isRelative } from '../../../lexicons/people-words.ts';
import { isSaying } from '../../../lexicons/saying-verbs.ts';
import {
  headPairOf,
  isGradeWord,
  isStyle,
  isTitleWord,
  titleOf,
} from '../../../lexicons/titles.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import { oneLine } from '../../../text/one-line.ts';
import { openingQuotes } from '../../../text/quotes.ts';
import { Trait } from '../../../text/trait.ts';
import { endsLongTown, isNamedPlace } from '../named-place.ts';
import { canCloseOffice, endsOffice } from './office-part.ts';
import { isOfRelations, joinsApart, joinsTask, longestOffice, reaches } from './office-phrase.ts';
import {
  describesNounBefore,
  isEnvoyOf,
  isHeadAt,
  isOverHeadAt,
  isPlacedWith,
  joinsHeadBefore,
} from './role-heads.ts';
import { describesOffice, isGrade, isTeam } from './title-words.ts';

/** A title or an office as a run of tokens. */
export interface Role {
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
}

/** What a text calls somebody beside the name. */
export interface Roles {
  /** «الدكتور». */
  readonly title?: Role;
  /** «وزير الخارجية الأمريكي». */
  readonly office?: Role;
}

const isComma = (token: Token | undefined): boolean =>
  token?.lexeme.text === '،' || token?.lexeme.text === ',';

/** Whether a word or mark can be the last before a name that has a title or an office. */
const endsRole = new Trait('role/endsRole', (lexeme) => {
  if (/^[،,.":»”]$/u.test(lexeme.text)) return true;
  if (lexeme.kind !== 'arabic') return false;
  const { kind, definite } = titleOf(lexeme);
  return (
    isTitleWord(lexeme) ||
    isGradeWord(lexeme.key) ||
    (kind !== 'none' && definite) ||
    canCloseOffice(lexeme)
  );
});

/** The office that is complete right before an index: the outermost of heads over heads. */
const officeEndingAt = (tokens: readonly Token[], end: number): Role | undefined => {
  const sentence = tokens[end - 1]?.sentence;
  let head: number | undefined;
  for (let at = end - 1; at >= end - longestOffice && at >= 0; at--) {
    const token = tokenAt(tokens, at);
    if (token.sentence !== sentence) break;
    const isOver = head === undefined || isOverOther(tokens, at, head);
    const isHead = isHeadAt(tokens, at) && isOver;
    if (isHead && reaches(tokens, at, end)) head = at;
    if (at === end - 1 && endsLongTown(tokens, end)) continue;
    if (joinsApart(tokens, at) || joinsTask(tokens, at) || isOfRelations(tokens, at)) continue;
    if (endsOffice(token.lexeme) && !(isHead && joinsHeadBefore(token.lexeme))) break;
  }
  if (head === undefined || describesNounBefore(tokens, head)) return undefined;
  return { firstToken: head, endToken: end };
};

/** Whether a head is over the one behind it. */
const isOverOther = (tokens: readonly Token[], at: number, head: number): boolean =>
  isOverHeadAt(tokens, at) || isEnvoyOf(tokens, at, head) || isPlacedWith(tokens, at, head);

/** «شكر أمير المنطقة للملك سلمان»: the office before a title with a proclitic is another's. */
const hasProclitic = (token: Token | undefined): boolean =>
  token !== undefined && titleOf(token.lexeme).offset > 0;

/** «أمير الرياض صاحب السمو الملكي الأمير فيصل بن بندر»: the last token before the style between office and title. */
const beforeStyle = (tokens: readonly Token[], last: number): number => {
  const at = tokens[last]?.lexeme.key === 'الملكي' ? last - 1 : last;
  const [first, second] = [tokens[at - 1]?.lexeme.key, tokens[at]?.lexeme.key];
  return first !== undefined && second !== undefined && isStyle(first, second) ? at - 2 : last;
};

/** Words of the longest title: «صاحب الجلالة الملك المعظم الشيخ الدكتور …»; what repeats them has no end. */
const mostTitleWords = 20;

/** The title and the office right before a name, a comma between them or before it passed over. */
export const rolesBefore = (tokens: readonly Token[], index: number): Roles | undefined => {
  if (index === 0) return undefined;
  const { sentence } = tokenAt(tokens, index);
  if (tokens[index - 1]?.sentence !== sentence) return undefined;
  const canEnd = endsRole.isAt(tokens, index - 1) || isNamedPlace(tokens, index - 1);
  if (!canEnd && !endsLongTown(tokens, index)) return undefined;
  let at = index - 1;
  // «د.»
  if (tokens[at]?.lexeme.text === '.') at--;
  const titleEnd = at + 1;
  while (at >= Math.max(0, titleEnd - mostTitleWords) && tokens[at]?.sentence === sentence) {
    if (!isTitleWord(tokenAt(tokens, at).lexeme) && !isGrade(tokens, at)) break;
    if (describesOffice(tokens, at)) break;
    at--;
  }
  if (isTeam(tokens, at)) at++;
  const title = at + 1 < titleEnd ? { firstToken: at + 1, endToken: titleEnd } : undefined;
  if (title !== undefined && hasProclitic(tokens[title.firstToken])) return { title };
  at = beforeStyle(tokens, at);
  const apart = isComma(tokens[at]);
  const quoted = at === index - 1 && isOpening(tokens, at);
  const office =
    officeEndingAt(tokens, apart ? at : at + 1) ??
    (quoted && !isBehindGiven(tokens, at - 1) ? officeEndingAt(tokens, at) : undefined);
  if (office === undefined) return title === undefined ? undefined : { title };
  // «قال والد الشهيد، محمد حسين»: the title is another's.
  const owner = tokens[office.firstToken - 1];
  if (apart && owner !== undefined && isRelative(owner.lexeme.key)) return undefined;
  if (title === undefined) return { office };
  return isOfHusband(tokens, office, title) ? { title } : { title, office };
};

/** «قرينة صاحب السمو حاكم الإقليم سمو الشيخة نورة»: the office behind a relative, before a lady's title, is not hers. */
const isOfHusband = (tokens: readonly Token[], office: Role, title: Role): boolean => {
  if (tokens[title.endToken - 1]?.lexeme.key.endsWith('ه') !== true) return false;
  const owner = tokens[beforeStyle(tokens, office.firstToken - 1)]?.lexeme;
  return owner?.splits.some(({ key }) => isRelative(key)) === true;
};

/** «المحامي الفرنسي "برنارد لامون"»: the quote that a name is behind. */
const isOpening = (tokens: readonly Token[], at: number): boolean =>
  openingQuotes.has(tokens[at]?.lexeme.text ?? '') && tokens[at]?.end === tokens[at + 1]?.start;

/** «خليل الوزير "أبو جهاد"»: a title that is the family name of a given one. */
const isBehindGiven = (tokens: readonly Token[], at: number): boolean =>
  isFirstName(keyAt(tokens, at - 1));

/**
 * The office right before another, where both are of one: what somebody says is said by one («قال النائب عن حركة
 * النهضة رئيس لجنة المالية عياض اللومي», «أكد وزير الداخلية ووزير العدل محمد بن سالم»), and a former or acting office
 * has another beside it. After other verbs and prepositions the first may be somebody else's.
 */
export const officeBefore = (tokens: readonly Token[], office: Role): Role | undefined => {
  const { firstToken, endToken } = office;
  const head = tokens[firstToken];
  if (head === undefined) return undefined;
  const { offset } = titleOf(head.lexeme);
  if (offset > 0 && !head.lexeme.key.startsWith('و')) return undefined;
  const before = officeEndingAt(tokens, firstToken);
  if (before === undefined) return undefined;
  const verb = tokens[before.firstToken - 1];
  const isOfSpeaker =
    verb !== undefined && verb.sentence === head.sentence && isSpeaking(tokens, before.firstToken);
  const ends = [tokens[firstToken - 1], tokens[endToken - 1]];
  const isPassing = offset > 0 && ends.some((end) => isFormerOrActing(end?.lexeme.key ?? ''));
  return isOfSpeaker || isPassing ? before : undefined;
};

/** A verb of saying, its object pronoun passed over. */
const isSpeaking = (tokens: readonly Token[], at: number): boolean => {
  const [verb, word] = [tokens[at - 2], tokens[at - 1]];
  if (word === undefined) return false;
  return (
    isSaying(word.lexeme) ||
    (word.lexeme.spelling === 'به' && verb !== undefined && isSaying(verb.lexeme))
  );
};

/** A title or an office as one line, proclitics left out. */
export const roleText = ({ text, tokens }: Document, role: Role): string => {
  const first = tokenAt(tokens, role.firstToken);
  const last = tokenAt(tokens, role.endToken - 1);
  const rest = oneLine(text.slice(first.end, last.end));
  const pair = headPairOf(first.lexeme, tokens[role.firstToken + 1]?.lexeme);
  const title = titleOf(first.lexeme);
  const head = pair?.spelling ?? (title.kind === 'none' ? first.lexeme.text : title.text);
  return head + rest;
};
