import { lazy, loadLexicon } from './load.ts';

const usual = lazy(() => loadLexicon<Readonly<Record<string, string>>>('country-names.json'));

/** The usual Arabic name of a country: «فرنسا» for FR, «اسكتلندا» for GB-SCT. */
export const usualCountryName = (code: string): string | undefined => usual()[code];
