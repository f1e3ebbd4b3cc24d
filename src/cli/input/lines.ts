export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Whether it is longer than a string may be; its text is left out. */
  readonly tooLong: boolean;
}

/** UTF-16 units; the longest string of JavaScript holds four times as many. */
const longestLine = 1 << 27;

/** Cuts a text that comes in pieces into its lines. Pieces of a line are joined once, at its end. */
export async function* linesOf(
  chunks: AsyncIterable<string>,
  longest = longestLine,
): AsyncGenerator<Line> {
  let pieces: string[] = [];
  let length = 0;
  let number = 0;
  const end = (): Line => {
    const line = { text: pieces.join(''), number: ++number, tooLong: length > longest };
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      length += at - from;
      if (length <= longest) pieces.push(chunk.slice(from, at));
      yield end();
      from = at + 1;
    }
    length += chunk.length - from;
    if (length > longest) pieces = [];
    else pieces.push(chunk.slice(from));
  }
  if (length > 0) yield end();
}
