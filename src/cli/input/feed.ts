import { readFeed } from '../../html/read-feed.ts';
import type { InputItem, InputOptions } from './document.ts';
import { RecordReader } from './records.ts';

/** The articles of an RSS or Atom feed, whose parts are fields as those of a record. */
export function* feedDocuments(
  xml: string,
  name: string,
  options: InputOptions,
): Generator<InputItem> {
  const reader = new RecordReader(options, name);
  const items = readFeed(xml);
  if (items.length === 0) options.warn(`${name}: a feed without articles`);
  for (const [index, item] of items.entries()) yield* reader.read(item, `${name}[${index}]`);
  reader.close();
}
