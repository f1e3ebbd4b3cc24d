import { isBinary } from '../../text/detect.ts';
import { withoutProlog } from './sniff.ts';

const database = 'SQLite format 3\0';

/** Whether a file that begins like this is a SQLite database, such as an archive. */
export const isDatabase = (head: Uint8Array): boolean =>
  String.fromCharCode(...head.subarray(0, database.length)) === database;

const signatures: readonly (readonly [signature: string, what: string])[] = [
  ['%PDF-', 'is a PDF; make it text first, for instance with pdftotext'],
  ['PK\u0003\u0004', 'is a zip archive or an office document; unpack it or save it as text'],
  ['\u001f\u008b', 'is packed with gzip twice; unpack it: gzip -dc FILE | kashaf'],
  ['\u00ff\u00fe\0\0', 'is UTF-32; make it UTF-8: iconv -f UTF-32 -t UTF-8 FILE | kashaf'],
  [database, 'is a database; name it as a file that is not packed'],
  ['{\\rtf', 'is RTF; save it as text'],
  ['\u00d0\u00cf\u0011\u00e0', 'is an office document of the old kind; save it as text'],
  ['PAR1', 'is Parquet; make it CSV first, for instance with duckdb'],
  ['WARC/', 'is a web archive (WARC); take the pages out first, for instance with warcio'],
  ['\0\0\u00fe\u00ff', 'is UTF-32; make it UTF-8: iconv -f UTF-32 -t UTF-8 FILE | kashaf'],
];

/** The header of the first file of a tar archive has its mark after the name and the rights. */
const isTar = (head: Uint8Array): boolean =>
  String.fromCharCode(...head.subarray(257, 262)) === 'ustar';

/** The fields of a mail come before its text, which is packed in a way of its own: .eml, .mht. */
const isMail = (head: Uint8Array): boolean => {
  const [fields = ''] = String.fromCharCode(...head.subarray(0, 4096)).split(/\r?\n\r?\n/u, 1);
  return /^[A-Za-z][A-Za-z-]*: /u.test(fields) && /^MIME-Version: *1/imu.test(fields);
};

/** XML of many articles, or of none, by the name of its outermost element. */
const kindsOfXml: Readonly<Record<string, string>> = {
  urlset: 'is a sitemap, a list of addresses; fetch its pages, for instance with wget -i',
  sitemapindex: 'is a list of sitemaps; fetch their pages, for instance with wget -i',
  opml: 'is a list of feeds (OPML); fetch the feeds, for instance with wget -i',
  mediawiki:
    'is a dump of a wiki; take its articles out first, for instance with wikiextractor --json',
};

const kindOfXml = (head: Uint8Array): string | undefined => {
  const beginning = String.fromCharCode(...head.subarray(0, 4096)).replace(
    /^\u00ef\u00bb\u00bf/,
    '',
  );
  const root = /^<([a-z]+)[\s>]/u.exec(withoutProlog(beginning.trimStart()))?.[1] ?? '';
  return Object.hasOwn(kindsOfXml, root) ? kindsOfXml[root] : undefined;
};

/** Says what an input is that cannot be text; undefined for text. */
export const binaryKind = (head: Uint8Array): string | undefined => {
  const beginning = String.fromCharCode(...head.subarray(0, 16));
  for (const [signature, what] of signatures) if (beginning.startsWith(signature)) return what;
  const xml = kindOfXml(head);
  if (xml !== undefined) return xml;
  if (isTar(head)) return 'is a tar archive; unpack it';
  if (isMail(head)) return 'is a mail, or a page saved with all its parts; save it as HTML or text';
  return isBinary(head) ? 'is binary; only text can be read' : undefined;
};
