import type { Token } from '../../document.ts';
import { perLexeme } from '../../text/lexeme.ts';
import { searchKey } from '../../text/normalize.ts';

const keys = (words: string): ReadonlySet<string> => new Set(searchKey(words).split(' '));

/** Words after which figures are a telephone number, however short. */
const devices = keys('هاتف تلفون تليفون تلفن جوال موبايل فاكس واتساب واتس هواتف');
const calls = keys('اتصال اتصل اتصلوا للاتصال للتواصل للحجز للاستفسار للاستعلام للتبليغ');
const lines = keys('ساخن مجاني موحد طوارئ نجدة اسعاف');
const line = keys('خط رقم');
/** Words that may stand between. */
const connectors = keys('على رقم ارقام عبر تالي تاليه او اب الو خط : ، - / ( | و');

const suffix = /(?:ها|هم|نا|كم|ه|ي)$/u;

/** What a word or mark before figures can be, whatever its clitics. */
interface Announcing {
  readonly device: boolean;
  readonly call: boolean;
  readonly line: boolean;
  readonly lineHead: boolean;
  readonly connector: boolean;
}

const announcing = perLexeme(({ starts }): Announcing => {
  const forms = starts.flatMap(({ key }) => {
    const bare = key.startsWith('ال') ? key.slice(2) : key;
    return [key, bare, bare.replace(suffix, '')];
  });
  const isAmong = (words: ReadonlySet<string>): boolean => forms.some((form) => words.has(form));
  return {
    device: isAmong(devices),
    call: isAmong(calls),
    line: isAmong(lines),
    lineHead: isAmong(line),
    connector: isAmong(connectors),
  };
});

/** Farthest a number stands from the word that announces it, in tokens. */
const reach = 6;

/** Whether the figures at a token are announced as a telephone number: «الخط الساخن 16123». */
export const isAnnounced = (tokens: readonly Token[], index: number): boolean => {
  const sentence = tokens[index]?.sentence;
  let byNumber = false;
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    const { lexeme } = token;
    const { device, call, line, lineHead, connector } = announcing(lexeme);
    if (device) return true;
    const before = tokens[at - 1];
    if (line && before !== undefined && announcing(before.lexeme).lineHead) return true;
    // «للاتصال 123» is too little: calling names the number it calls.
    if (call) return byNumber;
    byNumber ||= lineHead || lexeme.key === 'علي' || lexeme.text === ':';
    if (!connector && lexeme.kind !== 'number' && lexeme.text !== '+') return false;
  }
  return false;
};
