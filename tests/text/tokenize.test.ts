import { describe, expect, test } from 'vitest';
import { bareTokensOf } from '../../src/text/tokenize.ts';

/** Text, then its tokens with `|` between them, then kinds where they are asked. */
const cases: Readonly<Record<string, readonly (readonly [text: string, tokens: string])[]>> = {
  'words and marks': [
    ['قال الوزير، أمس: «نعم».', 'قال|الوزير|،|أمس|:|«|نعم|»|.'],
    ['“نعم” و"لا" و\'ربما\'؟!', '“|نعم|”|و|"|لا|"|و|\'|ربما|\'|؟|!'],
    ['(المغرب)؛ مصر...', '(|المغرب|)|؛|مصر|.|.|.'],
    ['مُحَمَّدٌ العـــربي', 'مُحَمَّدٌ|العـــربي'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['الأ\u00adمم الم\u200fتحدة', 'الأ\u00adمم|الم\u200fتحدة'],
    ['الرئيس\u200bالفرنسي', 'الرئيس|الفرنسي'],
    ['\u2067مصر\u2069\u2067ليبيا\u2069', 'مصر|ليبيا'],
    ['ﻻ إله ﷲ', 'ﻻ|إله|ﷲ'],
    ['العربية.نت', 'العربية|.|نت'],
    ['الرياض - واس', 'الرياض|-|واس'],
    ['الرياض ـ واس', 'الرياض|ـ|واس'],
    ['شرق-غرب', 'شرق|-|غرب'],
    ['٪ ﷼ € $', '٪|﷼|€|$'],
  ],
  'words of other scripts': [
    ["Don't L’Oréal 'quoted'", "Don't|L’Oréal|'|quoted|'"],
    ['naïve cafe\u0301 Москва', 'naïve|cafe\u0301|Москва'],
    ['G20 MH370 COVID-19', 'G20|MH370|COVID|-|19'],
    ['شركةApple', 'شركة|Apple'],
    ['𝒳𝒴 𐐷x', '𝒳𝒴|𐐷x'],
    ['foo_bar', 'foo|_|bar'],
  ],
  initialisms: [
    ['the U.S. said', 'the|U.S.|said'],
    ['J.K. Rowling at 9 a.m.', 'J.K.|Rowling|at|9|a.m.'],
    ['J. Smith', 'J|.|Smith'],
    ['U.Smith', 'U|.|Smith'],
    ['أ.د. محمد', 'أ.د|.|محمد'],
    ['أ.د.محمد', 'أ.د|.|محمد'],
    ['د. محمد د.محمد', 'د|.|محمد|د|.|محمد'],
    ['أ.ف.ب', 'أ.ف.ب'],
    ['أ ف ب', 'أ|ف|ب'],
    ['ش.م.م. ق.م', 'ش.م.م|.|ق.م'],
    ['1445هـ. 1445 هـ.', '1445|هـ|.|1445|هـ|.'],
    ['هـ.ر.', 'هـ.ر|.'],
  ],
  numbers: [
    ['٣٫٥ ١٬٢٣٤٫٥ 1,234.56', '٣٫٥|١٬٢٣٤٫٥|1,234.56'],
    ['بلغت 3.5% أو ٣٪', 'بلغت|3.5|%|أو|٣|٪'],
    ['5.', '5|.'],
    ['1، 2,', '1|،|2|,'],
    ['-5 +3', '-|5|+|3'],
    ['5-3', '5|-|3'],
    ['1/2', '1|/|2'],
    ['2018-2019', '2018|-|2019'],
    ['192.168.1.1', '192.168.1.1'],
    ['1.2.3', '1.2.3'],
    ['۱۲۳ १२३', '۱۲۳|१२३'],
    ['20km 3rd', '20|km|3|rd'],
    ['2م² ½', '2|م|²|½'],
  ],
  'dates and times': [
    ['في 12/5/2020.', 'في|12/5/2020|.'],
    ['١٢/٥/٢٠٢٠م', '١٢/٥/٢٠٢٠|م'],
    ['١\u200f/١\u200f/٢٠١٨', '١\u200f/١\u200f/٢٠١٨'],
    ['2020-05-12 12-5-20', '2020-05-12|12-5-20'],
    ['12.5.2020', '12.5.2020'],
    ['5/12/2020', '5/12/2020'],
    ['2020/13/12 45/45/2020', '2020/13/12|45|/|45|/|2020'],
    ['12/5/2020/6', '12|/|5|/|2020|/|6'],
    ['12/5-2020', '12|/|5|-|2020'],
    ['02-33-4455', '02|-|33|-|4455'],
    ['14:30 ٤:٣٠ 14:30:05', '14:30|٤:٣٠|14:30:05'],
    ['3:1 16:90 25:10', '3|:|1|16|:|90|25|:|10'],
    ['2019-12-05T14:30:00Z', '2019-12-05|T|14:30:00|Z'],
  ],
  addresses: [
    ['راسل info@kashaf.example.org.', 'راسل|info@kashaf.example.org|.'],
    ['[a.b+c@x-y.co.uk]', '[|a.b+c@x-y.co.uk|]'],
    ['123abc@x.com', '123abc@x.com'],
    ['البريدinfo@x.com', 'البريد|info@x.com'],
    ['a@b a@.com @x.com', 'a|@|b|a|@|.|com|@x.com'],
    ['a@@b.com', 'a|@|@b.com'],
    ['انظر https://a.example/x?y=1&z=(2).', 'انظر|https://a.example/x?y=1&z=(2)|.'],
    ['(www.a.example/b)، نعم', '(|www.a.example/b|)|،|نعم'],
    ['HTTP://A.EXAMPLE', 'HTTP://A.EXAMPLE'],
    ['http://موقع.example/مصر نعم', 'http://موقع.example/مصر|نعم'],
    ['http:// www. https', 'http|:|/|/|www|.|https'],
    ['«http://a.example»', '«|http://a.example|»'],
  ],
  'hashtags and mentions': [
    ['#السعودية_2030 #G20', '#السعودية_2030|#G20'],
    ['# 1 #1 C#', '#|1|#|1|C|#'],
    ['@kashaf_ar، @', '@kashaf_ar|،|@'],
    ['@وزارة', '@|وزارة'],
  ],
  emoji: [
    ['👍🏽 👨‍👩‍👧‍👦 🏳️‍🌈', '👍🏽|👨‍👩‍👧‍👦|🏳️‍🌈'],
    ['🇲🇦🇪🇬 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🇲🇦|🇪🇬|🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['1️⃣ #️⃣ ❤️ ☎️', '1️⃣|#️⃣|❤️|☎️'],
    ['⚽ © ™ ✓', '⚽|©|™|✓'],
    ['🇲', '🇲'],
    ['مصر🇪🇬', 'مصر|🇪🇬'],
    ['😀😀', '😀|😀'],
  ],
  'odd input': [
    ['', ''],
    [' \t\n\u00a0\u3000\u200f\ufeff', ''],
    ['\ud800 \udc00\ud83d', '\ud800|\udc00|\ud83d'],
    ['\u0000\u0007', '\u0000|\u0007'],
    ['\u0301a', '\u0301|a'],
    ['\ue000\uffff', '\ue000|\uffff'],
  ],
};

describe.each(Object.entries(cases))('%s', (_name, rows) => {
  test.each(rows)('%s', (text, expected) => {
    const tokens = bareTokensOf(text).map((token) => token.lexeme.text);
    expect(tokens.join('|')).toBe(expected);
  });
});

test.each([
  ['المغرب', 'arabic'],
  ['أ.ف.ب', 'arabic'],
  ['Rabat', 'latin'],
  ['U.S.', 'latin'],
  ['١٢', 'number'],
  ['12/5/2020', 'date'],
  ['١\u200f/١\u200f/٢٠١٨', 'date'],
  ['14:30', 'time'],
  ['a@b.org', 'email'],
  ['www.a.org', 'url'],
  ['#مصر', 'hashtag'],
  ['@a', 'mention'],
  ['🇲🇦', 'emoji'],
  ['1️⃣', 'emoji'],
  ['؟', 'punctuation'],
  ['%', 'punctuation'],
  ['$', 'symbol'],
  ['©', 'symbol'],
])('%s is one token of kind %s', (text, kind) => {
  expect(bareTokensOf(text)).toEqual([
    {
      index: 0,
      start: 0,
      end: text.length,
      sentence: 0,
      lexeme: expect.objectContaining({ kind }),
    },
  ]);
});
