/** Whether a search key begins like a verb of the present or future: «يطالب», «نطالب», «سيعود», «تطالب». */
export const isImperfect = (key: string): boolean =>
  key.length > 4 && 'يستن'.includes(key.charAt(0));

/** The same without the ت, with which as many nouns begin: «يطالب», «سيعود». */
export const isMasculineImperfect = (key: string): boolean =>
  key.length > 4 && 'يسن'.includes(key.charAt(0));

/** Whether it ends like a verb of the past in the feminine: «طالت», «أعلنت». */
export const isFemininePerfect = (key: string): boolean => key.length > 3 && key.endsWith('ت');

/** Whether it ends like a verb of the past in the plural: «استنكروا», but «كوروساوا». */
export const isPluralPerfect = (key: string): boolean => pluralPerfect.test(key);
const pluralPerfect = /..[^ا]وا$/;

/** Whether it ends like the accusative of a participle with a weak last root letter: «معزيا», «مبديا», but «ماريا». */
export const isWeakParticiple = (key: string): boolean => weakParticiple.test(key);
const weakParticiple = /^م(?:ست)?[^اوي]{2}يا$/;

/** Whether it has the pattern of a verbal noun, which takes a complement: «اقتراح», «إعلان», «تعيين». */
export const isVerbalNoun = (key: string): boolean => verbalNoun.test(key);
const verbalNoun = /^ا.{1,3}ا.$|^ت..ي.$/;

/** Whether it has the pattern of a passive participle: «مكتوب», «مسؤول». */
export const isPassiveParticiple = (key: string): boolean => passiveParticiple.test(key);
const passiveParticiple = /^م..و.$/;

/** Whether it has the pattern of a verb of the past in a derived stem: «انفجر», «اعتقلت», «استعاد», but «اقتراح». */
export const isDerivedPerfect = (key: string): boolean => derivedPerfect.test(key);
const derivedPerfect = /^ا(?:ن..|ست..|.ت.)[^هاي]ت?$/;
