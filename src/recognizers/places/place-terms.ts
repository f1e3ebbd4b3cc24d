import type { Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import { isOrdinaryWord } from '../../lexicons/names.ts';
import { placeAt } from '../../lexicons/places.ts';
import { isPassiveParticiple } from '../../morphology/verb-shape.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { trait } from '../../text/trait.ts';
import { lexemeOf } from '../../text/vocabulary.ts';

const particles = new Set(['على', 'إلى', 'الى', 'أن', 'إن']);
/** «على», whose search key is that of the name «علي»; «إلى», «أن». */
export const isNamelikeParticle = (lexeme: Lexeme): boolean => particles.has(lexeme.spelling);

/** Whether a word is common vocabulary, by itself or after «و»: «وجيش» as «جيش». */
export const isVocabulary = trait(
  'place-terms/isVocabulary',
  (lexeme) =>
    lexeme.kind !== 'arabic' ||
    lexeme.splits.some(
      ({ spelling, proclitics }) =>
        (proclitics === '' || proclitics === 'و') && isOrdinaryWord(lexemeOf(spelling, 'arabic')),
    ),
);

/**
 * «ملعب حمادي العقربي برادس», «مخيم كوكس بازار ببنغلادش»: the town or country of a building is no part of its
 * name.
 */
export const isInTownAt = (tokens: readonly Token[], index: number): boolean =>
  placeAt(tokens, index)?.proclitics.endsWith('ب') === true ||
  countryAt(tokens, index)?.proclitics.endsWith('ب') === true;

// «مناطق مهجورة»: an adjective of what has no article.
export const isFeminineParticiple = ({ key }: Lexeme): boolean =>
  key.endsWith('ه') && isPassiveParticiple(key.slice(0, -1));

/** «مدينتين», «مسموماً»: a feminine dual or an accusative with its tanwin, which ends no foreign name. */
export const isDualOrAccusative = ({ text }: Lexeme): boolean => /تين$|\u064b/u.test(text);
