/**
 * Writes src/lexicons/countries.json, country-names.json and nationalities.json: the lists kept by
 * hand in src/training/geography, and the names of CLDR (through Intl.DisplayNames) and of
 * i18n-iso-countries that are not in them. Run with `npm run tool -- country-lexicons`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import isoCountries from 'i18n-iso-countries';
import arabicNames from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import { bySortedName } from '../../lexicons/sorted-names.ts';
import { searchKey } from '../../text/normalize.ts';
import { writeLexicon } from '../write-lexicon.ts';

type NamesByCode = Readonly<Record<string, readonly string[]>>;
interface NationalityWords {
  readonly adjectives: NamesByCode;
  readonly peoples: NamesByCode;
}

const source = (file: string): string => readFileSync(join('src/training/geography', file), 'utf8');

const cldr = new Intl.DisplayNames('ar', { type: 'region' });

/** «هونغ كونغ الصينية (منطقة إدارية خاصة)» and the like are descriptions, not names. */
const isName = (name: string): boolean => !/[()]/u.test(name);

/** «البوسنة والهرسك» is also written with «و» standing alone. */
const withLooseAnd = (name: string): readonly string[] =>
  / و\p{L}{3}/u.test(name) ? [name, name.replace(/ و(?=\p{L}{3})/u, ' و ')] : [name];

const countries = (): NamesByCode => {
  const kept = JSON.parse(source('countries.json')) as NamesByCode;
  const owner = new Map<string, string>();
  const merged: Record<string, readonly string[]> = {};
  for (const code of [
    ...new Set([...Object.keys(isoCountries.getAlpha2Codes()), ...Object.keys(kept)]),
  ].sort()) {
    const iso = (arabicNames.countries as Readonly<Record<string, string>>)[code];
    const own = kept[code] ?? [];
    const further = code.length === 2 && iso !== undefined ? [iso, cldr.of(code) ?? ''] : [];
    const names = new Map<string, string>();
    for (const name of [...own, ...further.filter(isName)].flatMap(withLooseAnd)) {
      const key = searchKey(name);
      const other = owner.get(key) ?? code;
      if (other !== code && own.includes(name)) throw new Error(`${name}: ${other} and ${code}`);
      if (other !== code || name === '' || names.has(key)) continue;
      owner.set(key, code);
      names.set(key, name);
    }
    merged[code] = [...names.values()];
  }
  return merged;
};

const nationalities = (): NationalityWords => {
  const { adjectives, peoples } = JSON.parse(source('nationalities.json')) as NationalityWords;
  const owner = new Map<string, string>();
  const checked = (lists: NamesByCode, ending: RegExp): NamesByCode =>
    Object.fromEntries(
      Object.entries(lists)
        .filter(([, list]) => list.length > 0)
        .map(([code, list]) => {
          const forms = new Map<string, string>();
          // Of spellings that fold to one the first is kept.
          for (const form of list.toReversed()) forms.set(searchKey(form), form);
          for (const [key, form] of forms) {
            if (!ending.test(key)) throw new Error(`${form} has not the form of a nationality`);
            const other = owner.get(key);
            if (other !== undefined) throw new Error(`${form}: ${other} and ${code}`);
            owner.set(key, code);
          }
          return [code, [...forms.values()].toReversed()];
        }),
    );
  return { adjectives: checked(adjectives, /ي$/u), peoples: checked(peoples, /\p{L}$/u) };
};

/** As `src/lexicons/countries.ts` reads it; names of several words also without their spaces. */
const sorted = (names: NamesByCode): readonly string[] => {
  const entries = new Map<string, string>();
  const add = (key: string, name: string, code: string): void => {
    if (!entries.has(key)) entries.set(key, `${key === name ? '' : `=${name}`}:${code}`);
  };
  const all = Object.entries(names).flatMap(([code, list]) =>
    list.map((name) => ({ code, name, key: wordsOf(name).join(' ') })),
  );
  for (const { key, name, code } of all) add(key, name, code);
  for (const { key, name, code } of all) add(key.replaceAll(' ', ''), name, code);
  return [...entries].sort(([a], [b]) => bySortedName(a, b)).map(([key, rest]) => key + rest);
};

const wordsOf = (name: string): readonly string[] =>
  searchKey(name).split(/[ -]+/u).filter(Boolean);

const names = countries();
writeLexicon('countries.json', sorted(names));
writeLexicon(
  'country-names.json',
  Object.fromEntries(Object.entries(names).map(([code, [usual]]) => [code, usual])),
);
writeLexicon('nationalities.json', nationalities());
