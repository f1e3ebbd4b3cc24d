import type { Fault } from './fault.ts';

/** Faults of the documents that it reads. */
export const inputFaults: readonly Fault[] = [
  {
    id: 'F2',
    fault: 'a short row of CSV loses the rows after it',
    command:
      '(echo id,text; echo "1,$A"; echo lonely; for i in 3 4 5 6; do echo "$i,$A"; done) | kashaf -f ndjson 2>err | wc -l; cat err',
    expected:
      '5\nkashaf: standard input:3: the row has 1 cell of 2, none of them «text»; fix the row',
  },
  {
    id: 'F3',
    fault: 'files that are no text stay open',
    command: `
mkdir img; for i in $(seq 150); do head -c 70008 /dev/urandom > img/$i.png; done; echo "$A" > img/zz.txt
ulimit -n 64; kashaf img -q -f ndjson 2>&1 | jq -r .id`,
    expected: 'img/zz.txt',
  },
  {
    id: 'F4',
    fault: 'a directory that cannot be read ends the walk',
    command: `
mkdir -p d/locked; cp a.txt d; cp a.txt d/sec.txt; cp a.txt d/zz.txt; chmod 600 d/sec.txt; chmod 700 d/locked
[ $(id -u) = 0 ] && other="setpriv --reuid=65534 --regid=65534 --clear-groups" || chmod 000 d/sec.txt d/locked
$other kashaf d -f ndjson 2>err | jq -r .id; cat err`,
    expected: [
      'd/a.txt',
      'd/zz.txt',
      'kashaf: d/locked: not allowed; check the permissions',
      'kashaf: d/sec.txt: not allowed; check the permissions',
    ].join('\n'),
  },
  {
    id: 'F12',
    fault: 'a quote swallows rows of TSV, and good rows before it in CSV',
    command: `
printf 'id\\ttext\\n1\\t"قال سعد\\n2\\tزار شكري القاهرة\\n3\\tماكرون في باريس"\\n4\\tلندن\\n' | kashaf --input-format tsv -f ndjson | jq -r .id | paste -sd ' '
(echo id,text; for i in $(seq 10); do echo "$i,$A"; done; echo '11,"وصل'; echo "12,$A") | kashaf -f ndjson 2>err | wc -l; cat err`,
    expected:
      '1 2 3 4\n10\nkashaf: standard input:12: a quote of this row is not closed, so the rows after it are lost; fix the row',
  },
  {
    id: 'F13',
    fault: 'one document ends the whole run with a stack trace',
    command: `
(printf '{"text":"'; head -c 140000000 /dev/zero | tr '\\0' a; echo '"}'; jq -cRs '{ id: "good", text: . }' a.txt) | gzip -1 > b.ndjson.gz
kashaf -f ndjson b.ndjson.gz 2>err | jq -r .id; cat err`,
    expected: 'good\nkashaf: b.ndjson.gz:1: the line is over 134 million characters; split it',
  },
  {
    id: 'F16',
    fault: 'JSON that is not NDJSON, and CSV on a pipe, are read as plain text',
    command: `
jq -Rs '[{ id: "a", text: . }, { id: "b", text: . }]' a.txt > list.json; kashaf -f ndjson list.json | jq -r .id
jq -Rs '{ id: "one", text: . }' a.txt | kashaf -f ndjson | jq -r .id; printf 'id;text\\n7;"%s"\\n' "$A" | kashaf -f ndjson | jq -r .id
yes '{"text":' | head -1000 | kashaf --input-format ndjson 2>&1 >/dev/null | tail -2`,
    expected: [
      'a',
      'b',
      'one',
      '7',
      'kashaf: standard input:10: not a JSON object; fix the line, or make it one line: jq -c, or pass another --input-format',
      'kashaf: and 990 more errors',
    ].join('\n'),
  },
  {
    id: 'F17',
    fault: 'the message on a text that is none is wrong',
    command: `
for t in null 7 '{}' '[{}]'; do echo '{"text":'$t'}' | kashaf 2>&1; done; echo '{}' | kashaf 2>&1
echo '{"text":"x","date":{}}' | kashaf -f conll 2>&1 >/dev/null`,
    expected: [
      'kashaf: standard input:1: «text» is null, not text',
      'kashaf: standard input:1: «text» is a number, not text',
      'kashaf: standard input:1: «text» is an object, not text',
      'kashaf: standard input:1: «text» is a list of things that are no text, not text',
      'kashaf: standard input:1: the record is empty',
      'kashaf: standard input:1: date an object is no day and is not used; pass its --date-format',
    ].join('\n'),
  },
  {
    id: 'F22',
    fault: 'an empty text is judged three ways',
    command: `
: > e.txt; echo ' ' > b.txt; mkdir d; cp e.txt a.txt d
for c in "kashaf -q -f ndjson e.txt" "kashaf -q -f ndjson b.txt" "kashaf -q -f ndjson d/e.txt"; do $c | jq -c .statistics.words; echo \${PIPESTATUS[0]}; done | paste -sd ' '
kashaf -q -f ndjson d | jq -c .statistics.words | paste -sd ' '; kashaf -q -f ndjson < /dev/null | jq .statistics.words
echo '{"text":""}' | kashaf -e > out; echo $?; kashaf -e e.txt 2>&1 >out; echo $?`,
    expected: '0 0 0 0 0 0\n5 0\n0\n1\nkashaf: e.txt: holds no text\n1',
  },
  {
    id: 'F23',
    fault: 'of a damaged gzip nothing is read',
    command: `
yes "$A" | head -2000 > t.txt; gzip -k t.txt; head -c 100 t.txt.gz > cut.txt.gz
(cat t.txt.gz; echo garbage) > more.txt.gz; kashaf sentences more.txt.gz 2>err | wc -l; cat err
kashaf sentences cut.txt.gz 2>err | head -1; cat err`,
    expected: [
      '2000',
      'kashaf: more.txt.gz: bytes after its gzip data were left out',
      'وصل الوزير إلى لبنان أمس.',
      'kashaf: cut.txt.gz: its gzip data ends too early, what came before was read; fetch the file again',
    ].join('\n'),
  },
  {
    id: 'F24',
    fault: 'other packings have no hint',
    command: `
printf 'BZh91AY' > a.txt.bz2; printf '\\xfd7zXZ\\0' > a.txt.xz; kashaf a.txt.bz2 a.txt.xz 2>&1; mkdir d; cp a.txt a.txt.xz d; kashaf -f ndjson d 2>&1 >out`,
    expected: [
      'kashaf: a.txt.bz2: is packed with bzip2; unpack it: bzip2 -dc a.txt.bz2 | kashaf',
      'kashaf: a.txt.xz: is packed with xz; unpack it: xz -dc a.txt.xz | kashaf',
      'kashaf: d/a.txt.xz: is packed with xz; unpack it: xz -dc d/a.txt.xz | kashaf',
    ].join('\n'),
  },
  {
    id: 'F30',
    fault: 'standard input that is a directory is called empty, and a second - an error',
    command: `
kashaf < . 2>&1; kashaf -f ndjson - - < a.txt | jq -r .id; echo '{' | kashaf --input-format ndjson 2>&1`,
    expected:
      /^kashaf: standard input: is a directory; name a file\n-\nkashaf: standard input:1: not a JSON/,
  },
  {
    id: 'F31',
    fault: 'names that are no UTF-8 cannot be read',
    command: `
mkdir d; cp a.txt d/$'bad\\xff.txt'; kashaf -f ndjson d | jq -r .id; kashaf -f ndjson d/* | jq -r .id; printf 'd/bad\\xff.txt\\0' | kashaf -f ndjson --files-from - | jq -r .id`,
    expected: 'd/bad\\xff.txt\nd/bad\\xff.txt\nd/bad\\xff.txt',
  },
  {
    id: 'F40',
    fault: 'the text of a page without a head is lost',
    command: `
for p in "<html><meta charset=utf-8><body><p>$A</body></html>" "<html><title>x</title><body>$A" "<html>$A</html>" "<html><body></body></html>"; do
  echo "$p" | kashaf --show-text 2>&1; done`,
    expected: `${Array(3).fill('وصل الوزير إلى لبنان أمس.').join('\n')}\nkashaf: standard input: holds no text`,
  },
  {
    id: 'F41',
    fault: 'a piece of a page is plain text when it begins with any but a few elements',
    command: `
for e in span b ul blockquote center font h3 script; do echo "<$e></$e><p>$A</p>" | kashaf --show-text; done | uniq; echo '<b.txt>' | kashaf --show-text`,
    expected: 'وصل الوزير إلى لبنان أمس.\n<b.txt>',
  },
  {
    id: 'F50',
    fault: 'lists of files that come from Windows, lists that are missing, and empty names',
    command: `
cp a.txt b.txt; printf 'a.txt\\r\\nb.txt\\r\\n' | kashaf -f ndjson --files-from - | jq -r .id
kashaf --files-from nolist 2>&1; kashaf --files-from . 2>&1; kashaf "" 2>&1`,
    expected: [
      'a.txt\nb.txt',
      'kashaf: --files-from nolist: no such file; check the name',
      'kashaf: --files-from .: is a directory; name a file',
      'kashaf: an input has no name; name a file, or - for standard input',
    ].join('\n'),
  },
  {
    id: 'F66',
    fault: 'UTF-32 is read as nothing in silence, sockets and gzip in gzip have no fix',
    command: `
iconv -f UTF-8 -t UTF-32 a.txt | kashaf 2>&1; gzip -c a.txt | gzip -c | kashaf 2>&1
node -e 'require("net").createServer().listen("s", () => { console.log(require("child_process").spawnSync("kashaf", ["s"]).stderr.toString()); process.exit() })'`,
    expected: [
      'kashaf: standard input: is UTF-32; make it UTF-8: iconv -f UTF-32 -t UTF-8 FILE | kashaf',
      'kashaf: standard input: is packed with gzip twice; unpack it: gzip -dc FILE | kashaf',
      'kashaf: s: is a socket, or a device that is not there; name a file',
    ].join('\n'),
  },
];
