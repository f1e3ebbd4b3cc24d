import { nameKeyWords } from '../keys/name-key.ts';
import { isLatin, latinSkeleton, skeletonOf, soundOf } from '../keys/sound.ts';
import type { Joiner } from './joiner.ts';
import { ShortForms } from './short-forms.ts';

/** What an Arabic name of a body sounds like, without vowels. */
export const arabicSkeleton = (name: string): string =>
  skeletonOf(nameKeyWords('organization', name).map(soundOf).join(''));

/** Letters of the shortest skeleton by which two names are one: «كس» of «Axios» and «أكسيوس». */
export const shortestSkeleton = 2;

/**
 * Joins the Latin name of a body into the only Arabic one of the document that sounds the same: «موقع
 * أكسيوس», «عن Axios». Both begin with a vowel or neither does, and have as many words; an acronym
 * is not spoken so.
 */
export const joinTransliterations = (joiner: Joiner): void => {
  const names = joiner.groups.map(({ head }) => head.name);
  const foreign = names.flatMap((name, at) => (isLatin(name) && isSpoken(name) ? [at] : []));
  if (foreign.length === 0) return;
  const bySound = new ShortForms();
  names.forEach((name, at) => {
    if (isLatin(name)) return;
    const sound = soundsLike(arabicSkeleton(name), /^ال[^ا]|^[^أإآا]/.test(name), name);
    bySound.add(sound, at);
  });
  for (const at of foreign) {
    const name = names[at] ?? '';
    const skeleton = latinSkeleton(name);
    if (skeleton.length < shortestSkeleton) continue;
    const [only, ...others] = bySound.of(soundsLike(skeleton, !/^[aeiou]/iu.test(name), name));
    if (only !== undefined && others.length === 0) joiner.join(at, only);
  }
};

/** «Axios», but not «BBC». */
const isSpoken = (name: string): boolean => /\p{Ll}{3}/u.test(name);

const soundsLike = (skeleton: string, isConsonant: boolean, name: string): string =>
  `${skeleton} ${isConsonant} ${name.split(/\s+/u).length}`;
