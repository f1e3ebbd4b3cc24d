import { basename } from 'node:path';
import type { Command } from 'commander';
import { PlaceMapBuilder } from '../../analysis/place-map.ts';
import type { GatheredFormat } from '../../renderers/formats.ts';
import { geojson } from '../../renderers/geojson.ts';
import { pageAssets } from '../../renderers/page/assets.ts';
import { renderPage } from '../../renderers/page/page.ts';
import { PageDataBuilder } from '../../renderers/page/page-data.ts';
import type { Context } from '../command-context.ts';
import { type Gathering, gather } from '../gather.ts';
import type { CommonFlags } from '../options.ts';
import type { ReportSettings } from '../tasks/report-task.ts';

/** Writes all inputs as one page, or their places as one map. */
export const writeGathered = (
  format: GatheredFormat,
  files: readonly string[],
  settings: ReportSettings,
  flags: CommonFlags,
  command: Command,
  context: Context,
): Promise<void> =>
  gather(
    files,
    { ...settings, quotes: format === 'html' },
    flags,
    command,
    context,
    gatherings[format](files, flags),
  );

const gatherings: Readonly<
  Record<GatheredFormat, (files: readonly string[], flags: CommonFlags) => Gathering>
> = {
  html: ([first = ''], { lang = 'ar' }) => {
    const builder = new PageDataBuilder();
    let count = 0;
    return {
      add: (analyzed) => {
        builder.add(analyzed);
        count++;
      },
      finish: () => {
        const { world, ...assets } = pageAssets();
        const title = count > 1 && first !== '' ? basename(first).replace(/\.\w+$/u, '') : null;
        return renderPage(builder.data(title, lang, world), assets);
      },
    };
  },
  geojson: () => {
    const builder = new PlaceMapBuilder();
    return { add: ({ report }) => builder.add(report), finish: () => geojson(builder.places()) };
  },
};
