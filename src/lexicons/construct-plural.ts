import type { Lexeme } from '../text/lexeme.ts';
import { lexemeOf } from '../text/vocabulary.ts';
import { analysisOf, hasFrequentStem } from './stems.ts';

/** Binary logarithm of how often the whole plural was met in news, at least. */
const leastPlural = 3;

const wholePlural = (spelling: string): Lexeme => lexemeOf(`${spelling}ن`, 'arabic');

/** «محرري» of «نقابة محرري الصحافة»: a plural before its complement, met as «محررين» too. */
export const isConstructPlural = ({ key, spelling }: Lexeme): boolean =>
  /^.{3,}ي$/.test(key) && hasFrequentStem(wholePlural(spelling), leastPlural);

/** The same where the first letter is no proclitic: «فناني مصر» are artists, not «ف» and «ناني». */
export const isUnsplitPlural = (lexeme: Lexeme): boolean =>
  isConstructPlural(lexeme) && analysisOf(wholePlural(lexeme.spelling)).proclitics === '';
