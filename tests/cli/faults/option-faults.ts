import type { Fault } from './fault.ts';

/** Faults of commands, options and the files that they name. */
export const optionFaults: readonly Fault[] = [
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
    id: 'F32',
    fault: 'no did-you-mean for choices',
    command: `
kashaf -f jsn a.txt 2>&1 | grep -o 'Did you mean json?'; kashaf --offsets bytes a.txt 2>&1 | grep -o 'Did you mean byte?'
for e in utf8 cp1256 UTF-8; do kashaf --encoding $e -f JSON a.txt -o out || echo bad; done; kashaf --no-color -v >out || echo bad; kashaf -v`,
    expected: /^Did you mean json\?\nDid you mean byte\?\n\d+\.\d+\.\d+$/,
  },
  {
    id: 'F21',
    fault:
      'a model or clusters that cannot be written are found out after the work, or written in part',
    command: `
printf 'قال\\tO\\nأحمد\\tB-PERS\\nسعيد\\tI-PERS\\n\\n' > gold.conll; echo old > old.bin
kashaf train gold.conll nofile.conll -m nope/x 2>&1; kashaf cluster nofile.txt -o nope/x 2>&1
kashaf train gold.conll nofile.conll -m old.bin 2>&1; cat old.bin
kashaf train gold.conll --epochs 1 --features 100 -m new.bin 2>&1; kashaf --model new.bin -f csv a.txt | grep -c لبنان; ls -A | grep -c part`,
    expected: [
      'kashaf: --model nope/x: no directory nope; make it first',
      'kashaf: --output nope/x: no directory nope; make it first',
      'kashaf: nofile.conll: no such file; check the name',
      'old',
      '1',
      '0',
    ].join('\n'),
  },
  {
    id: 'F33',
    fault: 'a lexicon that is - or JSON has no line and no fix',
    command: `
kashaf --lexicon - a.txt 2>&1; echo '["شركة الأمل"]' > list.json; kashaf --lexicon list.json a.txt 2>&1
printf '{"names": [\\n {"type": "person", "name": "x"},\\n {"type"}\\n]}' > l.json; kashaf --lexicon l.json a.txt 2>&1 | cut -d : -f 1-4
echo '[{ "type": "organization", "name": "وصل الوزير" }]' > l.json; kashaf --lexicon l.json -f csv a.txt | grep -c organization`,
    expected: [
      'kashaf: --lexicon -: a lexicon is a file; pass its name',
      'kashaf: --lexicon list.json: names[0]: needs a "type" and a "name"',
      'kashaf: --lexicon l.json:3: not well-formed JSON',
      '1',
    ].join('\n'),
  },
  {
    id: 'F34',
    fault: 'own names with one beginning take time by the square',
    command: `
node -e 'for (let n = 1; n <= 400; n++) console.log("person\\tسعدون" + " سعدون".repeat(n) + " علي")' > own.tsv
node -e 'console.log("سعدون ".repeat(20000))' > many.txt; timeout 30 kashaf --lexicon own.tsv -f ndjson many.txt | wc -l`,
    expected: '1',
  },
  {
    id: 'F35',
    fault: 'a damaged model is taken, hangs or gives a stack trace',
    command: `
printf 'قال\\tO\\nأحمد\\tB-PERS\\nسعيد\\tI-PERS\\n\\n' > gold.conll; kashaf train -q gold.conll --epochs 1 --features 100 -m good.bin
change() { node -e 'const { readFileSync, writeFileSync } = require("fs"); const b = readFileSync("good.bin");
  writeFileSync("bad.bin", Buffer.from(eval(process.argv[1]), "latin1"))' "$1"; timeout 30 kashaf --model bad.bin a.txt 2>&1; }
change 'b.subarray(0, 5000)'; change 'b.fill("x", 8, 20)'; change 'b[b.length - 400] ^= 1, b'; change '"text"'
change 'b.toString("latin1").replace("sections", "sectionx")'; change 'b.toString("latin1").replace(/"calibration":\\[/, (m) => m.replace("[", "{"))'
change 'b.toString("latin1").replace(/"sections":\\[\\d+/, (m) => m.replace(/\\d/g, "1"))'; change 'b.toString("latin1").replace("tagger/2", "tagger/1")'`,
    expected: [
      'kashaf: --model bad.bin: a tagger model cut short: copy it again',
      'kashaf: --model bad.bin: a tagger model with a damaged header: copy it again',
      'kashaf: --model bad.bin: a damaged tagger model: copy it again',
      'kashaf: --model bad.bin: not a tagger model: make one with «kashaf train»',
      'kashaf: --model bad.bin: a tagger model with a damaged header: copy it again',
      'kashaf: --model bad.bin: a tagger model with a damaged header: copy it again',
      'kashaf: --model bad.bin: a damaged tagger model: copy it again',
      'kashaf: --model bad.bin: a tagger model of another version (kashaf-tagger/1): train it again',
    ].join('\n'),
  },
  {
    id: 'F47',
    fault: 'help of no command is the help of all, and wrong use has no fix',
    command: `for c in 'help nosuch' 'help tokenise' evaluate 'diff x y z' 'train x' -z; do kashaf $c 2>&1; echo $?; done`,
    expected: [
      'kashaf: «nosuch» is no command; kashaf help lists them',
      'kashaf: «tokenise» is no command; did you mean tokenize?',
      "kashaf: missing required argument 'gold'; see kashaf help evaluate",
      "kashaf: too many arguments for 'diff': expected 2 arguments but got 3; see kashaf help diff",
      "kashaf: required option '-m, --model <file>' not specified; see kashaf help train",
      "kashaf: unknown option '-z'; see kashaf help extract",
      '',
    ]
      .join('\n2\n')
      .trim(),
  },
  {
    id: 'F48',
    fault: 'an option whose value may be absent takes the file for it',
    command: `
kashaf --romanize a.txt | grep -c لبنان; kashaf --romanize buckwalter -f ndjson a.txt | jq -r '.entities[0].attributes.latin'; kashaf --romanize -- a.txt | grep -c لبنان`,
    expected: '1\nlbnAn\n1',
  },
  {
    id: 'F49',
    fault: 'a wrong value of the environment is blamed on an option that nobody gave',
    command: `KASHAF_FORMAT=jsn kashaf a.txt 2>&1 | cut -d . -f 1; KASHAF_FORMAT=csv kashaf -f jsn a.txt 2>&1 | cut -d . -f 1`,
    expected: [
      "kashaf: KASHAF_FORMAT: 'jsn' is invalid",
      "kashaf: option '-f, --format <format>' argument 'jsn' is invalid",
    ].join('\n'),
  },
  {
    id: 'F61',
    fault: 'an alias with --lang fails for commands without inputs',
    command: `for c in schema man 'completion bash' 'explain أمس' 'search nofile.db x'; do kashaf --lang ar $c >out 2>&1; echo $?; done | paste -sd ' '`,
    expected: '0 0 0 0 2',
  },
  {
    id: 'F62',
    fault: 'the manual does not say which formats a command has',
    command: `kashaf man | sed -n '/^.SH OPTIONS OF TIMELINE/,/^.SH/p' | grep -A1 'format\\|top' | grep -o 'ics\\|30 by default' | sort`,
    expected: '30 by default\nics',
  },
  {
    id: 'F69',
    fault: 'help is wider than a window of 80 columns',
    command: `
for c in '' $(kashaf completion fish | sed -n "s/.* -a \\([a-z]*\\) -d .*/\\1/p"); do kashaf help $c; kashaf --lang ar help $c; done | sed 's/[⁦-⁩]//g' | grep -cE '.{81}'
kashaf help | grep -c '^  concordance <query>'`,
    expected: '0\n1',
  },
  {
    id: 'F70',
    fault: 'explain does not take own names, an own model and readings of weekdays',
    command: `
printf 'organization\\tوصل الوزير\\n' > own.tsv; kashaf explain --lexicon own.tsv "$A" | grep -c '✓.*lexicon/organization'
kashaf explain --date 2024-12-05 --weekday next -f json الأحد | jq -r '.candidates[0].value.from'; kashaf explain --model nofile x 2>&1`,
    expected: '1\n2024-12-08\nkashaf: --model nofile: no such file; check the name',
  },
  {
    id: 'F113',
    fault:
      'lists of files, kept fields and outputs are passed over in silence where a command has none',
    command: `
printf 'قال\\tO\\nأحمد\\tB-PERS\\n\\n' > gold; echo gold > list; k() { kashaf "$@" 2>&1 >out; echo $?; }
for c in 'evaluate gold' 'train gold -m m.bin' 'diff a.txt a.txt' 'search n.db x'; do k $c --files-from list; done; k stats a.txt --keep x; k a.txt --keep x; k a.txt -f ndjson --keep date -q
k train gold -m m.bin -o scores; KASHAF_KEEP=x k stats a.txt`,
    expected: [
      ...['evaluate', 'train', 'diff', 'search'].map(
        (name) => `kashaf: --files-from: kashaf ${name} takes no list of files; name them\n2`,
      ),
      'kashaf: --keep: kashaf stats has no place for fields; leave it out\n0',
      'kashaf: --keep: text has no place for fields; pass -f csv or -f ndjson\n0',
      '0',
      'kashaf: --output: only --dev gives scores; pass it, or leave --output out\n2\n0',
    ].join('\n'),
  },
  {
    id: 'F121',
    fault: 'a byte order mark and a title are passed over in silence where a format has none',
    command: `
k() { kashaf "$@" 2>&1 >out; }; k -f json --bom a.txt; k index --title x a.txt; k -f csv --bom --title x a.txt; k -f html --title x a.txt; k -q --bom a.txt; KASHAF_BOM=1 k a.txt`,
    expected: [
      'kashaf: --bom: only tables begin with it; pass -f csv or -f tsv',
      'kashaf: --title: only a page has one; pass -f html',
      'kashaf: --title: only a page has one; pass -f html',
    ].join('\n'),
  },
  {
    id: 'F114',
    fault:
      'names that are no archive, a quote as delimiter and a format of an archive have a wrong fix or none',
    command: `
for f in '' - . nofile; do kashaf search "$f" x 2>&1; done; kashaf --delimiter '"' a.txt 2>&1 | grep -o 'Pass one.*'; kashaf index -o nope/n.db a.txt 2>&1; kashaf index -f csv -o n.db a.txt 2>&1; ls *.db 2>/dev/null`,
    expected: [
      'kashaf: an archive is a file; name one made with kashaf index -o',
      'kashaf: an archive is a file; name one made with kashaf index -o',
      'kashaf: .: is a directory; name a file',
      'kashaf: nofile: no such archive; make one with kashaf index -o nofile FILES',
      'Pass one character, such as ";", or \\t for a tab.',
      'kashaf: --output nope/n.db: no directory nope; make it first',
      'kashaf: --format: an archive has a form of its own; leave the option out',
    ].join('\n'),
  },
];
