import { decode } from '../../text/decode.ts';
import { isBinary } from '../../text/detect.ts';
import type { InputFormat } from './document.ts';

const byExtension: Readonly<Record<string, Exclude<InputFormat, 'auto'>>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'tsv',
};

/** The format of an input, by its name or else by how it begins. */
export const formatOf = (name: string, head: Uint8Array): Exclude<InputFormat, 'auto'> => {
  const extension = /\.([^./\\]+?)(?:\.gz)?$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
  if (known !== undefined) return known;
  const beginning = decode(head.subarray(0, 2048), 'auto').text.trimStart();
  if (/^<(?:!doctype html|html|head|body)\b/iu.test(beginning)) return 'html';
  return /^\{\s*"/u.test(beginning) ? 'ndjson' : 'text';
};

const signatures: readonly (readonly [signature: string, what: string])[] = [
  ['%PDF-', 'a PDF; make it text first, for instance with pdftotext'],
  ['PK\u0003\u0004', 'a zip archive or an office document; unpack it or save it as text'],
];

/** Says what an input is that cannot be text; undefined for text. */
export const binaryKind = (head: Uint8Array): string | undefined => {
  const beginning = String.fromCharCode(...head.subarray(0, 8));
  for (const [signature, what] of signatures) if (beginning.startsWith(signature)) return what;
  return isBinary(head) ? 'binary; only text can be read' : undefined;
};
