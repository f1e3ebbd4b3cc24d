import type { Fault } from './fault.ts';

/** Faults of packed files, tables, lists, days and gold, and of what `--resume` goes on with. */
export const readingFaults: readonly Fault[] = [
  {
    id: 'F104',
    fault: 'of zstd in several frames only the first is read, damage has no fix',
    command: `
cat > pack.js <<'EOF'
const block = (text, last) => { const head = Buffer.alloc(3); head.writeUIntLE(text.length * 8 + last, 0, 3); return Buffer.concat([head, text]); };
const frame = (n) => { const text = Buffer.from(JSON.stringify({ id: String(n), text: process.env.A }) + '\\n');
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, text.length]), block(text, 1)]); };
const note = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 7, 7]);
const save = (name, ...parts) => require('fs').writeFileSync(name, Buffer.concat(parts));
save('two.zst', note, frame(1), note, frame(2)); save('cut.zst', frame(1), frame(2).subarray(0, 30)); save('more.zst', frame(1), Buffer.from('x'));
const bad = frame(2); bad[6] |= 6; save('bad.zst', frame(1), bad);
EOF
node pack.js; for f in two cut bad more; do kashaf sentences -f ndjson $f.zst 2>err | jq -r .id; cat err; done`,
    expected: new RegExp(
      [
        // What Node can.
        '^1\\n2',
        '1\\nkashaf: cut.zst: its zstd data ends too early, what came before was read; .*',
        '1\\nkashaf: bad.zst: its zstd data is damaged, what came before was read; .*',
        '1\\nkashaf: more.zst: bytes after its zstd data were left out$',
      ].join('\\n') +
        '|^(?:kashaf: (\\w+).zst: is packed with zstd; unpack it: zstd -dc \\1.zst \\| kashaf\\n?){4}$',
      'u',
    ),
  },
  {
    id: 'F105',
    fault:
      '--resume empties a file that is none of its own, and does not say which line is damaged',
    command: `
printf 'notes without a line end' > notes; printf '{"a":1}' > a.json; jq -cR '{ id: "1", text: . }, { id: "2", text: . }' a.txt > n.ndjson
for f in notes a.json; do kashaf -f ndjson --resume $f n.ndjson 2>&1; cat $f; echo; done | cut -c 1-62
kashaf -f ndjson n.ndjson > whole; (head -1 whole; echo x) > r; kashaf -f ndjson --resume r n.ndjson 2>&1 | cut -c 1-40; head -c -1 whole > r; kashaf -f ndjson --resume r n.ndjson; cmp r whole
head -c -9 whole > r; kashaf -f ndjson -j 2 --resume r n.ndjson; cmp r whole; kashaf -f ndjson --resume nope/r n.ndjson 2>&1`,
    expected: [
      'kashaf: --resume notes:1: is no output of kashaf -f ndjson; pa',
      'notes without a line end',
      'kashaf: --resume a.json:1: is no output of kashaf -f ndjson; p',
      '{"a":1}',
      'kashaf: --resume r:2: is no output of ka',
      'kashaf: --resume nope/r: no directory nope; make it first',
    ].join('\n'),
  },
  {
    id: 'F106',
    fault: 'lines of a table that end in two ways become one row, and are counted wrongly',
    command: `
rows() { kashaf sentences -f ndjson --input-format csv | jq -r '.id + "," + .sentences[0].text' | paste -sd ' '; }
printf 'id,text\\r\\n1,x\\n2,"y"\\r\\n3,"z"\\n' | rows; printf 'id,text\\n1,x\\r\\n2,"y"\\r\\n3,z\\n' | rows; printf 'id,text\\r1,x\\r2,"y"\\r' | rows
printf 'id,text,date\\r\\n1,"x\\r\\ny",\\r\\n2,z,no\\r\\n' | kashaf 2>&1 >out | cut -c 1-35; (printf 'id,text\\r\\n1,x\\r\\n'; sleep 20) | kashaf sentences -f ndjson | (read -t 19 line && echo at once)`,
    expected: '1,x 2,y 3,z\n1,x 2,y 3,z\n1,x 2,y\nkashaf: standard input:4: date «no\nat once',
  },
  {
    id: 'F107',
    fault: 'the names of the columns are a document where tables were put together',
    command: `
table() { printf '\\xef\\xbb\\xbf"id","text"\\n'; printf '%s,x\\n' "$1"; }; (table 1; table 2; printf 'id,text\\n3,text\\n') | kashaf sentences -f ndjson | jq -r .id | paste -sd ' '`,
    expected: '1 2 3',
  },
  {
    id: 'F108',
    fault: 'a directory without gold is evaluated and trained on in silence',
    command: `
mkdir none; printf 'قال\\tO\\nأحمد\\tB-PERS\\n\\n' > gold; : > empty; mkdir dev; cp gold dev; t() { kashaf train -q "$@" --epochs 1 --features 100 -m m.bin 2>&1; echo $?; }
kashaf evaluate none 2>&1; t none; ls m.bin 2>/dev/null; t gold --clusters empty; t gold --dev dir 2>&1; t gold --dev dev | tail -1; kashaf evaluate gold nofile -o nope/x 2>&1`,
    expected: [
      'kashaf: none: no text in this directory; pass another',
      'kashaf: none: no text in this directory; pass another\n2',
      'kashaf: empty: empty; make the file with «kashaf cluster»\n2',
      'kashaf: dir: no such file; check the name\n2',
      '0',
      'kashaf: --output nope/x: no directory nope; make it first',
    ].join('\n'),
  },
  {
    id: 'F109',
    fault: 'a mark without text, and a day that is none, count in silence',
    command: `
printf 'إلى\\n[ |country] و[لبنان|country].' > a; printf '@date 2020-13-45\\nإلى {country|لبنان}' > b.ann; printf '@date none\\nإلى {country|}' > c.ann; echo '[|reference|2020] [لبنان|country]' > d
for f in a b.ann c.ann d; do kashaf evaluate $f 2>&1; done`,
    expected: [
      'kashaf: a:2: a mark without text; write the text in it',
      'kashaf: b.ann:1: «2020-13-45» is no day; write YYYY-MM-DD',
      'kashaf: c.ann:2: a mark without text; write the text in it',
      'kashaf: d:1: «2020» is no day; write YYYY-MM-DD',
    ].join('\n'),
  },
  {
    id: 'F110',
    fault: 'a JSON list of texts is read as plain text, or refused',
    command: `
jq -cRn --arg a "$A" '[$a, "عاد.", ""]' > t.json; jq . t.json > p.json; jq -c '.[]' t.json > t.ndjson; ids() { jq -r .id | paste -sd ' '; }
kashaf sentences -f ndjson t.json | ids; kashaf sentences -f ndjson < p.json | ids; kashaf sentences -f ndjson t.ndjson | ids; echo '["قال"] وعاد' | kashaf sentences`,
    expected: [
      't.json:1 t.json:1[1] t.json:1[2]\n-:2 -:3 -:4',
      't.ndjson:1 t.ndjson:2 t.ndjson:3\n["قال"] وعاد',
    ].join('\n'),
  },
  {
    id: 'F111',
    fault:
      'a Hijri day is one of the year 1441, no day is in 1970, a change of their order is silent',
    command: `
for d in '"1441-09-02"' '"30/02/1442"' '"2 رمضان 1441"' '"1399-05-05"' 0; do echo "{\\"text\\":\\"أمس\\",\\"date\\":$d}"; done | kashaf -f ndjson 2>&1 | grep -o 'Date":[^,]*\\|date .*used' | paste -sd ' '
printf 'date,text\\n06/01/2020,x\\n05/13/2020,x\\n' | kashaf --input-format csv 2>&1 >out; printf 'date,text\\n01/01/2020,x\\n05/13/2020,x\\n' | kashaf --input-format csv 2>&1 >out`,
    expected: [
      'date «1399-05-05» is no day and is not used date «0» is no day and is not used Date":"2020-04-25" Date":"2020-10-17" Date":"2020-04-25" Date":null Date":null',
      'kashaf: standard input:3: its day is in another order than days before; pass --date-format',
    ].join('\n'),
  },
  {
    id: 'F112',
    fault: 'a lexicon or a list of files that is packed is read as it lies there',
    command: `
printf 'person\\tوصل الوزير\\n' | gzip > own.gz; echo a.txt | gzip > list.gz; printf '%%PDF-1.7' > l.pdf
kashaf --lexicon own.gz --files-from list.gz -f csv | grep -c ^a.txt,person,; kashaf --lexicon l.pdf a.txt 2>&1`,
    expected:
      '1\nkashaf: --lexicon l.pdf: is a PDF; make it text first, for instance with pdftotext',
  },
  {
    id: 'F115',
    fault: 'a table that Excel saves as Unicode text is read as text in silence',
    command: `
printf 'id\\ttext\\r\\n1\\t"وصل ""سعد"""\\r\\n' | iconv -t UTF-16 > t.txt; kashaf sentences t.txt 2>&1 >out; kashaf sentences --input-format csv t.txt; printf 'the text, at last\\nx,y\\n' > u.txt; kashaf u.txt 2>&1 >out`,
    expected:
      'kashaf: t.txt: begins like a table; if it is one, pass --input-format csv\nوصل "سعد"',
  },
  {
    id: 'F118',
    fault: 'a field of a lexicon that is mistyped is passed over in silence',
    command: `
l() { echo "$1" > l.json; kashaf --lexicon l.json -f csv a.txt 2>&1 | grep -c '' | sed "s/^3$/read/"; kashaf --lexicon l.json a.txt 2>&1 | grep lexicon; }
l '{"nams":[]}'; l '{"block":["لبنان"]}'; l '[{"type":"person","name":"x","alias":["y"]}]'; l '[{"type":"person","name":"x","note":"y","id":1}]'`,
    expected: [
      '1\nkashaf: --lexicon l.json: unknown «nams»; did you mean "names"?',
      '1\nkashaf: --lexicon l.json: unknown «block»; did you mean "blocked"?',
      '1\nkashaf: --lexicon l.json: names[0]: unknown «alias»; did you mean "aliases"?',
      'read',
    ].join('\n'),
  },
  {
    id: 'F119',
    fault: 'gold that is no text is quoted byte for byte',
    command: `
kashaf index -q -o n.db a.txt; printf '%%PDF-1.7' > p; for f in n.db p; do kashaf evaluate $f 2>&1; kashaf train $f -m m 2>&1; done`,
    expected: [
      ...['evaluate', 'train'].map(() => 'kashaf: n.db: is a database; pass a text'),
      ...['evaluate', 'train'].map(
        () => 'kashaf: p: is a PDF; make it text first, for instance with pdftotext',
      ),
    ].join('\n'),
  },
  {
    id: 'F124',
    fault:
      'RTF, mails, saved pages and web archives are read as text, old documents and Parquet have no fix',
    command: `
printf '{\\\\rtf1 x}' > a.rtf; printf '\\xd0\\xcf\\x11\\xe0\\xa1\\xb1\\x1a\\xe1' > b.doc; printf 'PAR1\\0' > c.parquet; printf 'WARC/1.0\\r\\n' | gzip > d.warc.gz
printf 'Subject: x\\r\\nMIME-Version: 1.0\\r\\n\\r\\nx' > e.eml; printf 'Note: x\\n\\nMIME-Version: 1.0' > f.txt; kashaf ?.* 2>&1 >out`,
    expected: [
      'kashaf: a.rtf: is RTF; save it as text',
      'kashaf: b.doc: is an office document of the old kind; save it as text',
      'kashaf: c.parquet: is Parquet; make it CSV first, for instance with duckdb',
      'kashaf: d.warc.gz: is a web archive (WARC); take the pages out first, for instance with warcio',
      'kashaf: e.eml: is a mail, or a page saved with all its parts; save it as HTML or text',
    ].join('\n'),
  },
  {
    id: 'F125',
    fault: 'records in a file that is a text by its name are read as text in silence',
    command: `
for i in 1 2; do jq -cR '{ text: . }' a.txt; done > t.txt; jq -s . t.txt > u.txt; echo '[باريس] وصل' > v.txt; kashaf t.txt u.txt v.txt 2>&1 >out; kashaf -f ndjson --input-format ndjson t.txt | wc -l`,
    expected: [
      'kashaf: t.txt: begins like JSON; if it is, pass --input-format ndjson',
      'kashaf: u.txt: begins like JSON; if it is, pass --input-format json',
      '2',
    ].join('\n'),
  },
  {
    id: 'F126',
    fault:
      'a lexicon of one bare name, of names one a line, with the names of its columns or with capitals is refused',
    command: `
l() { cat > l; kashaf --lexicon l -f csv --per entity a.txt 2>&1 | grep 'person\\|kashaf' | cut -d , -f 2,3; }
name='{"type":"Person","name":"وصل الوزير"}'; echo "$name" | l; printf '%s\\n%s\\n' "$name" "$name" | l; printf '\\xef\\xbb\\xbftype\\tname\\taliases\\tcode\\r\\nPERSON\\tوصل الوزير\\r\\n' | l`,
    expected: [
      'person,وصل الوزير',
      'kashaf: --lexicon l:2: a second JSON value; put the names in a list',
      'person,وصل الوزير',
    ].join('\n'),
  },
];
