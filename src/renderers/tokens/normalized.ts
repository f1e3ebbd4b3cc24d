import { asJson, asNdjson } from '../records/json.ts';
import { noFrame, type Renderer } from '../renderer.ts';

/** A text as it came in, rewritten. */
interface NormalizedText {
  readonly id: string;
  readonly text: string;
}

const view = (item: NormalizedText): object => item;

/** Results of `normalize` by format name. */
export const normalizedRenderers = {
  /** The text with its lines as they are. */
  text: {
    ...noFrame,
    document: ({ text }) => (text.endsWith('\n') ? text : `${text}\n`),
  },
  json: asJson(view),
  ndjson: asNdjson(view),
} as const satisfies Record<string, Renderer<NormalizedText, void>>;
