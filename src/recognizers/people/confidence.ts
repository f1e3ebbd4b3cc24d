import type { Token } from '../../document.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';
import type { ParsedName } from './name.ts';
import { isName, isOrdinal, nameWordOf } from './word.ts';

export interface Surroundings {
  /** Whether a title or a role stands before the name. */
  readonly titled: boolean;
  /** Whether a nationality stands before it. */
  readonly origin: boolean;
}

const sayings = new Set(
  'قال قالت أكد أكدت اكد اكدت أضاف أضافت اضاف اضافت أوضح أوضحت اوضح اوضحت أشار أشارت اشار اشارت ذكر ذكرت أعلن أعلنت اعلن اعلنت كشف كشفت صرح صرحت شدد شددت أعرب أعربت اعرب اعربت دعا دعت نفى نفت اعتبر اعتبرت يقول تقول تابع تابعت رأى رأت حذر حذرت وصف وصفت طالب طالبت لفت لفتت'
    .split(' ')
    .flatMap((word) => [word, `و${word}`, `ف${word}`]),
);
export const isSaying: (lexeme: Lexeme) => boolean = perLexeme(({ spelling }) =>
  sayings.has(spelling),
);

/** Nouns that are called after people: «استاد جاسم بن حمد», «شارع الملك فيصل». */
const namesakes = new Set(
  'استاد ملعب شارع ساحه ميدان جسر سد مسجد جامع مستشفي مطار ميناء بحيره نهر جبل مدينه قريه بلده محافظه ولايه منطقه حي مخيم كاس جائزه دوره بطوله طريق قصر برج حديقه قاعه مدرسه جامعه كليه مقياس حاسي وادي عين بئر مرج باب قلعه جزيره شاطئ سوق معبر'.split(
    ' ',
  ),
);
const isNamesake: (lexeme: Lexeme) => boolean = perLexeme(({ starts }) =>
  starts.some(({ key }) => namesakes.has(key)),
);

/**
 * How sure a parsed name is a person's, 0 to 1, by what it is made of and what stands beside it.
 * The figures are shares measured on ANERcorp's training part.
 */
export const confidenceOf = (
  tokens: readonly Token[],
  name: ParsedName,
  surroundings: Surroundings,
): number => {
  const confidence = (name.parts > 1 ? ofSeveral : ofOne)(tokens, name, surroundings);
  const before = tokens[name.firstToken - (surroundings.titled ? 2 : 1)];
  const namesake = before !== undefined && isNamesake(before.lexeme);
  return namesake ? Math.min(confidence, 0.5) : confidence;
};

const ofSeveral = (
  tokens: readonly Token[],
  name: ParsedName,
  { titled, origin }: Surroundings,
): number => {
  const { parts, sure, guessed } = name;
  const last = tokens[name.endToken - 1] as Token;
  if (parts === 2 && isOrdinal(last.lexeme)) return titled ? 0.97 : 0.6;
  const introduced = titled || origin;
  if (!name.startsWithFirst) return introduced ? 0.85 : 0.6;
  if (sure > 1) return guessed && !introduced ? 0.85 : 0.97;
  if (sure === 1) return introduced ? 0.95 : guessed ? 0.7 : 0.85;
  if (guessed) return titled ? 0.8 : origin ? 0.65 : 0;
  return introduced ? 0.9 : 0.5;
};

const ofOne = (
  tokens: readonly Token[],
  name: ParsedName,
  { titled, origin }: Surroundings,
): number => {
  // A word that no list knows is no name by its title alone.
  if (name.guessed) return 0;
  const { lexeme } = tokens[name.firstToken] as Token;
  const word = nameWordOf(lexeme);
  const previous = tokens[name.firstToken - 1];
  const saying = previous !== undefined && isSaying(previous.lexeme);
  if (word.family === 'sure') return titled || saying ? 0.9 : 0.8;
  if (word.first === 'sure' || name.sure > 0) return titled ? 0.9 : saying || origin ? 0.75 : 0.4;
  // «أمل الشعب», «باسم المجلس»: a noun and its complement.
  const next = tokens[name.endToken];
  if (next !== undefined && /^ال/u.test(next.lexeme.key)) return 0;
  if (isName(word) && word.key.startsWith('ال')) return saying ? 0.6 : 0;
  return titled ? 0.7 : saying ? 0.5 : 0;
};
