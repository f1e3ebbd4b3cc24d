import type { DocumentReport, Entity } from '../../document.ts';
import { latinName, latinPlace, latinWord, usualLatin } from '../../lexicons/latin.ts';
import { searchKey } from '../../text/normalize.ts';
import { buckwalter, transliterateWord } from '../../text/transliterate.ts';
import type { Romanization } from './romanization-schemes.ts';
import { latinBodyWord } from './romanize-body.ts';

/** A report whose names have their Latin form as the attribute `latin`. */
export const romanized = (report: DocumentReport, scheme: Romanization): DocumentReport => ({
  ...report,
  entities: report.entities.map((entity) => {
    const latin = romanizationOf(entity, scheme);
    // Type and value stay, which the type checker cannot see across the union.
    return latin === undefined
      ? entity
      : ({ ...entity, attributes: { ...entity.attributes, latin } } as Entity);
  }),
});

/** The Latin form of a name; undefined for what is no name or is written in Latin letters. */
export const romanizationOf = (entity: Entity, scheme: Romanization): string | undefined => {
  const { type, name } = entity;
  if (!/\p{Script=Arabic}/u.test(name)) return undefined;
  switch (type) {
    case 'country':
    case 'nationality':
      if (scheme === 'buckwalter') return buckwalter(name);
      return entity.attributes.part === undefined && entity.value !== null
        ? (latinName(entity.value.code) ?? readable(name))
        : readable(name);
    case 'place':
      if (scheme === 'buckwalter') return buckwalter(name);
      return latinPlaceOf(entity) ?? readable(name, name.includes(' ') ? latinBodyWord : undefined);
    case 'person':
      return scheme === 'buckwalter' ? buckwalter(name) : readable(name);
    case 'organization':
    case 'event':
      return scheme === 'buckwalter' ? buckwalter(name) : readable(name, latinBodyWord);
    default:
      return undefined;
  }
};

const latinPlaceOf = ({ value }: Entity & { readonly type: 'place' }): string | undefined =>
  value?.geonames === undefined ? undefined : latinPlace(value.geonames);

/** The known English form of a name, else word for word, where `listed` may know more words. */
const readable = (
  name: string,
  listed: (word: string, isLast: boolean) => string | undefined = () => undefined,
): string =>
  latinName(searchKey(name)) ??
  wordsOf(name)
    .map((word, at, { length }) => listed(word, at === length - 1) ?? wordOf(word))
    .join(' ');

/** «عبد الله» is Abdullah as «عبدالله» is. */
const wordsOf = (name: string): readonly string[] =>
  name.replace(/(?<!\S)عبد\s+الله(?!\S)/g, 'عبدالله').split(/\s+/u);

/** «عبدالعزيز» as one word. */
const servant = /^عبدال..+/;

/** A word as English papers spell it, else by the list or the letters: «محمد», «عبدالعزيز», «بومبيو». */
const wordOf = (word: string): string => {
  const key = searchKey(word);
  const usual = usualLatin(key);
  if (usual !== undefined) return usual;
  if (servant.test(key)) return `Abd ${wordOf(key.slice(3))}`;
  const known = latinWord(key);
  return known === undefined
    ? transliterateWord(word)
    : known.charAt(0).toUpperCase() + known.slice(1);
};
