import type { Fault } from './fault.ts';

/** Faults of what other programs export. */
export const exportFaults: readonly Fault[] = [
  {
    id: 'F166',
    fault: 'a message of Telegram with bold words or links in it is lost',
    command: `
echo '{"messages":[{"id":1,"text":["وصل ",{"type":"bold","text":"الوزير"}," إلى لبنان"]},{"id":2,"text":[{"type":"plain","text":"وصل"},{"type":"plain","text":"أمس"}]},{"id":3,"text":["وصل",{"type":"x"}]}]}' > t.json
kashaf --show-text t.json 2>&1`,
    expected: [
      'kashaf: t.json:1[2]: «text» is a list of things that are no text, not text',
      'وصل الوزير إلى لبنان',
      'وصل',
      'أمس',
    ].join('\n'),
  },
  {
    id: 'F167',
    fault:
      'UTF-8 that another program took for Latin-1, as exports of Facebook have it, is read as no words',
    command: `
mangled() { iconv -f "$1" -t UTF-8; }
echo 'مصر وتونس' | mangled CP1252 > t.txt; kashaf --show-text t.txt 2>&1
echo 'مصر وتونس' | mangled LATIN1 | jq -Rc '{ id: "1", text: . }, { id: "2", text: . }' | kashaf -f csv --types country 2>&1 | cut -d , -f 1,3
echo 'مصر وتونس' | mangled LATIN1 | sed 's/.$//' | kashaf -f csv --types country 2>&1 >out; echo 'Ørsted, Østerbro, Ùx' | kashaf --show-text`,
    expected: [
      'kashaf: t.txt: its letters were UTF-8 taken for Latin-1, as exports of Facebook have it, and are put right',
      'مصر وتونس',
      'kashaf: standard input:1: its letters were UTF-8 taken for Latin-1, and are put right',
      'document,name',
      '1,مصر',
      '1,تونس',
      '2,مصر',
      '2,تونس',
      'kashaf: standard input: its letters were UTF-8 taken for Latin-1, and some are lost; export it again',
      'Ørsted, Østerbro, Ùx',
    ].join('\n'),
  },
  {
    id: 'F168',
    fault: 'the field or column with the text is not named when it is called otherwise',
    command: `
jq -cR '{ created_at: "2021", full_text: ., user: { name: "سعد" } }, { data: { id: 1, text: . } }, { data: [{ post: . }] }' a.txt > t.ndjson; kashaf t.ndjson 2>&1
printf 'no,النص,الكاتب\\n1,%s,سعد\\n' "$A" > t.csv; kashaf t.csv 2>&1; kashaf --text-field النص -f csv t.csv | wc -l`,
    expected: [
      'kashaf: t.ndjson:1: no «text»; the fields are created_at, full_text, user: did you mean --text-field full_text',
      'kashaf: t.ndjson:2: no «text»; the fields are data: did you mean --text-field data.text',
      'kashaf: t.ndjson:3: no «text»; the fields are data [post]: did you mean --text-field post',
      'kashaf: t.csv:1: no «text»; the fields are no, النص, الكاتب: did you mean --text-field النص',
      '3',
    ].join('\n'),
  },
  {
    id: 'F169',
    fault:
      'of a saved site style sheets and scripts are articles; tables of kashaf are articles of a word',
    command: `
mkdir web; echo "$A" > web/a.txt; echo 'a{}' > web/a.css; echo 'x()' > web/a.js; kashaf -f csv --per document web 2>&1 | cut -d , -f 1
kashaf -f csv a.txt > t.csv; kashaf -f json a.txt > t.json; kashaf t.csv t.json 2>&1
kashaf -f ndjson --keep text <<< "{\\"text\\":\\"$A\\"}" | kashaf --text-field kept.text --show-text`,
    expected: [
      'kashaf: web: what is no text was left out (2); the first: web/a.css: is a part of a page',
      'document',
      'web/a.txt',
      ...['t.csv:2', 't.csv:3', 't.json:1'].map(
        (place) =>
          `kashaf: ${place}: is a result of kashaf, which has no text; pass what it was made of`,
      ),
      'وصل الوزير إلى لبنان أمس.',
    ].join('\n'),
  },
  {
    id: 'F170',
    fault: 'days as Excel writes and counts them are none',
    command: `
printf 'id,date,text\\n1,10-Mar-21,x\\n2,1-Dec-1998,x\\n3,31-Feb-21,x\\n4,44265,x\\n' > t.csv; days() { kashaf -q -f csv --per document "$@" t.csv | tail -n +2 | cut -d , -f 2 | paste -sd ,; }
days; days --date-format excel; kashaf -f csv t.csv 2>&1 >out; kashaf --date-format exel t.csv 2>&1 | grep -o 'Pass.*'`,
    expected: [
      '2021-03-10,1998-12-01,,',
      ',,,2021-03-10',
      'kashaf: t.csv:4: date «31-Feb-21» is no day and is not used; pass its --date-format',
      'kashaf: t.csv:5: date «44265» is no day and is not used; pass --date-format excel if it is one of Excel',
      'Pass d/m/y, m/d/y, y/m/d, unix or excel.',
    ].join('\n'),
  },
  {
    id: 'F171',
    fault: 'a table of tabs with quotes around all cells, as R writes it, has no text',
    command: `
printf '"id"\\t"text"\\n"1"\\t"وصل ""الوزير"" إلى لبنان"\\n' > t.tsv; kashaf --show-text t.tsv; kashaf --show-text < t.tsv
printf 'id\\ttext\\n1\\t"وصل\\n2\\tعاد"\\n' | kashaf -f ndjson | jq -r .id`,
    expected: 'وصل "الوزير" إلى لبنان\nوصل "الوزير" إلى لبنان\n1\n2',
  },
  {
    id: 'F173',
    fault: 'words of tokenize are articles of a word each; a name of an index is taken for a text',
    command: `
kashaf tokenize -f ndjson a.txt > t.ndjson; kashaf index -f csv a.txt > i.csv; kashaf t.ndjson i.csv 2>&1
echo '{"schema":"own","documents":[{"text":"وصل"}],"tokens":[{"text":"x"}]}' | kashaf --show-text 2>&1 | cut -d ';' -f 1
echo '{"tokens":[{"text":"وصل"}]}' | kashaf --show-text`,
    expected: ['t.ndjson:1', 'i.csv:1']
      .map(
        (place) =>
          `kashaf: ${place}: is a result of kashaf, which has no text; pass what it was made of`,
      )
      .concat('kashaf: standard input:1: no «text»', 'وصل')
      .join('\n'),
  },
  {
    id: 'F174',
    fault: 'a walk over a folder fails at settings in JSON, which no article is in',
    command: `
mkdir d e; cp a.txt d; echo '{"name":"x","version":"1"}' > d/package.json; printf 'a,b\\n1,2\\n' > d/t.csv; echo '{}' > e/x.json
kashaf -f ndjson d 2>&1 >out; echo $?; kashaf e 2>&1; kashaf e/x.json 2>&1
echo '{"body":"وصل"}' > d/package.json; kashaf -f ndjson d 2>&1 >out; echo '{"a":1} {"a":2}' > e/x.json; kashaf e 2>&1`,
    expected: [
      'kashaf: d: what is no text was left out (2); the first: d/package.json: has no field with a text',
      '0',
      'kashaf: e: no text in this directory (e/x.json: has no field with a text); pass another',
      'kashaf: e/x.json:1: the record is empty',
      'kashaf: d/package.json:1: no «text»; the fields are body: did you mean --text-field body',
      'kashaf: d: what is no text was left out (1); the first: d/t.csv: has no field with a text',
      ...['1', '1[1]'].map(
        (place) =>
          `kashaf: e/x.json:${place}: no «text»; the fields are a: name one with --text-field NAME`,
      ),
    ].join('\n'),
  },
];
