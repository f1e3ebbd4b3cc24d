import type { Document } from '../../document.ts';
import { analysisOf } from '../../lexicons/stems.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';

/** How likely a word that may be a club's name is one where it stands: 0, or 0.5 to 0.9. */
export type SportScale = (index: number) => number;

const sportWords = new Set(
  'مباراة مباريات دوري لاعب لاعبين لاعبون مدرب هدف أهداف اهداف مرمى كأس كاس فريق نادي ناد بطولة ملعب استاد مهاجم حارس مدافع تعادل شوط نقاط رصيد صدارة هداف منتخب كرة قدم ركلة جزاء حكم جولة لقب ضيف'.split(
    ' ',
  ),
);
const isSport: (lexeme: Lexeme) => boolean = perLexeme(
  (lexeme) => lexeme.kind === 'arabic' && sportWords.has(analysisOf(lexeme).stem),
);

const triggers = new Set(
  'نادي النادي فريق لاعب مدرب مهاجم حارس مدافع ضيفه مضيفه غريمه امام نظيره منافسه جاره صفوف مرمي شباك فوز خساره فاز تعادل علي جماهير قائد بطل'.split(
    ' ',
  ),
);
const isTrigger: (lexeme: Lexeme) => boolean = perLexeme(({ key }) =>
  triggers.has(key.replace(/^[وفبل](?=....)/u, '')),
);

/** Tokens on either side in which words of sport are looked for. */
const reach = 25;

export const sportScale = ({ tokens }: Document): SportScale => {
  const upTo = new Uint32Array(tokens.length + 1);
  for (const { index, lexeme } of tokens) {
    upTo[index + 1] = (upTo[index] as number) + (isSport(lexeme) ? 1 : 0);
  }
  return (index) => {
    const from = Math.max(0, index - reach);
    const to = Math.min(tokens.length, index + reach);
    const words = (upTo[to] as number) - (upTo[from] as number);
    if (words < 2) return 0;
    const before = tokens[index - 1];
    const triggered = before !== undefined && isTrigger(before.lexeme);
    // «في الوكرة» is the town, and «الشباب» alone may be the young.
    if (before?.lexeme.key === 'في') return 0;
    const noun = tokens[index]?.lexeme.key.startsWith('ال') === true;
    const base = noun && !triggered ? 0.45 : 0.5;
    return Math.min(0.9, base + 0.05 * Math.min(words, 4) + (triggered ? 0.2 : 0));
  };
};
