import type { Fault } from './fault.ts';

/** Faults of what runs in a pipeline: joined inputs, lists of files, outputs that are inputs. */
export const pipeFaults: readonly Fault[] = [
  {
    id: 'F85',
    fault: 'of joined files of records the first and the last lines are lost',
    command: `
record() { printf '{"id":%s,"text":"%s"}' "$1" "$A"; }; record 1 > a.ndjson; (printf '\\xef\\xbb\\xbf'; record 2; echo; printf '\\xef\\xbb\\xbf'; record 3; echo ,) > b.ndjson
ids() { kashaf -f ndjson 2>&1 | jq -r .id | paste -sd ' '; }
(record 0; echo; cat a.ndjson a.ndjson b.ndjson) | ids; (echo "$(record 0)"; echo '{"id":1} {"id"') | kashaf --input-format ndjson -f ndjson 2>&1 | cut -c 1-45`,
    expected: [
      '0 1 1 2 3',
      'kashaf: standard input:2: not a JSON object; ',
      '{"id":"0","referenceDate":null,"statistics":{',
    ].join('\n'),
  },
  {
    id: 'F86',
    fault: 'what is after a comma in a cell without quotes is lost in silence',
    command: `
printf 'id,text\\n1,وصل, ثم عاد\\n2,وصل,,\\n' | kashaf -f csv 2>&1 >out; printf 'id,text\\n1,وصل, ثم عاد\\n' | kashaf -q 2>&1 >out`,
    expected:
      'kashaf: standard input:2: the row has more cells than the 2 columns, the others are left out; put quotes around text',
  },
  {
    id: 'F87',
    fault: 'a text with tags in it, which begins without, is read with them in silence',
    command: `
echo "عاجل: <b>$A</b><br>" | kashaf 2>&1 >out; echo "$A 3 < 4" | kashaf 2>&1 >out; echo "<p>$A</p>" | kashaf --input-format text -q 2>&1 >out`,
    expected:
      'kashaf: standard input: the text is HTML and is read with its tags; pass --input-format html',
  },
  {
    id: 'F88',
    fault: 'a feed that is cut short, or none, is read in silence',
    command: `
item="<item><title>$A</title></item>"; echo "<rss><channel>$item<item><title>ثم" | kashaf -f csv 2>&1 | head -1
echo "<rss><channel>$item</channel></rss>" | kashaf 2>&1 >out; echo "$A" | kashaf --input-format feed 2>&1; echo $?`,
    expected: [
      'kashaf: standard input: the feed has no end, its last articles may be missing; fetch it again',
      'kashaf: standard input: not a feed; pass another --input-format',
      '2',
    ].join('\n'),
  },
  {
    id: 'F89',
    fault: 'archives of files, databases on a pipe and web addresses have no fix',
    command: `
tar cf t.tar a.txt; gzip -k t.tar; kashaf index -q -o n.db a.txt; gzip -k n.db
kashaf t.tar t.tar.gz n.db.gz https://example.com/a 2>&1; kashaf < n.db 2>&1`,
    expected: [
      'kashaf: t.tar: is a tar archive; unpack it',
      'kashaf: t.tar.gz: is a tar archive; unpack it',
      'kashaf: n.db.gz: is a database; name it as a file that is not packed',
      'kashaf: https://example.com/a: is a web address; fetch it: curl -s URL | kashaf',
      'kashaf: standard input: is a database; name it as a file that is not packed',
    ].join('\n'),
  },
  {
    id: 'F90',
    fault:
      'lists of files that PowerShell or Notepad wrote, and that hold standard input, are read wrongly',
    command: `
list() { printf 'a.txt\\r\\n'; }; list | iconv -t UTF-16 > utf16; (printf '\\xef\\xbb\\xbf'; list) > marked; for l in utf16 marked; do kashaf -f ndjson --files-from $l | jq -r .id; done
printf 'a.txt\\n-\\n' | kashaf -q --files-from - 2>&1 >out; echo a.txt | kashaf --files-from - - 2>&1`,
    expected: [
      'a.txt\na.txt',
      'kashaf: --files-from -: standard input is also an input; put the list in a file',
      'kashaf: --files-from -: standard input is also an input; put the list in a file',
    ].join('\n'),
  },
  {
    id: 'F91',
    fault: 'what standard output or --resume writes is read with its directory',
    command: `
mkdir wd; cp a.txt wd; for i in 1 2; do kashaf -f ndjson wd >> wd/out.ndjson; kashaf -f ndjson wd/a.txt --resume wd/r.ndjson; done; wc -l < wd/out.ndjson; rm wd/out.ndjson
kashaf -f ndjson wd --resume wd/r.ndjson; wc -l < wd/r.ndjson; jq -cR '{ text: . }' a.txt > n; timeout 9 kashaf normalize -f ndjson n 2>&1 1>> n; timeout 9 kashaf normalize -f ndjson < n 2>&1 1>> n; wc -l < n`,
    expected: [
      '2',
      '1',
      'kashaf: n: is also the output; pass another file',
      'kashaf: standard input: is also the output; pass another file',
      '1',
    ].join('\n'),
  },
  {
    id: 'F92',
    fault:
      'the output takes the place of the input, of a list, of a lexicon, of gold or of a model',
    command: `
k() { kashaf "$@" 2>&1 | tail -1; }; cp a.txt b.txt; k -o b.txt < b.txt; echo b.txt | k --files-from - -o b.txt | cut -c 1-38; echo b.txt > list; k --files-from list -o list
printf 'person\\tسعيد\\n' > own.tsv; k --lexicon own.tsv a.txt -o own.tsv; jq -cR '{ text: . }' a.txt > n; k -f ndjson n --resume n; k -f ndjson n -o o --resume r; ls o r 2>/dev/null
printf 'قال\\tO\\nأحمد\\tB-PERS\\n\\n' > gold; cp gold dev; t() { k train -q gold --epochs 1 --features 100 "$@"; }; t --dev dev -m dev; t --dev dev -m m.bin -o m.bin; cmp gold dev; cmp a.txt b.txt`,
    expected: [
      'kashaf: --output b.txt: is also an input; pass another file',
      'kashaf: b.txt: is also the output; pas',
      'kashaf: --output list: is also that of --files-from; pass another file',
      'kashaf: --output own.tsv: is also that of --lexicon; pass another file',
      'kashaf: --resume n: is also an input; pass another file',
      'kashaf: --resume r: is the output itself; leave --output out',
      'kashaf: --model dev: is also an input; pass another file',
      'kashaf: --output m.bin: is also that of --model; pass another file',
    ].join('\n'),
  },
  {
    id: 'F93',
    fault: 'a model within its directory of gold is read as gold the next time',
    command: `
mkdir g; printf 'قال\\tO\\nأحمد\\tB-PERS\\n\\n' > g/a.conll; for i in 1 2; do kashaf train -q g --epochs 1 --features 100 -m g/m.bin 2>&1; echo $?; done`,
    expected: '0\n0',
  },
  {
    id: 'F94',
    fault: 'a limit of the size of files is said in words of the system',
    command: `
yes "$A" | head -3000 > t.txt; (ulimit -f 10; kashaf -f csv t.txt -o out 2>&1); ls -A | grep -c 'part\\|out'`,
    expected:
      'kashaf: --output out: larger than a file may be here; raise the limit with ulimit -f\n0',
  },
  {
    id: 'F117',
    fault: 'a pipe without an end fills the memory',
    command: `
k() { timeout 150 kashaf sentences -f ndjson 2>&1; }; yes "$A" | k; (printf '[\\n{"text":"'; yes x | tr -d '\\n') | k; (printf 'id,text\\n1,"x'; yes x) | k`,
    expected: [
      'kashaf: standard input: too large for one document (512 MB); split it',
      'kashaf: standard input:2: the JSON value is over 134 million characters; split it',
      'kashaf: standard input:2: the row is over 134 million bytes, so the rows after it are lost; close its quote or split it',
    ].join('\n'),
  },
];
