import { describe, expect, test } from 'vitest';
import type { Candidate, Recognizer } from '../../src/document.ts';
import { countries } from '../../src/recognizers/countries/countries.ts';
import { events } from '../../src/recognizers/events/events.ts';
import { rules } from '../../src/recognizers/index.ts';
import { nationalities } from '../../src/recognizers/nationalities/nationalities.ts';
import { organizations } from '../../src/recognizers/organizations/organizations.ts';
import { people } from '../../src/recognizers/people/people.ts';
import { places } from '../../src/recognizers/places/places.ts';
import { tagger } from '../../src/recognizers/tagger/tagger.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { examplesIn } from './examples.ts';
import { unfoundNames } from './unfound-names.ts';

// Each example of two words or more in a docstring holds a name that the recognizer of its folder finds,
// but for those of unfound-names.ts.

interface Folder {
  readonly recognizer: Recognizer;
  /** Of src/recognizers. */
  readonly folder: keyof typeof unfoundNames;
  /** What a text says before the examples of a file, so that its rules may apply. */
  readonly context?: Readonly<Record<string, string>>;
}

const sport = 'سجل اللاعب هدف المباراة في الدوري. ';

/** The tagger hears what the rules say. */
const taggerAfterRules: Recognizer = {
  ...tagger,
  recognize: (document) => {
    const earlier: Candidate[] = [];
    for (const rule of rules) earlier.push(...rule.recognize(document, earlier));
    return tagger.recognize(document, earlier);
  },
};

const folders: readonly Folder[] = [
  { recognizer: people, folder: 'people' },
  { recognizer: places, folder: 'places' },
  { recognizer: countries, folder: 'countries' },
  { recognizer: nationalities, folder: 'nationalities' },
  {
    recognizer: organizations,
    folder: 'organizations',
    // Clubs are found where sport is the subject.
    context: {
      'club-name': sport,
      'club-neighbours': sport,
      clubs: sport,
      'figured-results': sport,
      fixtures: sport,
      'hosted-clubs': sport,
      organizations: sport,
      'towns-at-play': sport,
    },
  },
  { recognizer: taggerAfterRules, folder: 'tagger' },
  { recognizer: events, folder: 'events' },
];

describe.each(folders)('$recognizer.id find their examples', (one) => {
  const { recognizer, folder, context = {} } = one;
  const { counterExamples, fragments } = unfoundNames[folder];
  const exceptions = new Set<string>([...counterExamples, ...fragments]);
  const examples = examplesIn(`src/recognizers/${folder}`).filter(
    ({ text }) => text.includes(' ') && !text.includes('…'),
  );

  test.each(examples.map(({ file, text }) => [file, text] as const))('%s: %s', (file, text) => {
    const document = readDocument((context[file] ?? '') + text);
    const isFound = recognizer.recognize(document, []).length > 0;
    expect(isFound).toBe(!exceptions.has(text));
  });

  test('no exception is for an example that is no longer there', () => {
    const texts = examples.map(({ text }) => text);
    expect([...exceptions].filter((text) => !texts.includes(text))).toEqual([]);
  });
});
