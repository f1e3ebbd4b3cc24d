import type { EntityType } from '../../document.ts';
import { noFrame, type Renderer } from '../renderer.ts';

/** `token<TAB>tag`, BIO with the entity types as they are; an empty line after each sentence. */
export const conll: Renderer = {
  ...noFrame,
  separator: '-DOCSTART-\tO\n\n',
  document: ({ document, report }) => {
    const mentions = report.entities
      .flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ type, start, end })))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const lines: string[] = [];
    let next = 0;
    let open: { readonly type: EntityType; readonly end: number } | undefined;
    let sentence = 0;
    for (const token of document.tokens) {
      if (token.sentence !== sentence) lines.push('');
      sentence = token.sentence;
      if (open !== undefined && open.end <= token.start) open = undefined;
      let tag = open === undefined ? 'O' : `I-${open.type}`;
      // A token holds one tag: of mentions within one another the first and longest has it.
      for (; next < mentions.length; next++) {
        const mention = mentions[next];
        if (mention === undefined || mention.start >= token.end) break;
        if (open !== undefined) continue;
        open = mention;
        tag = `B-${mention.type}`;
      }
      lines.push(`${token.lexeme.text}\t${tag}`);
    }
    return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`;
  },
};
