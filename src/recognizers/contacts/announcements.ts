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

const bareForms = perLexeme(({ starts }) =>
  starts.flatMap(({ key }) => {
    const bare = key.startsWith('ال') ? key.slice(2) : key;
    return [key, bare, bare.replace(suffix, '')];
  }),
);
const isAmong = (words: ReadonlySet<string>) =>
  perLexeme((lexeme) => bareForms(lexeme).some((form) => words.has(form)));

const isDevice = isAmong(devices);
const isCall = isAmong(calls);
const isLine = isAmong(lines);
const isLineHead = isAmong(line);
const isConnector = isAmong(connectors);

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
    if (isDevice(lexeme)) return true;
    const before = tokens[at - 1];
    if (isLine(lexeme) && before !== undefined && isLineHead(before.lexeme)) return true;
    // «للاتصال 123» is too little: calling names the number it calls.
    if (isCall(lexeme)) return byNumber;
    byNumber ||= isLineHead(lexeme) || lexeme.key === 'علي' || lexeme.text === ':';
    if (!isConnector(lexeme) && lexeme.kind !== 'number' && lexeme.text !== '+') return false;
  }
  return false;
};
