import type { Candidate, Document, Recognizer, Token } from '../../document.ts';
import { countryAt, countryOf } from '../../lexicons/countries.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { Trait } from '../../text/trait.ts';
import { countryConfidence, isAccusative } from '../countries/state-context.ts';
import { compoundAt, opensCompound } from './compounds.ts';
import { formerNationalityAt, isOfFormerPeople } from './former-peoples.ts';
import { isLanguage } from './languages.ts';
import {
  isFamilyAfterFirstName,
  nationalityConfidence,
  standsAlone,
} from './nationality-context.ts';

/** Adjectives and nouns of countries: «الأمريكي», «السودانيين», «كورية جنوبية». */
export const nationalities: Recognizer = {
  id: 'nationalities',
  kinds: ['nationality'],
  recognize(document) {
    const { tokens } = document;
    const found: Candidate[] = [];
    let families: ReadonlySet<string> | undefined;
    for (let index = opens.next(tokens); index >= 0; index = opens.next(tokens, index + 1)) {
      const compound = compoundAt(tokens, index);
      if (compound !== undefined) {
        const { start, end, code, name } = compound;
        found.push(candidateOf('compound', { start, end, code, name, confidence: sure }));
        index = compound.endToken - 1;
        continue;
      }
      const token = tokens[index];
      const nationality = token === undefined ? null : nationalityOf(token.lexeme);
      const former = nationality === null ? formerNationalityAt(tokens, index) : undefined;
      if (former !== undefined) found.push(former);
      const accusative = nationality === null ? accusativeAt(tokens, index) : undefined;
      if (accusative !== undefined) found.push(accusative);
      if (token === undefined || nationality === null || isCountry(document, index)) continue;
      const confidence = nationalityConfidence(tokens, index, nationality);
      if (confidence === 0 || isLanguage(document, index, nationality)) continue;
      const { code, part, base, split } = nationality;
      if (standsAlone(tokens, index, nationality)) {
        families ??= familyNames(tokens);
        if (families.has(base)) continue;
      }
      const from = token.start + split.offset;
      found.push(
        candidateOf('adjective', {
          start: from,
          end: token.end,
          code,
          name: base,
          confidence,
          part,
        }),
      );
    }
    return found;
  },
};

/** The adjective behind «جنديا» or «أمريكيا» in the accusative that is spelt like its country: «بريطانيا». */
const accusativeAt = (tokens: readonly Token[], index: number): Candidate | undefined => {
  const country = countryAt(tokens, index);
  if (country === undefined || !isAccusative(tokens, country)) return undefined;
  const base = country.payload.name.slice(0, -1);
  const { start, end, payload } = country;
  const { code } = payload;
  return candidateOf('accusative', { start, end, code, name: base, confidence: sure });
};

const opens = new Trait(
  'nationalities/opens',
  (lexeme) =>
    nationalityOf(lexeme) !== null ||
    opensCompound(lexeme) ||
    isLikeAccusative(lexeme) ||
    isOfFormerPeople(lexeme),
);

/** «سوريا», «بريطانيا»: a country that is spelt like its adjective in the accusative. */
const isLikeAccusative = ({ key }: Lexeme): boolean =>
  key.endsWith('يا') && countryOf(key) !== undefined;

/** For an adjective of two words, which nothing else is: «جنوب أفريقي». */
const sure = 0.98;

/** A nationality found in a text. */
interface NationalitySpan {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly name: string;
  readonly confidence: number;
  readonly part?: string | undefined;
}

const candidateOf = (
  rule: 'adjective' | 'compound' | 'accusative',
  { start, end, code, name, confidence, part }: NationalitySpan,
): Candidate => ({
  type: 'nationality',
  start,
  end,
  value: { code },
  confidence,
  source: 'nationalities',
  rule: `nationalities/${rule}`,
  name,
  ...(part === undefined ? {} : { attributes: { part } }),
});

/** «السعودية», «سورية»: a word that is the country in its place is not the adjective. */
const isCountry = (document: Document, index: number): boolean => {
  const country = countryAt(document.tokens, index);
  return country !== undefined && countryConfidence(document, country) > 0;
};

/** Nationalities that are somebody's family name in a document, by their bases. */
const familyNames = (tokens: readonly Token[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (let index = opens.next(tokens); index >= 0; index = opens.next(tokens, index + 1)) {
    const nationality = nationalityOf(tokenAt(tokens, index).lexeme);
    if (nationality !== null && isFamilyAfterFirstName(tokens, index, nationality)) {
      names.add(nationality.base);
    }
  }
  return names;
};
