import type { Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { wordLists } from '../../lexicons/word-set.ts';
import { keyAt } from '../../text/neighbours.ts';
import { perLexeme } from '../../text/per-lexeme.ts';

/** Words and marks before a telephone number. */
interface PhoneWords {
  /** After these figures are a telephone number, however short: «هاتف», «واتساب». */
  readonly device: readonly string[];
  /** Letters of a device before a colon: «ت: 22334455». */
  readonly deviceLetter: readonly string[];
  /** Calls to call: «للاتصال». */
  readonly call: readonly string[];
  /** What a line is: «ساخن», «موحد». */
  readonly line: readonly string[];
  /** Its noun: «الخط الساخن», «الرقم الموحد». */
  readonly lineHead: readonly string[];
  /** What is called, behind «على»: «أرقام». */
  readonly number: readonly string[];
  /** Between a call and its number: «بنا», «على». */
  readonly toNumber: readonly string[];
  /** What may come between: «على», «التالي», a colon. */
  readonly connector: readonly string[];
  /** What else has a number: «حساب», «عضوية». */
  readonly record: readonly string[];
}

const words = wordLists<PhoneWords>('phone-words.json');

const suffix = /(?:ها|هم|نا|كم|ه|ي)$/u;

/** Lists whose words may have clitics. */
type Announcing = Exclude<keyof PhoneWords, 'deviceLetter' | 'number' | 'toNumber'>;

/** What a word or mark before figures can be, whatever its clitics. */
const announcing = perLexeme(({ splits }): Readonly<Record<Announcing, boolean>> => {
  const forms = splits.flatMap(({ key }) => {
    const bare = key.startsWith('ال') ? key.slice(2) : key;
    return [key, bare, bare.replace(suffix, '')];
  });
  const isAmong = (list: Announcing): boolean => forms.some((form) => words(list).has(form));
  return {
    device: isAmong('device'),
    call: isAmong('call'),
    line: isAmong('line'),
    lineHead: isAmong('lineHead'),
    connector: isAmong('connector'),
    record: isAmong('record'),
  };
});

/** Farthest a number is from the word that announces it, in tokens. */
const maxTokensBetween = 6;

/** Whether the figures at a token are announced as a telephone number: «الخط الساخن 16123». */
export const isAnnounced = (tokens: readonly Token[], index: number): boolean => {
  const sentence = tokens[index]?.sentence;
  let byNumber = false;
  for (let at = index - 1; at >= Math.max(0, index - maxTokensBetween); at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    const { lexeme } = token;
    const { device, call, line, lineHead, connector } = announcing(lexeme);
    if (device) return true;
    const before = tokens[at - 1];
    if (line && before !== undefined && announcing(before.lexeme).lineHead) return true;
    // «للاتصال 123» is too little: calling names the number it calls.
    if (call) return byNumber;
    byNumber ||= lineHead || words('toNumber').has(lexeme.key);
    // «رقما أخضر مجاني», «خط هاتفي مجاني»
    const isPassed = connector || line || lexeme.kind === 'number' || lexeme.text === '+';
    if (!isPassed) return false;
  }
  return false;
};

const isNumberNoun = (key: string): boolean => words('number').has(key.replace(/^ال/u, ''));

/** «هاتف المكتب 71960448»: whose telephone it is comes between; with an article it is a thing of its own. */
const isOfDevice = (tokens: readonly Token[], index: number): boolean => {
  const [device, owner, figures] = tokens.slice(Math.max(0, index - 2), index + 1);
  if (device === undefined || owner === undefined) return false;
  if (device.sentence !== figures?.sentence || !owner.lexeme.key.startsWith('ال')) return false;
  return !device.lexeme.key.startsWith('ال') && announcing(device.lexeme).device;
};

/** Whether figures are those on which somebody is called: «على الأرقام التالية: 71.960.448». */
export const isOnNumber = (tokens: readonly Token[], index: number): boolean => {
  if (isOfDevice(tokens, index)) return true;
  const first = Math.max(0, index - maxTokensBetween);
  for (let at = index - 1; at > first; at--) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined || token?.sentence !== before.sentence) return false;
    const { lineHead, connector } = announcing(token.lexeme);
    if (!lineHead && !connector && token.lexeme.kind !== 'number') return false;
    if (isNumberNoun(token.lexeme.key) && before.lexeme.key === 'علي') return true;
  }
  return false;
};

/** «رقم هاتف السفارة في بيروت 01-864950», «ت: 22334455»: the owner of a telephone comes before its number. */
export const isBehindOwner = (tokens: readonly Token[], index: number): boolean => {
  const isMarked = tokens[index - 1]?.lexeme.text === ':';
  const last = isMarked ? index - 2 : index - 1;
  if (isMarked && words('deviceLetter').has(keyAt(tokens, last))) return true;
  for (let at = last; at >= Math.max(0, index - maxTokensBetween); at--) {
    const token = tokens[at];
    if (token?.lexeme.kind !== 'arabic' || token.sentence !== tokens[index]?.sentence) return false;
    const isPlain = !token.lexeme.key.startsWith('ال');
    if (isPlain && announcing(token.lexeme).device) return true;
  }
  return false;
};

/** «الخط الساخن للوزارة: 19036», «الخط الساخن لوزارة الصحة: 105»: the owner of a line comes before its number. */
export const isBehindOwnedLine = (tokens: readonly Token[], index: number): boolean => {
  if (tokens[index - 1]?.lexeme.text !== ':' || countsNext(tokens, index)) return false;
  for (let at = index - 2; at >= Math.max(2, index - maxTokensBetween); at--) {
    const token = tokens[at];
    if (token?.lexeme.kind !== 'arabic' || token.sentence !== tokens[index]?.sentence) return false;
    const [head, line] = [tokens[at - 2], tokens[at - 1]];
    if (head === undefined || line === undefined || head.sentence !== token.sentence) return false;
    const isLine = announcing(head.lexeme).lineHead && announcing(line.lexeme).line;
    if (isLine) return token.lexeme.key.startsWith('ل');
  }
  return false;
};

/** Whether figures count the word behind them: «300 شكوى», but not «رقم هاتف الشركة: 24601234 فاكس». */
export const countsNext = (tokens: readonly Token[], index: number): boolean => {
  const [figures, next] = [tokens[index], tokens[index + 1]];
  if (next?.lexeme.kind !== 'arabic' || next.sentence !== figures?.sentence) return false;
  if (figures.lexeme.key.startsWith('0') || isFunctionWord(next.lexeme)) return false;
  const { device, call, lineHead, connector } = announcing(next.lexeme);
  return !(device || call || lineHead || connector);
};

/** Farthest figures are from the record whose number they are, in tokens. */
const maxTokensToRecord = 3;

/** Whether the figures at a token are the number of something else, as «رقم» beside it says. */
export const isOfRecord = (tokens: readonly Token[], index: number): boolean => {
  const isHead = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && announcing(token.lexeme).lineHead;
  };
  for (let at = index - 1; at >= Math.max(0, index - maxTokensToRecord); at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[index]?.sentence) return false;
    if (announcing(token.lexeme).record && (isHead(at - 1) || isHead(at + 1))) return true;
    if (token.lexeme.kind !== 'arabic' && token.lexeme.text !== ':') return false;
  }
  return false;
};
