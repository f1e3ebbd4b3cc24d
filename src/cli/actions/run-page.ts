import { basename, dirname, resolve } from 'node:path';
import { PlaceMapBuilder } from '../../analysis/place-map.ts';
import type { GatheredFormat } from '../../renderers/formats.ts';
import { geojson } from '../../renderers/interchange/geojson.ts';
import { pageAssets } from '../../renderers/page/assets.ts';
import { renderPage } from '../../renderers/page/page.ts';
import { PageDataBuilder } from '../../renderers/page/page-data.ts';
import type { CommonFlags } from '../arguments/options.ts';
import type { Invocation } from '../command-context.ts';
import { type Gathering, gather } from '../gather.ts';
import type { ReportSettings } from '../tasks/report-task.ts';

interface PageFlags extends CommonFlags {
  readonly title?: string;
}

/** Writes all inputs as one page, or their places as one map. */
export const writeGathered = (
  format: GatheredFormat,
  settings: ReportSettings,
  invocation: Invocation<PageFlags>,
): Promise<void> =>
  gather({ ...settings, quotes: format === 'html' }, invocation, gatherings[format](invocation));

const gatherings: Readonly<
  Record<GatheredFormat, (invocation: Invocation<PageFlags>) => Gathering>
> = {
  html: ({ files, flags: { lang = 'ar', title } }) => {
    const builder = new PageDataBuilder();
    return {
      add: (analyzed) => builder.add(analyzed),
      finish: () => {
        const { world, ...assets } = pageAssets();
        return renderPage(builder.data(nameOf(files), lang, world, title), assets);
      },
    };
  },
  geojson: () => {
    const builder = new PlaceMapBuilder();
    return { add: ({ report }) => builder.add(report), finish: () => geojson(builder.places()) };
  },
};

/** The name of the file, or of the directory that has all of them; null when there is none. */
const nameOf = (files: readonly string[]): string | null => {
  const [first, ...others] = files;
  if (first === undefined || first === '-') return null;
  const path = resolve(first);
  if (others.length === 0) return basename(path).replace(/\.\w+$/u, '');
  const directory = dirname(path);
  const isShared = others.every((file) => dirname(resolve(file)) === directory);
  return isShared ? basename(directory) || null : null;
};
