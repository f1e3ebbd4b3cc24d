import { isDiacritic, tatweel } from './characters.ts';

/** Letters → Buckwalter's signs, one for one. */
const buckwalterSigns = new Map(
  Object.entries({
    ...{ ء: "'", آ: '|', أ: '>', ؤ: '&', إ: '<', ئ: '}', ا: 'A', ب: 'b', ة: 'p' },
    ...{ ت: 't', ث: 'v', ج: 'j', ح: 'H', خ: 'x', د: 'd', ذ: '*', ر: 'r', ز: 'z' },
    ...{ س: 's', ش: '$', ص: 'S', ض: 'D', ط: 'T', ظ: 'Z', ع: 'E', غ: 'g', ـ: '_' },
    ...{ ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'w', ى: 'Y' },
    ...{
      ي: 'y',
      'ً': 'F',
      'ٌ': 'N',
      'ٍ': 'K',
      'َ': 'a',
      'ُ': 'u',
      'ِ': 'i',
      'ّ': '~',
      'ْ': 'o',
      'ٰ': '`',
      ٱ: '{',
    },
  }),
);

/** Arabic in Buckwalter's transliteration, from which it can be written back; other letters stay. */
export const buckwalter = (text: string): string =>
  [...text].map((letter) => buckwalterSigns.get(letter) ?? letter).join('');

const consonants = new Map(
  Object.entries({
    ...{ ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r' },
    ...{ ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', غ: 'gh', ف: 'f' },
    ...{ ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', پ: 'p', چ: 'ch', ڤ: 'v', گ: 'g' },
    ...{ ڨ: 'g', ژ: 'zh' },
  }),
);
const vowels = new Map(
  Object.entries({ ا: 'a', آ: 'a', أ: 'a', إ: 'i', ى: 'a', ة: 'a', ؤ: 'u', ئ: 'i' }),
);

/**
 * A word of Arabic letters in readable Latin ones: «كفرنوران» is Kafranuran. Short vowels are not
 * written in Arabic; an a is where consonants could not be spoken without one.
 */
export const transliterateWord = (word: string): string => {
  const letters = [...word].filter((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return !isDiacritic(code) && code !== tatweel;
  });
  const definite = letters.length > 3 && letters[0] === 'ا' && letters[1] === 'ل';
  const stem = soundsOfStem(definite ? letters.slice(2) : letters);
  const capital = stem.charAt(0).toUpperCase() + stem.slice(1);
  return definite ? `al-${capital}` : capital;
};

/** «مدنية» is madaniya, «عبيد» abid, «ابتدائي» ibtadai. */
const soundsOfStem = (letters: readonly string[]): string => {
  const [first, second] = letters;
  if (letters.length > 3 && letters.slice(-2).join('') === 'ية') {
    return `${soundsOfStem(letters.slice(0, -2))}iya`;
  }
  if (first === 'ع' && !isVowelLetter(second)) return `a${soundsOf(letters.slice(1))}`;
  if (first === 'ا' && letters.length > 4 && verbalNoun.test(letters.join(''))) {
    return `i${soundsOf(letters.slice(1, 2))}${soundsOf(letters.slice(2))}`;
  }
  return soundsOf(letters);
};

/** «ابتدائي», «استقلال», «انتخاب» begin with i. */
const verbalNoun = /^ا(?:ست|ن[تفقحدضطكع]|[بجحخرشصعغفقكلم]ت)/u;

const soundsOf = (letters: readonly string[]): string => {
  let sounds = '';
  let run = 0;
  for (const [at, letter] of letters.entries()) {
    const consonant = consonantAt(letters, at);
    if (consonant === undefined) {
      const vowel = vowelOf(letter);
      if (vowel === undefined) sounds += letter === 'ع' || letter === 'ء' ? '' : letter;
      else if (!sounds.endsWith(vowel)) sounds += vowel;
      if (vowel !== undefined) run = 0;
      continue;
    }
    // The first two consonants of a word are parted, and of several each two.
    const parted = run > 0 && (run >= 2 || sounds.length <= 2 || at === letters.length - 1);
    if (parted) {
      sounds += 'a';
      run = 0;
    }
    sounds += consonant;
    run++;
  }
  return sounds;
};

const isVowelLetter = (letter: string | undefined): boolean =>
  letter !== undefined && (vowels.has(letter) || letter === 'و' || letter === 'ي');

/** «و» and «ي» are consonants at the head of a word and before a vowel. */
const consonantAt = (letters: readonly string[], at: number): string | undefined => {
  const letter = letters[at] ?? '';
  if (letter !== 'و' && letter !== 'ي') return consonants.get(letter);
  const isConsonant = at === 0 || isVowelLetter(letters[at + 1]);
  return isConsonant ? (letter === 'و' ? 'w' : 'y') : undefined;
};

const vowelOf = (letter: string): string | undefined =>
  letter === 'و' ? 'u' : letter === 'ي' ? 'i' : vowels.get(letter);
