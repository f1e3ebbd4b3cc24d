import type { Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { familyName } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isPaper, type OrganizationHead } from '../../lexicons/organizations.ts';
import { titleOf } from '../../lexicons/titles.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';
import { isRareDefinite } from '../people/name-word.ts';
import { foreignNameTo } from './company-name.ts';
import { localityAt } from './complements.ts';
import { knownAt } from './listed.ts';
import type { Span } from './organization-span.ts';
import { quotedAt } from './quoted.ts';
import { isAdjective, isFeminine, shapeOf } from './word-shape.ts';

/** Words between the head and the name, or after it, that are no part of it. */
const descriptors = new Set(
  'الفضائيه الاخباريه الالكترونيه اليوميه الاسبوعيه الرسميه الحكوميه المحليه الرياضيه التلفزيونيه الاخباري الالكتروني'.split(
    ' ',
  ),
);
/** What stands after the word for a medium or a band and is not its name. */
const others = new Set(
  'الانترنت السويس التواصل الخبر الصحف الشركه الجمعيه المدينه المباراه التوزيع الفريق المنتخب المجلس القضاه الحائط المجله الصحيفه الجريده القناه الوكاله الموقع النظام الحكومه الدوله القبائل المستوطنين الاحزاب الطرفين الاحتلال الطوارئ الطواريء'.split(
    ' ',
  ),
);
const isNameWord: (lexeme: Lexeme) => boolean = perLexeme(
  (lexeme) =>
    /^ال../u.test(lexeme.key) &&
    !isFunctionWord(lexeme) &&
    !descriptors.has(lexeme.key) &&
    !others.has(lexeme.key) &&
    nationalityOf(lexeme) === null &&
    titleOf(lexeme).kind === 'none',
);
/** Heads that a plain definite noun follows as a name: «صحيفة الحياة», «نادي الوحدة». */
const namedByNoun = new Set('صحيفه جريده مجله قناه فضائيه اذاعه نادي ناد تحرير'.split(' '));
/** The same, but for adjectives that agree: «مليشيا الحوثي», not «المليشيا المسلحة». */
const bands = new Set('ميليشيا ميليشيات مليشيا مليشيات'.split(' '));
/** Heads that a definite word follows as a name where it is no plain word: «شركة العليان». */
const namedByRare = new Set('شركه قوات مندوبيه شبكه موقع منصه مجموعه'.split(' '));
/** Heads after which a foreign word is hardly anything but a name. */
const namedByForeign = new Set(
  'شركه صحيفه جريده مجله قناه اذاعه وكاله مندوبيه منصه تحرير'.split(' '),
);
const clubHeads = new Set('نادي ناد فريق'.split(' '));
/** What follows the name of a place in that of a medium: «صحيفة عدن الغد». */
const afterPlace = new Set(
  'اليوم الغد الان الحدث نيوز نت الحره الجديد برس تايمز اونلاين'.split(' '),
);

/** The name that follows a head which is no part of it: «شركة أرامكو», «صحيفة “الحياة”». */
export const apartAfter = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
): Span | undefined => {
  if (head.key === 'تحرير' && !isEditorial(tokens[index - 1])) return undefined;
  const quoted = quotedAt(tokens, index + 1);
  if (quoted !== undefined) return { start: quoted.start, end: quoted.end, confidence: 0.9 };
  let at = index + 1;
  while (descriptors.has(tokens[at]?.lexeme.key ?? '')) at++;
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[index]?.sentence) return undefined;
  const { start } = token;
  const known = knownAt(tokens, at);
  if (known?.start === start && (clubHeads.has(head.key) || !/^clubsIn/u.test(known.kind))) {
    return { start, end: known.end, confidence: 0.97 };
  }
  const local = afterLocality(tokens, at, head);
  if (local !== undefined) return { start, end: local.end, confidence: 0.92 };
  const foreign = foreignNameTo(tokens, at, index);
  const adjective = foreign === token && token.lexeme.key.endsWith('ه');
  if (foreign !== undefined && !adjective) {
    const plain = namedByForeign.has(head.key) ? 0.9 : 0.8;
    return { start, end: foreign.end, confidence: token.lexeme.kind === 'latin' ? 0.95 : plain };
  }
  // «مندوبية تآزر»
  if (head.key === 'مندوبيه' && shapeOf(token.lexeme) === 'bare') {
    const next = tokens[at + 1];
    const goesOn = next !== undefined && /^(?:bare|definite)$/u.test(shapeOf(next.lexeme));
    return goesOn ? undefined : { start, end: token.end, confidence: 0.9 };
  }
  return definiteAt(tokens, at, head);
};

/** «صحيفة الحياة», «مليشيا الحوثي», «قوات الأسايش». */
const definiteAt = (
  tokens: readonly Token[],
  at: number,
  { key }: OrganizationHead,
): Span | undefined => {
  const { lexeme, start, end, sentence } = tokens[at] as Token;
  if (!isNameWord(lexeme)) return undefined;
  const next = tokens[at + 1];
  const second =
    next !== undefined &&
    next.sentence === sentence &&
    isNameWord(next.lexeme) &&
    isAdjective(next.lexeme)
      ? next
      : undefined;
  if (namedByRare.has(key)) {
    return isRareDefinite(lexeme) || familyName(lexeme.key) === 'sure'
      ? { start, end: second?.end ?? end, confidence: 0.9 }
      : undefined;
  }
  if (bands.has(key)) {
    const agrees = isAdjective(lexeme) && isFeminine(lexeme.key);
    return agrees ? undefined : { start, end, confidence: 0.9 };
  }
  if (!namedByNoun.has(key)) return undefined;
  if (second !== undefined) return { start, end: second.end, confidence: 0.8 };
  return { start, end, confidence: isPaper(lexeme.key) && !clubHeads.has(key) ? 0.92 : 0.8 };
};

/** «رئيس تحرير …» */
const isEditorial = (before: Token | undefined): boolean =>
  before !== undefined &&
  /^[ولب]?(?:رئيسه?|مديره?|سكرتيره?|هيئه|مستشاره?)$/u.test(before.lexeme.key);

/** «صحيفة عدن الغد», and «تكتل لبنان القوي». */
const afterLocality = (
  tokens: readonly Token[],
  at: number,
  { media, key }: OrganizationHead,
): Token | undefined => {
  if (!media && key !== 'تكتل') return undefined;
  const place = localityAt(tokens, at);
  const next = tokens[place?.endToken ?? -1];
  if (place?.proclitics !== '' || next?.sentence !== tokens[at]?.sentence) return undefined;
  if (media) return next !== undefined && afterPlace.has(next.lexeme.key) ? next : undefined;
  const { lexeme } = next ?? {};
  return lexeme?.key.startsWith('ال') && nationalityOf(lexeme) === null ? next : undefined;
};
