import { readFeed } from '../../html/read-feed.ts';
import type { InputItem, InputOptions } from './document.ts';
import { RecordReader } from './records.ts';

const begun = /<(?:rss|feed|rdf:RDF)(?=[\s/>])/u;
const ended = /<\/(?:rss|feed|rdf:RDF)\s*>/u;

/** The articles of an RSS or Atom feed, whose parts are fields as those of a record. */
export function* feedDocuments(
  xml: string,
  name: string,
  options: InputOptions,
): Generator<InputItem> {
  const reader = new RecordReader(options, name);
  const items = readFeed(xml);
  if (items.length === 0 && !begun.test(xml)) {
    yield { id: name, error: `${name}: not a feed; pass another --input-format` };
    return;
  }
  if (items.length === 0) options.warn(`${name}: a feed without articles`);
  else if (!ended.test(xml)) {
    options.warn(`${name}: the feed has no end, its last articles may be missing; fetch it again`);
  }
  for (const [index, item] of items.entries()) yield* reader.read(item, `${name}[${index}]`);
  reader.close();
}
