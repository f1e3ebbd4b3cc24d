import type { Fault } from './fault.ts';

/** Faults of tables and records, and of what is carried over from them. */
export const recordFaults: readonly Fault[] = [
  {
    id: 'F42',
    fault: 'a field that is named wrongly is taken for one that is empty, in silence',
    command: `
printf 'id,published,text\\n1,2021-03-04,%s\\n' "$A" > t.csv
kashaf -f csv --date-field publishd --keep sauce t.csv 2>&1 >out; kashaf -f csv --keep , t.csv 2>&1; jq -cR '{ text: . }' a.txt | kashaf -f csv --keep source 2>&1 >out`,
    expected: [
      'kashaf: t.csv: no «publishd»; the fields are id, published, text: did you mean --date-field published',
      'kashaf: t.csv: no «sauce»; the fields are id, published, text: name one with --keep NAME',
      "kashaf: option '--keep <list>' argument ',' is invalid. Pass fields or columns, such as source,author, or all.",
      'kashaf: standard input: no «source»; the fields are text: name one with --keep NAME',
    ].join('\n'),
  },
  {
    id: 'F43',
    fault: 'of two columns of one name one is read, in silence',
    command: `printf 'id,text,text\\n1,x,%s\\n' "$A" > t.csv; kashaf -q --show-text t.csv; kashaf t.csv 2>&1 >out`,
    expected:
      'وصل الوزير إلى لبنان أمس.\nkashaf: t.csv:1: two columns are named «text»; the last is read, rename one',
  },
  {
    id: 'F44',
    fault: 'the list of articles within one line of JSON is not found',
    command: `
jq -cR '{ status: "ok", articles: [{ id: 7, text: . }, { text: . }] }' a.txt > answer.json
kashaf -f ndjson answer.json | jq -r .id; kashaf -f ndjson < answer.json | jq -r .id`,
    expected: '7\nanswer.json:1[1]\n7\n-:1[1]',
  },
  {
    id: 'F45',
    fault: 'the text of a record that is HTML is read with its tags, in silence',
    command: `
echo '{"text":"<p>زار قيس&nbsp;سعيد</p><p>لبنان &amp; مصر</p>"}' > t.ndjson; kashaf --show-text t.ndjson 2>&1 >out
kashaf --text-format html -f csv t.ndjson | tail -n +2 | cut -d , -f 3; echo '{"text":"3 < 4 & 5 > 2"}' | kashaf 2>&1 >out`,
    expected: [
      'kashaf: t.ndjson:1: the text is HTML and is read with its tags; pass --text-format html',
      'قيس سعيد\nلبنان\nمصر',
    ].join('\n'),
  },
  {
    id: 'F46',
    fault: 'a column that is kept has the name of one of the table',
    command: `
printf 'id,title,text\\n1,خبر,%s\\n' "$A" > t.csv; kashaf -f csv --keep title,title t.csv | head -1 | grep -o ',key.*'
kashaf -f csv --per document --keep all --on-error mark t.csv | head -1 | grep -o ',date,id.*'`,
    expected: ',key,kept.title\n,date,id,title,error',
  },
  {
    id: 'F56',
    fault: 'a feed, and any other XML, is read as plain text, tags and all',
    command: `
item() { echo "<item><guid>$1</guid><title>خبر</title><pubDate>Tue, 05 Mar 2024 23:30:00 +0300</pubDate><description>&lt;p&gt;$A&lt;/p&gt;</description></item>"; }
(echo '<?xml version="1.0"?><rss><channel>'; item 1; item 2; echo '</channel></rss>') > news.xml
kashaf -f csv --keep title news.xml | tail -n +2 | cut -d , -f 1,3,8,20; kashaf --show-text < news.xml | head -2
echo "<?xml version='1.0'?><nitf><body><p>$A</p></body></nitf>" | kashaf --show-text; echo '<rss/>' | kashaf 2>&1`,
    expected: [
      '1,لبنان,,خبر\n1,أمس,2024-03-04,خبر\n2,لبنان,,خبر\n2,أمس,2024-03-04,خبر',
      'خبر\nوصل الوزير إلى لبنان أمس.',
      'وصل الوزير إلى لبنان أمس.',
      'kashaf: standard input: a feed without articles',
    ].join('\n'),
  },
  {
    id: 'F59',
    fault:
      'a first record that fails loses the columns of all, a field of later ones is lost in silence',
    command: `
(echo bad; for f in a b; do jq -cR --arg f $f '{ text: ., ($f): $f }' a.txt; done) > t.ndjson
kashaf -f csv --keep all t.ndjson 2>err | cut -d , -f 20 | uniq | paste -sd ' '; cut -c 1-60 err; kashaf -f ndjson --keep all t.ndjson 2>&1 | grep -c column`,
    expected: [
      'a ',
      'kashaf: t.ndjson:1: not a JSON object; fix the line, or make',
      'kashaf: document t.ndjson:3: «b» has no column, since the ',
      '0',
    ].join('\n'),
  },
  {
    id: 'F60',
    fault: 'names of kept columns are run by spreadsheets; contexts cut letters in two',
    command: `
printf 'id,=x,text\\n1,y,"😀 %s"\\n' "$A" > t.csv; kashaf -f csv --escape-formulas --keep =x t.csv | head -1 | grep -o 'key.*'
echo '😀 لبنان 😀' > e.txt; kashaf -f csv --context 2 e.txt | tail -1 | cut -d , -f 20,21`,
    expected: "key,'=x\n ,",
  },
  {
    id: 'F63',
    fault: 'ids of 19 digits are rounded, and two records become one',
    command: `
for id in 1234567890123456789 1234567890123456790; do echo "{\\"id\\":$id,\\"n\\":[$id,1.5],\\"text\\":\\"$A\\"}"; done > t.ndjson
kashaf -f ndjson --keep n t.ndjson | jq -c '[.id, .kept.n]'; kashaf index -q -o t.db t.ndjson; kashaf -f ndjson t.db | wc -l`,
    expected: [
      '["1234567890123456789",["1234567890123456789",1.5]]',
      '["1234567890123456790",["1234567890123456790",1.5]]',
      '2',
    ].join('\n'),
  },
  {
    id: 'F64',
    fault: 'a text or a field of lists within lists ends the run with a stack trace',
    command: `
deep() { node -e 'console.log("[".repeat(+process.argv[1]) + "]".repeat(+process.argv[1]))' $1; }
(echo "{\\"text\\":$(deep 100000)}"; echo "{\\"text\\":\\"$A\\",\\"n\\":$(deep 20000)}"; echo "{\\"text\\":\\"$A\\",\\"n\\":$(deep 50)}") > t.ndjson
kashaf -f ndjson --keep n t.ndjson 2>&1 | cut -c 1-64`,
    expected: [
      'kashaf: t.ndjson:1: its lists or objects are too deep; flatten i',
      'kashaf: t.ndjson:2: its lists or objects are too deep; flatten i',
      `{"id":"t.ndjson:3","kept":{"n":${'['.repeat(33)}`,
    ].join('\n'),
  },
  {
    id: 'F65',
    fault: 'a table without the field of the text is silent or read as text',
    command: `
printf 'day,content\\n' > t.csv; kashaf t.csv 2>&1; (cat t.csv; echo "1,$A") | kashaf -f csv 2>&1 >out; (cat t.csv; echo "1,$A") | kashaf -f csv --text-field content | wc -l
printf 'بيروت, لبنان\\nوصل, أمس, الوزير\\n' | kashaf 2>&1 >out`,
    expected: [
      'kashaf: t.csv:1: no «text»; the fields are day, content: name one with --text-field NAME',
      'kashaf: standard input: begins like a table of day, content; if it is one, pass --text-field NAME',
      '3',
    ].join('\n'),
  },
  {
    id: 'F74',
    fault: 'the line with which Excel names the delimiter is taken for the names of the columns',
    command: `
printf 'sep=;\\r\\nid;text\\r\\n1;%s\\r\\n2;"' "$A" > t.csv; kashaf -f ndjson t.csv 2>err | jq -r '.id, (.entities | length)'; kashaf -f ndjson < t.csv 2>&1 >out | cut -c 1-41`,
    expected: '1\n2\nkashaf: standard input:4: a quote of this',
  },
  {
    id: 'F75',
    fault: 'records of a list on one line have one id, a blank id is taken for one',
    command: `
echo "[{\\"text\\":\\"$A\\"},{\\"text\\":\\"$A\\"},{\\"id\\":\\"\\",\\"text\\":\\"$A\\"}]" > t.json; kashaf -f ndjson t.json | jq -r .id
printf 'id,text\\n,%s\\n,%s\\n' "$A" "$A" | kashaf index -o t.db 2>&1`,
    expected: 't.json:1\nt.json:1[1]\nt.json:1[2]\nkashaf: t.db: 2 written, 0 unchanged',
  },
  {
    id: 'F76',
    fault: 'days as 20200806, in ISO and in GDELT, are none or are in 1970',
    command: `
for day in '"20200806"' 20200806 20200806101500 '"20200806T101500Z"' '"20201306"' 1596700800; do echo "{\\"text\\":\\"$A\\",\\"date\\":$day}"; done | kashaf -f ndjson 2>&1 | grep -o 'Date":[^,]*\\|date .*used'`,
    expected: [
      'date «20201306» is no day and is not used',
      ...Array.from({ length: 4 }, () => 'Date":"2020-08-06"'),
      'Date":null',
      'Date":"2020-08-06"',
    ].join('\n'),
  },
  {
    id: 'F77',
    fault: 'of a list of records the fields that hold the text are not named',
    command: `
echo "{\\"version\\":\\"1\\",\\"items\\":[{\\"id\\":1,\\"content_text\\":\\"$A\\"}]}" > t.json; kashaf t.json 2>&1; kashaf -f ndjson --text-field content_text t.json | jq -r .id`,
    expected:
      'kashaf: t.json:1: no «text»; the fields are version, items [id, content_text]: did you mean --text-field content_text\n1',
  },
  {
    id: 'F82',
    fault: 'a warning has several lines, or all of the article when --date-field names it',
    command: `
jq -nc '{ text: ("x" * 9999), date: "a\\nb" }' > t.ndjson; kashaf -f ndjson t.ndjson 2>&1 >out; kashaf -f ndjson --date-field text t.ndjson 2>&1 >out | wc -m`,
    expected:
      'kashaf: t.ndjson:1: date «a\\nb» is no day and is not used; pass its --date-format\n912',
  },
  {
    id: 'F84',
    fault: 'a sequence of jq --seq is read as plain text',
    command: `
jq -nc --seq --arg a "$A" '{ id: "1", text: $a }, { id: "2", text: $a }' > t; jq -n --seq --arg a "$A" '{ id: "3", text: $a }' > u
for i in t u; do kashaf -f ndjson < $i; done | jq -r '[.id, (.entities | length)] | @csv'`,
    expected: '"1",2\n"2",2\n"3",2',
  },
  {
    id: 'F127',
    fault:
      'records two levels deep in an answer are not found; those of a field beside the text take its place',
    command: `
jq -cR '{ took: 1, hits: { total: 2, hits: [{ _id: "7", _source: { text: . } }, { _id: "8", _source: { text: . } }] } }' a.txt > t.json; ids() { kashaf -f ndjson "$@" 2>&1 | jq -r .id | paste -sd ' '; }
ids --text-field _source.text --id-field _id t.json; kashaf t.json 2>&1; jq -c '{ response: { docs: [.hits.hits[] | { id: ._id, text: [._source.text] }] } }' t.json | ids
jq -cR '{ body: { text: . }, comments: [{ body: "x" }] }' a.txt | kashaf --text-field body.text --show-text`,
    expected: [
      '7 8',
      'kashaf: t.json:1: no «text»; the fields are took, hits {hits [_id, _source]}: did you mean --text-field _source.text',
      '7 8',
      'وصل الوزير إلى لبنان أمس.',
    ].join('\n'),
  },
  {
    id: 'F128',
    fault: 'the days of posts are none, the day numbers of spreadsheets are in 1970',
    command: `
for d in '"Wed Oct 10 20:19:24 +0000 2018"' '"Wed Oct  3 20:19:24 UTC 2018"' 43832 1577923200; do printf '{"text":"أمس","date":%s}\\n' "$d"; done | kashaf -f ndjson 2>&1 | grep -o 'Date":[^,]*\\|date .*used' | paste -sd ' '`,
    expected:
      'date «43832» is no day and is not used Date":"2018-10-10" Date":"2018-10-03" Date":null Date":"2020-01-02"',
  },
  {
    id: 'F129',
    fault: 'a field is not named whose letters are only of another case',
    command: `printf 'ID,TEXT\\n1,%s\\n' "$A" > t.csv; kashaf t.csv 2>&1`,
    expected: 'kashaf: t.csv:1: no «text»; the fields are ID, TEXT: did you mean --text-field TEXT',
  },
];
