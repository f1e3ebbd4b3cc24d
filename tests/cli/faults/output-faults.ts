import type { Fault } from './fault.ts';

/** Faults of what it writes, and where. */
export const outputFaults: readonly Fault[] = [
  {
    id: 'F5',
    fault: 'a reader that goes away crashes the workers',
    command: `
for i in 1 2 3; do yes "$(jq -cRs '{ text: . }' a.txt)" | kashaf -f ndjson -j 2 2>>err | head -3 >out; echo \${PIPESTATUS[1]}; done | sort | uniq -c | tr -s ' '; cat err`,
    expected: '3 0',
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
for j in 1 2; do (jq -cRs '{ text: . }' a.txt; sleep 20) | kashaf -f ndjson -j $j | (read -t 19 line && echo at once) & done; wait`,
    expected: 'at once\nat once',
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
      '3\n3\nkashaf: --output a.txt: is also an input; pass another file\nوصل الوزير إلى لبنان أمس.',
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
    fault: 'words of the system take the place of a fix',
    command: `
ln -s self self; kashaf self 2>&1; kashaf $(printf 'x%.0s' $(seq 300)) 2>&1 | sed 's/: x*:/: name:/'; n=$(printf 'x%.0s' $(seq 250)); kashaf -f csv a.txt -o $n && wc -l < $n`,
    expected: [
      'kashaf: self: its links lead round in a circle; fix the links',
      'kashaf: name: the name is too long; use a shorter one',
      '3',
    ].join('\n'),
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
    id: 'F55',
    fault: 'an archive can be read by its owner alone, whatever the umask',
    command: `
umask 022; kashaf index -q -o news.db a.txt; stat -c %a news.db; umask 077; kashaf index -q -o own.db a.txt; stat -c %a own.db
echo text > no.db; kashaf index -o no.db a.txt 2>&1; cat no.db`,
    expected:
      '644\n600\nkashaf: no.db: is no archive of kashaf; name one made with kashaf index -o\ntext',
  },
  {
    id: 'F57',
    fault: '--on-error skip and fail hold for some commands only',
    command: `
for c in tokenize 'index -f csv' 'timeline -f csv'; do echo old > k; kashaf $c nofile a.txt -o k --on-error skip 2>err; head -c 3 k; echo; ls | grep -c partial; done | grep -c 'old|[1-9]'
kashaf index -q -o n.db --on-error fail a.txt nofile b.txt 2>&1; kashaf index -q -o n.db --on-error skip a.txt nofile b.txt 2>&1`,
    expected: [
      '0',
      'kashaf: nofile: no such file; check the name',
      'kashaf: nofile: no such file; check the name',
      'kashaf: b.txt: no such file; check the name',
    ].join('\n'),
  },
  {
    id: 'F58',
    fault: 'the output of train goes elsewhere, that of schema and explain is lost in silence',
    command: `
printf 'قال\\tO\\nأحمد\\tB-PERS\\nسعيد\\tI-PERS\\n\\n' > gold.conll
kashaf train -q gold.conll --dev gold.conll --epochs 1 --features 100 -m m.bin -o scores; grep -c PERS scores
for c in schema 'explain x'; do kashaf $c 2>&1 >/dev/full; echo $?; done`,
    expected: /^1\n(?:kashaf: standard output: no space left on the device; free some\n2\n?){2}$/,
  },
  {
    id: 'F73',
    fault: 'Ctrl-C is not heard and no progress is shown while files are read',
    command: `
yes "$(cat "$S/rabat-politics.txt")" | head -55000 | jq -cRs 'split("\\n") | map(select(. != "")) | .[] | { text: . }' > t.ndjson
for c in '-f ndjson' timeline index 'cluster --min-count 1'; do timeout --preserve-status -s INT 2 kashaf -q $c t.ndjson -o out; echo $?; done; ls -A | grep -c 'part\\|out'
head -9000 t.ndjson > s.ndjson; TERM=xterm script -qec 'stty cols 80; kashaf -f ndjson s.ndjson -o out' /dev/null < /dev/null | grep -c '9000 documents'`,
    expected: '130\n130\n130\n130\n0\n1',
  },
  {
    id: 'F78',
    fault: '-o /dev/stdout is told of a closed pipe, --resume of a device hangs',
    command: `
yes "$A" | head -9000 > t.txt; kashaf -f json -o /dev/stdout t.txt 2>&1 | head -c 1; echo
for file in /dev/full /dev/null .; do timeout 9 kashaf -f ndjson --resume $file a.txt 2>&1; done`,
    expected: [
      '{',
      ...['/dev/full', '/dev/null', '.'].map(
        (file) => `kashaf: --resume ${file}: is no file to add to; pass one`,
      ),
    ].join('\n'),
  },
  {
    id: 'F79',
    fault: 'two columns of a table of documents are called date',
    command:
      "kashaf -f csv --per document --date 2020-03-10 a.txt | tr , '\\n' | sed -n '1,2p; 11,13p; 22p' | paste -sd ' '",
    expected: 'document day date a.txt 2020-03-10 أمس',
  },
  {
    id: 'F131',
    fault: 'streams that are open the other way round are said in words of the system',
    command: `kashaf 0>t 2>&1; echo "$A" > u; kashaf a.txt 2>&1 1<u; echo $?`,
    expected: [
      'kashaf: standard input: is not open, or the other way round; check < and > in the command',
      'kashaf: standard output: is not open, or the other way round; check < and > in the command',
      '2',
    ].join('\n'),
  },
];
