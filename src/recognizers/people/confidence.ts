import type { Token } from '../../document.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';
import type { ParsedName } from './full-name.ts';
import { isOrdinal, nameWordOf } from './name-word.ts';

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
 * How sure a parsed name is a person's, 0 to 1, by what it is made of and what stands beside it. The
 * figures are shares counted in the training part of ANERcorp, those of listed names taken lower.
 */
export const confidenceOf = (
  tokens: readonly Token[],
  name: ParsedName,
  { titled, origin }: Surroundings,
): number => {
  const previous = tokens[name.firstToken - 1];
  const saying = previous !== undefined && isSaying(previous.lexeme);
  const context = { titled, origin, saying };
  const confidence = (name.parts > 1 ? ofSeveral : ofOne)(tokens, name, context);
  const before = tokens[name.firstToken - (titled ? 2 : 1)];
  const namesake = before !== undefined && isNamesake(before.lexeme);
  return namesake ? Math.min(confidence, 0.4) : confidence;
};

interface Context extends Surroundings {
  /** Whether a verb of saying stands before the name. */
  readonly saying: boolean;
}

const ofSeveral = (
  tokens: readonly Token[],
  { parts, sure, guessed, startsWithFirst, startsSure, endToken }: ParsedName,
  { titled, origin, saying }: Context,
): number => {
  const last = tokens[endToken - 1] as Token;
  if (parts === 2 && isOrdinal(last.lexeme)) return titled ? 0.97 : 0.8;
  const introduced = titled || origin || saying;
  if (!startsWithFirst) return introduced ? 0.85 : 0.3;
  switch (sure) {
    case 0:
      return introduced ? (guessed ? 0.6 : 0.87) : guessed ? 0.1 : 0.5;
    case 1:
      return introduced ? (guessed ? 0.87 : 0.96) : guessed ? 0.5 : 0.8;
    default:
      // «ألحان ياسر عبد الرحمن», «خلف محمد»: the first word may be none of it.
      if (!introduced && !startsSure) return guessed ? 0.6 : 0.87;
      return introduced ? (guessed ? 0.9 : 0.97) : guessed ? 0.65 : 0.95;
  }
};

const ofOne = (tokens: readonly Token[], name: ParsedName, { titled, saying }: Context): number => {
  // A word that no list knows is no name by its title alone.
  if (name.guessed) return 0;
  const { lexeme } = tokens[name.firstToken] as Token;
  const word = nameWordOf(lexeme);
  if (word.family === 'sure') return saying ? 0.96 : titled ? 0.8 : 0.7;
  if (name.sure > 0 && word.first !== 'sure') return saying ? 0.95 : 0.7;
  // «أمل الشعب», «باسم المجلس»: a noun and its complement; «دعا أمين عام …»: a role.
  const next = tokens[name.endToken];
  if (next?.lexeme.key.startsWith('ال') === true || isTitle(lexeme)) return 0;
  if (word.key.startsWith('ال') || word.key === 'باسم') return 0;
  return saying ? 0.8 : titled ? 0.5 : 0.2;
};
