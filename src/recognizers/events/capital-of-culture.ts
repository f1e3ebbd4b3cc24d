import type { Token } from '../../document.ts';
import { isOfCapitals } from '../../lexicons/event-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import { keyAt, tokenAt } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';
import type { EventName } from './event-name.ts';
import { yearAt } from './event-years.ts';

/** The search key of the word that gives one. */
export const capitalWord = 'عاصمه';

/** A year of culture in a town: «صفاقس عاصمة الثقافة العربية 2016», «فاس عاصمة للثقافة الإسلامية». */
export const capitalOfCulture = (
  tokens: readonly Token[],
  index: number,
): EventName | undefined => {
  const { sentence } = tokenAt(tokens, index);
  if (!isOfCapitals(keyAt(tokens, index + 1))) return undefined;
  const adjective = tokens[index + 2];
  if (adjective?.sentence !== sentence || !/^ال.+يه$/.test(adjective.lexeme.key)) return undefined;
  const firstToken = [index - 1, index - 2].find(
    (at) => tokens[at]?.sentence === sentence && placeAt(tokens, at)?.endToken === index,
  );
  if (firstToken === undefined) return undefined;
  const year = yearAt(tokens, index + 3);
  return {
    firstToken,
    endToken: year === undefined ? index + 3 : index + 4,
    year,
    rule: 'events/capital-of-culture',
    confidence: grade.likely,
  };
};
