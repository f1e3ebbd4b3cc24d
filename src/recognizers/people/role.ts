import type { Token } from '../../document.ts';
import { titleOf } from '../../lexicons/titles.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';

export interface Role {
  /** UTF-16 offset, proclitics left out. */
  readonly start: number;
  readonly end: number;
}

/** What stands before a name. */
export interface Before {
  /** Whether a title or a role stands right before the name. */
  readonly titled: boolean;
  readonly role: Role | undefined;
}

const longest = 10;

/** Heads that take another head as their complement: «نائب رئيس الوزراء». */
const overHeads = /^(?:ال)?(?:نائب|مساعد|وكيل|مستشار|مدير|باسم|سكرتير|رئيس|كبير|عضو)ه?$/u;

/** Words that no role runs over. */
const stops = new Set(
  searchWords(
    'أن إن ان الذي التي الذين اللذين إلى الى من عن على مع بعد قبل منذ حتى حول خلال قال قالت أكد أكدت أضاف أضافت أوضح أعلن أعلنت ذكر ذكرت كان كانت قد لقد هو هي هم ما لا لم لن التقى بحث دعا عقد زار وصل صرح كما حيث إذ إذا لكن ثم أو او بين ضد عبر هذا هذه ذلك تلك',
  ),
);

function searchWords(list: string): readonly string[] {
  return list.split(' ').flatMap((word) => [word, `و${word}`]);
}

const isStop: (lexeme: Lexeme) => boolean = perLexeme(
  (lexeme) =>
    lexeme.kind !== 'arabic' || stops.has(lexeme.spelling) || /^[يسن]..../u.test(lexeme.key),
);

/** Definite, of origin, or a proper name: what the word before the name must be to end a role. */
const endsRole: (lexeme: Lexeme) => boolean = perLexeme(
  ({ key }) => /^(?:[وفبلك]?ال|لل)/u.test(key) || /..(?:ي|يه|ا)$/u.test(key),
);

/** Looks from a name to the left for a title or role, a comma between them passed over. */
export const beforeName = (tokens: readonly Token[], index: number, offset: number): Before => {
  const none: Before = { titled: false, role: undefined };
  // A name with a proclitic of its own is no apposition.
  if (offset > 0) return none;
  const sentence = tokens[index]?.sentence;
  let at = index - 1;
  let comma = false;
  const text = tokens[at]?.lexeme.text;
  if (text === '،' || text === ',') {
    comma = true;
    at--;
  }
  // «د.»
  if (
    tokens[at]?.lexeme.text === '.' &&
    titleOf((tokens[at - 1] as Token).lexeme).kind === 'honorific'
  )
    at--;
  let titled = false;
  let end = at;
  while (at >= 0 && tokens[at]?.sentence === sentence) {
    const { kind } = titleOf((tokens[at] as Token).lexeme);
    if (kind !== 'honorific' || comma) break;
    titled = true;
    at--;
  }
  // The honorifics are no part of a role, but they are one where no other is.
  if (titled) {
    const above = roleEndingAt(tokens, at, sentence);
    const first = tokens[at + 1] as Token;
    const last = tokens[end] as Token;
    return {
      titled,
      role: above ?? { start: first.start + titleOf(first.lexeme).offset, end: last.end },
    };
  }
  end = at;
  const role = roleEndingAt(tokens, end, sentence);
  return { titled: role !== undefined, role };
};

const roleEndingAt = (
  tokens: readonly Token[],
  end: number,
  sentence: number | undefined,
): Role | undefined => {
  const last = tokens[end];
  if (last === undefined || last.sentence !== sentence) return undefined;
  let found: number | undefined;
  for (let at = end; at > end - longest; at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    const title = titleOf(token.lexeme);
    if (title.kind === 'role') {
      if (at === end && !title.definite) return undefined;
      found = at;
      if (title.offset > 0) break;
      const above = tokens[at - 1];
      if (above === undefined || !overHeads.test(above.lexeme.key)) break;
      if (titleOf(above.lexeme).kind === 'none' && above.lexeme.key !== 'باسم') break;
      continue;
    }
    if (found !== undefined && token.lexeme.key !== 'باسم') break;
    if (isStop(token.lexeme)) break;
    if (at === end && !endsRole(token.lexeme)) return undefined;
  }
  if (found === undefined) return undefined;
  const head = tokens[found] as Token;
  return { start: head.start + titleOf(head.lexeme).offset, end: last.end };
};

/** Looks from a name to the right for a role in apposition: «محمد البرادعي، مدير الوكالة». */
export const roleAfter = (tokens: readonly Token[], index: number): Role | undefined => {
  const sentence = tokens[index - 1]?.sentence;
  const text = tokens[index]?.lexeme.text;
  const from = text === '،' || text === ',' ? index + 1 : index;
  const head = tokens[from];
  if (head === undefined || head.sentence !== sentence) return undefined;
  const title = titleOf(head.lexeme);
  if (title.kind !== 'role' || title.definite || title.offset > 0) return undefined;
  let end = from;
  for (let at = from + 1; at < from + longest; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || isStop(token.lexeme)) break;
    if (endsRole(token.lexeme)) end = at;
  }
  const last = tokens[end];
  return end === from || last === undefined ? undefined : { start: head.start, end: last.end };
};
