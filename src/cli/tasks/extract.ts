import type { WeekdayReading, Weekend } from '../../document.ts';
import type { OwnLexicon } from '../../lexicons/own.ts';
import type { Romanization } from '../../linking/romanization-schemes.ts';
import { romanized } from '../../linking/romanize.ts';
import { analyzeDocument } from '../../pipeline.ts';
import { ownNames } from '../../recognizers/own/own.ts';
import type { ReportFormat } from '../../renderers/formats.ts';
import { renderers } from '../../renderers/index.ts';
import type { RenderOptions } from '../../renderers/renderer.ts';
import { type Selection, select } from '../../renderers/select.ts';
import { readDocument } from '../../text/read-document.ts';
import { recognizersOf } from '../model.ts';
import type { Work } from './task.ts';

export interface ExtractSettings {
  readonly format: ReportFormat;
  readonly render: RenderOptions;
  readonly selection: Selection;
  /** Reference date of documents that name none. */
  readonly date: string | null;
  readonly weekday: WeekdayReading;
  readonly weekend: Weekend;
  readonly lexicon: OwnLexicon | null;
  /** File of a tagger's model; null for the one that comes with the package. */
  readonly model: string | null;
  /** How names are written in Latin letters; null for not at all. */
  readonly romanize: Romanization | null;
  /** Whether people get what they are quoted as saying. */
  readonly quotes: boolean;
}

/** The index of each document. */
export const extractTask = (settings: ExtractSettings): Work => {
  const { document: render, ...frame } = renderers[settings.format];
  const { weekday, weekend, lexicon, model, quotes } = settings;
  const options = {
    quotes,
    ...(lexicon !== null && { own: ownNames(lexicon) }),
    ...(model !== null && { recognizers: recognizersOf(model) }),
  };
  return {
    ...frame,
    document: ({ id, text, date }) => {
      const referenceDate = date ?? settings.date;
      const document = readDocument(text, { id, referenceDate, weekday, weekend });
      const selected = select(analyzeDocument(document, options), settings.selection);
      const { romanize } = settings;
      const report = romanize === null ? selected : romanized(selected, romanize);
      return { text: render({ document, report }, settings.render), found: report.entities.length };
    },
  };
};
