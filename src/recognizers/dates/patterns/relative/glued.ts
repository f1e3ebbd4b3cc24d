import type { Token } from '../../../../document.ts';
import { lexemeOf } from '../../../../text/vocabulary.ts';
import { grade } from '../../../grades.ts';
import { monthAlone } from '../days/month-fields.ts';
import { weekday } from '../days/weekdays.ts';
import { passing } from '../dispatch/first-sets.ts';
import { either, openingWith, type Part } from '../grammar/combinators.ts';
import { type Match, type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { cutOf } from '../words/glued-words.ts';
import { unitByPlace } from './relative-units.ts';

const halves = (token: Token, cut: number): readonly Token[] => {
  const { index, start, end, lexeme, sentence } = token;
  const half = (from: number, to: number): Token => ({
    index,
    start: start + from,
    end: start + to,
    lexeme: lexemeOf(lexeme.text.slice(from, to), 'arabic'),
    sentence,
  });
  return [half(0, cut), half(cut, end - start)];
};

const shifted: Part<Match> = either(
  reading(weekday, grade.likely),
  reading(unitByPlace, grade.sure),
  monthAlone,
);

/** Most tokens behind a glued word that belong to its date. */
const farthest = 4;

const glued: Part<Match> = openingWith(
  passing((lexeme) => cutOf(lexeme) > 0),
  (phrase, at) => {
    const token = at < phrase.end ? phrase.tokens[at] : undefined;
    const cut = token === undefined ? 0 : cutOf(token.lexeme);
    if (token === undefined || cut === 0) return null;
    // What follows is read too: «شهرجانفي 2017».
    const further = phrase.tokens.slice(at + 1, Math.min(at + 1 + farthest, phrase.end));
    const tokens = [...halves(token, cut), ...further];
    const parsed = shifted({ tokens, start: 0, first: 0, end: tokens.length }, 0);
    return parsed !== null && parsed.end >= 2 ? { ...parsed, end: at + parsed.end - 1 } : null;
  },
);

export const gluedPatterns: readonly Pattern[] = [pattern('glued', glued)];
