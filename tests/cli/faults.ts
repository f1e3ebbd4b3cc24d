/** A fault that the command once had, the shell command that shows it, and what it must print. */
export interface Fault {
  readonly id: string;
  readonly fault: string;
  /** Bash, in an empty directory with `a.txt` in it, `$A` its text and `$S` the samples. */
  readonly command: string;
  /** Standard output of the command, without blanks around it. */
  readonly expected: string | RegExp;
}

export const faults: readonly Fault[] = [
  {
    id: 'F1',
    fault: 'the documents before it change a result',
    command: `
node -e 'for (let n = 0; n < 20; n++) console.log(JSON.stringify({ id: "f" + n, text: Array.from({ length: 1000 }, (_, i) =>
  (n * 1000 + i + 4e5).toString(36).padStart(60, "0").replace(/./g, (c) => String.fromCharCode(0x628 + parseInt(c, 36)))).join(" ") }))' > fill.ndjson
for f in $S/*.txt; do jq -cRs --arg id $(basename $f) '{ id: $id, text: . }' $f; done > samples.ndjson
kashaf -f csv samples.ndjson > alone.csv
cat fill.ndjson samples.ndjson | kashaf -f csv | grep -v ^f > after.csv; cmp alone.csv after.csv && echo same`,
    expected: 'same',
  },
  {
    id: 'F2',
    fault: 'a short row of CSV loses the rows after it',
    command:
      '(echo id,text; echo "1,$A"; echo lonely; for i in 3 4 5 6; do echo "$i,$A"; done) | kashaf -f ndjson 2>err | wc -l; cat err',
    expected: '5\nkashaf: -:3: the row has 1 cell of 2, none of them «text»; fix the row',
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
    id: 'F5',
    fault: 'a reader that goes away crashes the workers',
    command: `
for i in 1 2 3; do yes "$(jq -cRs '{ text: . }' a.txt)" | kashaf -f ndjson -j 2 2>>err | head -3 >out; echo \${PIPESTATUS[1]}; done | sort | uniq -c | tr -s ' '; cat err`,
    expected: '3 0',
  },
  {
    id: 'F6',
    fault: 'two workers take far more processor time than one process',
    command: `
yes "$(jq -cRs '{ text: . }' a.txt)" | head -10000 > many.ndjson; TIMEFORMAT='%U %S'
one=$( { time kashaf -f ndjson many.ndjson > 1; } 2>&1 ); two=$( { time kashaf -f ndjson -j 2 many.ndjson > 2; } 2>&1 )
cmp 1 2; echo "$one $two" | awk '{ print ($3 + $4) < 2.5 * ($1 + $2) ? "little more" : $0 }'`,
    expected: 'little more',
  },
  {
    id: 'F10',
    fault: 'Ctrl-C does nothing while one document is analysed',
    command: `
node -e 'console.log("وصل الوزير إلى لبنان أمس. ".repeat(400000))' > big.txt
for o in "" "-o out"; do kashaf big.txt -f ndjson $o > 1 & sleep 2; kill -INT $!; wait $!; echo $?; done; ls -A | grep -c part`,
    expected: '130\n130\n0',
  },
  {
    id: 'F11',
    fault: 'a slow pipe waits for its end',
    command: `
for j in 1 2; do (jq -cRs '{ text: . }' a.txt; sleep 20) | kashaf -f ndjson -j $j | (read -t 19 line && echo at once); done`,
    expected: 'at once\nat once',
  },
  {
    id: 'F12',
    fault: 'a quote swallows rows of TSV, and good rows before it in CSV',
    command: `
printf 'id\\ttext\\n1\\t"قال سعد\\n2\\tزار شكري القاهرة\\n3\\tماكرون في باريس"\\n4\\tلندن\\n' | kashaf --input-format tsv -f ndjson | jq -r .id | paste -sd ' '
(echo id,text; for i in $(seq 10); do echo "$i,$A"; done; echo '11,"وصل'; echo "12,$A") | kashaf -f ndjson 2>err | wc -l; cat err`,
    expected:
      '1 2 3 4\n10\nkashaf: -:12: a quote of this row is not closed, so the rows after it are lost; fix the row',
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
    id: 'F14',
    fault: 'options before the command make the command a file name',
    command: `
kashaf -f json tokenize a.txt | jq -r '.documents[0].tokens[0].text'; kashaf -q tokenise a.txt 2>&1
kashaf help tokenize | head -1; kashaf help | head -1`,
    expected: [
      'وصل',
      'kashaf: «tokenise» is no command and no file; did you mean tokenize?',
      'Usage: kashaf tokenize [options] [files...]',
      'Usage: kashaf [command] [options] [files...]',
    ].join('\n'),
  },
  {
    id: 'F15',
    fault: '-- does not end options and commands',
    command: `
cp a.txt tokenize; cp a.txt ./--help; kashaf -f ndjson -- tokenize | jq -r .id; kashaf -f ndjson -- --help | jq -r .id`,
    expected: 'tokenize\n--help',
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
      'kashaf: -:10: not a JSON object; fix the line, or make it one line: jq -c, or pass another --input-format',
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
      'kashaf: -:1: «text» is null, not text',
      'kashaf: -:1: «text» is a number, not text',
      'kashaf: -:1: «text» is an object, not text',
      'kashaf: -:1: «text» is a list of things that are no text, not text',
      'kashaf: -:1: the record is empty',
      'kashaf: -:1: date an object is no day and is not used; pass its --date-format',
    ].join('\n'),
  },
  {
    id: 'F18',
    fault: 'control characters of the input reach the terminal',
    command: `
printf '{"id":"\\\\u001b]0;P\\\\u0007x","text":"زار https://a.com/\\\\u001b[31mx القاهرة محمد\\\\u001b"}\\n' > e.ndjson
for c in "--types all" "--explain --types all" sentences tokenize "-f conll" normalize; do
  script -qec "kashaf --color never $c e.ndjson" /dev/null < /dev/null | tr -d '\\r' | grep -c $'\\x1b\\|\\x07'
done | paste -sd ' '`,
    expected: '0 0 0 0 0 0',
  },
  {
    id: 'F19',
    fault: 'SIGHUP and SIGQUIT leave a part of the output behind',
    command: `
for s in HUP QUIT TERM INT; do (jq -cRs '{ text: . }' a.txt; sleep 4) | kashaf -f ndjson -o out.$s & sleep 1.5; kill -$s $!; wait $!; echo $?; done 2>/dev/null | paste -sd ' '
ls -A | grep -c 'part\\|out'`,
    expected: '129 131 143 130\n0',
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
for i in $(seq 2000); do echo "$A"; done > t.txt; gzip -k t.txt; head -c 100 t.txt.gz > cut.txt.gz
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
    id: 'F25',
    fault: '-o with inputs that fail replaces the old file by a part',
    command: `
echo old > k.csv; kashaf nofile a.txt -f csv -o k.csv 2>err; echo $?; cat k.csv; wc -l < k.csv.partial; tail -1 err | cut -c1-57
kashaf nofile a.txt -f csv -o k.csv --on-error skip 2>err; wc -l < k.csv`,
    expected: '2\nold\n3\nkashaf: --output k.csv: is as it was, since inputs failed\n3',
  },
  {
    id: 'F26',
    fault: '-o in a walked directory is read the next time, and -o may be an input',
    command: `
mkdir wd; cp a.txt wd; for i in 1 2; do kashaf wd -f csv -o wd/out.csv; wc -l < wd/out.csv; done; kashaf a.txt -o a.txt 2>&1; cat a.txt`,
    expected:
      '3\n3\nkashaf: --output a.txt: is also an input; name another file\nوصل الوزير إلى لبنان أمس.',
  },
  {
    id: 'F27',
    fault: 'a full standard output is not noticed',
    command: `
for c in --version --help "help extract" "completion bash" a.txt; do kashaf $c 2>&1 >/dev/full; echo $?; done | uniq`,
    expected: /^(?:kashaf: standard output: no space left on the device; free some\n2\n?)+$/,
  },
  {
    id: 'F28',
    fault: '-o replaces files that it should not, or says so too late',
    command: `
echo old > one; ln one two; kashaf tokenize a.txt -o one; head -1 two; ln -s new link; kashaf tokenize a.txt -o link; head -1 new
for o in newdir/ nope/x.csv ''; do kashaf a.txt -o "$o" 2>&1; done
echo old > ro; chmod 444 ro; [ $(id -u) = 0 ] && other="setpriv --reuid=65534 --regid=65534 --clear-groups"; chmod 777 .; $other kashaf a.txt -o ro 2>&1; cat ro`,
    expected: [
      'وصل',
      'وصل',
      'kashaf: --output newdir/: is a directory; name a file',
      'kashaf: --output nope/x.csv: no directory nope; make it first',
      'kashaf: --output: the name is empty; name a file',
      'kashaf: --output ro: not allowed; check the permissions',
      'old',
    ].join('\n'),
  },
  {
    id: 'F29',
    fault: 'words of the system stand for a fix',
    command: `
ln -s self self; kashaf self 2>&1; kashaf $(printf 'x%.0s' $(seq 300)) 2>&1 | sed 's/: x*:/: name:/'; n=$(printf 'x%.0s' $(seq 250)); kashaf -f csv a.txt -o $n && wc -l < $n`,
    expected: [
      'kashaf: self: its links lead round in a circle; fix the links',
      'kashaf: name: the name is too long; use a shorter one',
      '3',
    ].join('\n'),
  },
  {
    id: 'F30',
    fault: 'standard input that is a directory is called empty, and a second - an error',
    command: `
kashaf < . 2>&1; kashaf -f ndjson - - < a.txt | jq -r .id; echo '{' | kashaf --input-format ndjson 2>&1`,
    expected: /^kashaf: standard input: is a directory; name a file\n-\nkashaf: -:1: not a JSON/,
  },
  {
    id: 'F31',
    fault: 'names that are no UTF-8 cannot be read',
    command: `
mkdir d; cp a.txt d/$'bad\\xff.txt'; kashaf -f ndjson d | jq -r .id; kashaf -f ndjson d/* | jq -r .id; printf 'd/bad\\xff.txt\\0' | kashaf -f ndjson --files-from - | jq -r .id`,
    expected: 'd/bad\\xff.txt\nd/bad\\xff.txt\nd/bad\\xff.txt',
  },
  {
    id: 'F32',
    fault: 'no did-you-mean for choices',
    command: `
kashaf -f jsn a.txt 2>&1 | grep -o 'Did you mean json?'; kashaf --offsets bytes a.txt 2>&1 | grep -o 'Did you mean byte?'
for e in utf8 cp1256 UTF-8; do kashaf --encoding $e -f JSON a.txt -o out || echo bad; done; kashaf --no-color -v >out || echo bad; kashaf -v`,
    expected: /^Did you mean json\?\nDid you mean byte\?\n\d+\.\d+\.\d+$/,
  },
  {
    id: 'F36',
    fault: 'cells that a spreadsheet takes for formulas; tabs and line breaks in TSV',
    command: `
echo '{"id":"=HYPERLINK(1)","text":"إلى لبنان"}' > f.ndjson; kashaf -f csv f.ndjson | tail -1 | cut -d, -f1; kashaf -f csv --escape-formulas f.ndjson | tail -1 | cut -d, -f1
printf 'عبد\\tالله إلى لبنان\\tوسوريا' > t.txt; kashaf sentences -f tsv t.txt | tail -1 | cut -f5`,
    expected: "=HYPERLINK(1)\n'=HYPERLINK(1)\nعبد\\tالله إلى لبنان\\tوسوريا",
  },
  {
    id: 'F8',
    fault: 'a page within a form is refused',
    command: `
printf '<!doctype html><html><body><form id="aspnetForm"><article><p>%s</p></article></form></body></html>' "$A" | kashaf sentences
printf '<!doctype html><html><body><iframe src="x"/><p>%s</p></body></html>' "$A" | kashaf sentences
printf '<!doctype html><html><body><nav><a>x</a><p>%s</p></body></html>' "$A" | kashaf sentences`,
    expected: /^(?:وصل الوزير إلى لبنان أمس\.\n){2}(?:x\n)?وصل الوزير إلى لبنان أمس\.$/,
  },
  {
    id: 'F9',
    fault: 'the time of HTML grows with the square of its depth',
    command: `
node -e 'console.log("<!doctype html><html><body>" + "<div>".repeat(100000) + "وصل الوزير.")' > n.html
node -e 'console.log("<!doctype html><html><body>" + "<div><b>وصل</div>".repeat(50000))' > m.html
timeout 60 kashaf sentences n.html; timeout 60 kashaf sentences m.html | head -c 6`,
    expected: 'وصل الوزير.\nوصل',
  },
  {
    id: 'F39',
    fault: 'pages are taken for text, or only their teaser is read',
    command: `
printf '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>%s</p></body></html>' "$A" | kashaf sentences
printf '<!-- c --><div><p>%s</p></div>' "$A" | kashaf sentences
printf '<html><body><article><h3>زلزال في اليابان</h3></article><div><h1>عنوان</h1>%s<p hidden>مصر</p></div></body></html>' "$(for i in $(seq 8); do printf '<p>%s وقال الوزير، بعد الاجتماع، إن البلدين يعملان معًا.</p>' "$A"; done)" | kashaf sentences | grep -c 'اليابان\\|مصر'`,
    expected: 'وصل الوزير إلى لبنان أمس.\nوصل الوزير إلى لبنان أمس.\n0',
  },
];
