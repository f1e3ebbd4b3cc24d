/** Styles of the codes that reports use: bold, faint, underlined, yellow, cyan. */
const styles: Readonly<Record<string, string>> = {
  '1': 'font-weight:700;color:#fff',
  '2': 'opacity:.6',
  '4': 'text-decoration:underline',
  '33': 'color:#e5c07b',
  '36': 'color:#56b6c2',
};
const ends = new Set(['0', '22', '24', '39']);

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

/** What a command prints in colours, as a page that looks like a terminal. */
export const terminalPage = (command: string, output: string): string => {
  let open = 0;
  const body = output.split(/\u001b\[([\d;]+)m/u).map((part, index) => {
    if (index % 2 === 0) return escaped(part);
    return part
      .split(';')
      .map((code) => {
        if (ends.has(code)) return open-- > 0 ? '</span>' : '';
        open++;
        return `<span style="${styles[code] ?? ''}">`;
      })
      .join('');
  });
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;background:#1b1d23;color:#c8ccd4;padding:22px 28px}
pre{font:16px/1.65 "DejaVu Sans Mono","Noto Sans Arabic",monospace;white-space:pre-wrap;margin:0}
b{color:#98c379}</style><pre><b>$</b> ${escaped(command)}\n${body.join('')}</pre>`;
};
