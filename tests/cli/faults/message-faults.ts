import type { Fault } from './fault.ts';

/** Faults of messages that blame what is right or name a fix that is none. */
export const messageFaults: readonly Fault[] = [
  {
    id: 'F137',
    fault: 'an option of another command is taken for a mistyped one',
    command: `
for c in '--from 2020 a.txt' 'search n.db --explain' 'tokenize --min-weight 2 a.txt' 'tokenize --per=entity a.txt' '--formt csv a.txt'; do kashaf $c 2>&1; done; kashaf --lang ar --from 2020 a.txt 2>&1 | grep -c 'هو للأمر'`,
    expected: [
      "kashaf: unknown option '--from' here: it is for kashaf timeline",
      "kashaf: unknown option '--explain' here: it is for kashaf extract",
      "kashaf: unknown option '--min-weight' here: it is for kashaf network",
      "kashaf: unknown option '--per' here: it is for kashaf extract",
      "kashaf: unknown option '--formt' (Did you mean --format?)",
      '1',
    ].join('\n'),
  },
  {
    id: 'F138',
    fault: 'the usual other names of formats are refused, with a wrong guess',
    command: `
kashaf -f jsonl a.txt | jq -r .id; kashaf -f MD a.txt | head -1; jq -cR '{ text: . }' a.txt | kashaf sentences --input-format jsonl; iconv -t UTF-16LE a.txt | kashaf sentences --encoding utf16
KASHAF_FORMAT=md kashaf sentences a.txt; KASHAF_BOM=off kashaf -f csv a.txt | head -c 8`,
    expected: `a.txt\n# a.txt\n${Array(3).fill('وصل الوزير إلى لبنان أمس.').join('\n')}\ndocument`,
  },
  {
    id: 'F139',
    fault: 'a wrong kind or lexicon of the environment is blamed on an option that nobody gave',
    command: `
KASHAF_TYPES=persn kashaf a.txt 2>&1 | cut -d '?' -f 1; KASHAF_LEXICON=nofile kashaf a.txt 2>&1; KASHAF_TYPES=x kashaf --types=y a.txt 2>&1 | cut -d . -f 1; KASHAF_OUTPUT=x/y kashaf -o z/y a.txt 2>&1`,
    expected: [
      'kashaf: KASHAF_TYPES: unknown kind «persn»; did you mean person',
      'kashaf: KASHAF_LEXICON nofile: no such file; check the name',
      'kashaf: --types: unknown kind «y»',
      'kashaf: --output z/y: no directory z; make it first',
    ].join('\n'),
  },
  {
    id: 'F140',
    fault: 'a table with an unusual delimiter is asked for the name of a field',
    command: `
printf 'id^text\\n1^x\\n' > t.csv; kashaf t.csv 2>&1; kashaf -f csv --delimiter '^' --per document t.csv | tail -1 | cut -d , -f 1-3; printf 'عنوان، نص\\nس، ص\\n' > u.csv; kashaf u.csv 2>&1; printf '# x\\nid,text\\n' > v.csv; kashaf v.csv 2>&1 | grep -o 'fields are # x'; echo "l'article" | kashaf --input-format csv 2>&1 | grep -c delimiter`,
    expected: [
      "kashaf: t.csv:1: no «text»; the only column is id^text: pass --delimiter '^' if that is between its cells",
      '1,,1',
      "kashaf: u.csv:1: no «text»; the only column is عنوان، نص: pass --delimiter '،' if that is between its cells",
      'fields are # x',
      '0',
    ].join('\n'),
  },
  {
    id: 'F141',
    fault: 'the line of a fault in JSON of many lines is that where the value begins',
    command: `
printf '{\\n "id": 1,\\n "text": "x",\\n}\\n' | kashaf 2>&1; printf '[\\n{"text":"x"},\\n{"text":[1,2,3,4,5,6,7,\\n]}\\n]' | kashaf -f csv 2>&1 | grep kashaf; echo "{'text': 'x'}" | kashaf 2>&1`,
    expected: [4, 4, 1]
      .map(
        (line) => `kashaf: standard input:${line}: not JSON; fix it or pass another --input-format`,
      )
      .join('\n'),
  },
  {
    id: 'F142',
    fault: 'records, results and texts in the place of an archive, or of texts, have no fix',
    command: `
kashaf search a.txt x 2>&1; kashaf -f ndjson -o r.ndjson a.txt; kashaf index r.ndjson 2>&1 >out; kashaf search r.ndjson x 2>&1
printf 'id,text,a\\n1,x,y\\n' > t.csv; jq -nc '{ id: 2, text: "y", b: 1 }' > t.ndjson; kashaf -f csv --keep all t.csv t.ndjson 2>&1 >out`,
    expected: [
      'kashaf: a.txt: is no archive of kashaf; name one made with kashaf index -o',
      'kashaf: r.ndjson:1: is a result of kashaf, which has no text; pass what it was made of',
      'kashaf: r.ndjson: is no archive of kashaf; name one made with kashaf index -o',
      'kashaf: document 2: «b» has no column, since the first document lacks it; name it with --keep',
    ].join('\n'),
  },
  {
    id: 'F143',
    fault: 'a feed that begins with its document type is read with its tags',
    command: `
printf '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x/rss.dtd">\\n<rss version="0.91"><channel><item><title>خبر</title><description>%s</description></item></channel></rss>' "$A" | kashaf --show-text`,
    expected: 'خبر\nوصل الوزير إلى لبنان أمس.',
  },
  {
    id: 'F145',
    fault: 'help and completion of commands that read no documents offer a dozen options for them',
    command: `
for c in search evaluate train; do kashaf help $c; kashaf completion bash | grep " $c) words"; kashaf man | sed -n "/^.SH OPTIONS OF \${c^^}/,/^.SH/p"; done | grep -c -- '-text-field\\|--delimiter\\|--keep\\|--jobs'
kashaf index -q -o n.db a.txt; kashaf -j2 --text-field x search n.db لبنان -f csv | wc -l; kashaf help stats | grep -c -- --text-field`,
    expected: '0\n2\n1',
  },
  {
    id: 'F146',
    fault: 'gold whose marks are those of another kind of file has none, in silence',
    command: `
echo '[لبنان|country]' > m.ann; kashaf evaluate m.ann 2>&1 >out; cp m.ann m.txt; kashaf evaluate m.txt | grep -c '^country *1'`,
    expected:
      'kashaf: no marks in the gold; they are [name|type] in texts, {type|name} in .ann files\n1',
  },
  {
    id: 'F150',
    fault: 'a table without names of columns is asked for one, a list of days is «no text»',
    command: `
printf '1,2020-03-10,%s\\n' "$A" > t.csv; kashaf t.csv 2>&1; kashaf --lang ar t.csv 2>&1 | grep -c 'أسماء أعمدة'; (echo id,date,text; cat t.csv) | kashaf -f csv --per document | tail -1 | cut -d , -f 1,2
echo '{"text":"x","date":["2020-03-10"]}' | kashaf 2>&1 >out`,
    expected: [
      'kashaf: t.csv:1: no «text»; the first line has no names of columns: put them above it, such as id,text',
      '1',
      '1,2020-03-10',
      'kashaf: standard input:1: date a list is no day and is not used; pass its --date-format',
    ].join('\n'),
  },
  {
    id: 'F151',
    fault: 'the line of bytes that mean nothing in the encoding is not said',
    command: `
(echo "{\\"text\\":\\"$A\\"}"; printf '{"text":"\\xff"}\\n') > t.ndjson; kashaf t.ndjson 2>&1 >out; (cat a.txt; printf '\\xff\\n') | kashaf sentences 2>&1 >out; (yes "{\\"text\\":\\"$A\\"}" | head -5000; printf '{"text":"\\xff"}\\n') > l.ndjson; kashaf sentences l.ndjson 2>&1 >out | cut -d ' ' -f 2`,
    expected: [
      'kashaf: t.ndjson:2: bytes that mean nothing in utf-8 (one or more) became U+FFFD; if it is not utf-8, pass its --encoding',
      'kashaf: standard input:2: bytes that mean nothing in utf-8 (1, the first at byte 46) became U+FFFD; if it is not utf-8, pass its --encoding',
      'l.ndjson:5001:',
    ].join('\n'),
  },
  {
    id: 'F162',
    fault: 'a word that is a format, or what a command makes, is only a missing file',
    command: `
for w in page html map gexf calendar graph; do kashaf $w a.txt 2>&1; done | sed 's/.*mean //'; kashaf --formt json a.txt 2>&1; kashaf nofile 2>&1`,
    expected: [
      'index -f html?',
      '-f html?',
      '-f geojson?',
      'network -f gexf?',
      'timeline -f ics?',
      'network?',
      "kashaf: unknown option '--formt' (Did you mean --format?)",
      'kashaf: nofile: no such file; check the name',
    ].join('\n'),
  },
  {
    id: 'F175',
    fault: 'an article in place of a list has each of its sentences reported as a missing file',
    command: `
seq 30 | sed "s/.*/$A/" > t.txt; kashaf --files-from t.txt 2>&1; kashaf --files-from - < t.txt 2>&1 | wc -l; (cat t.txt; echo a.txt) > list
kashaf -f csv --per document --files-from list 2>/dev/null | tail -1 | cut -d , -f 1; seq 90 > t.txt; kashaf --lang ar --files-from t.txt 2>&1 | grep -c 'اسم ملف'`,
    expected: [
      'kashaf: --files-from t.txt: no line names a file, the first is «وصل الوزير إلى لبنان أمس.»; put a file name on each, or pass t.txt itself',
      '1',
      'a.txt',
      '1',
    ].join('\n'),
  },
  {
    id: 'F176',
    fault: 'who asks for a sheet of Excel is not told of the table that it opens',
    command: `
kashaf -f xlsx a.txt 2>&1; kashaf index -f Excel a.txt 2>&1; kashaf xlsx 2>&1; kashaf --input-format xlsx a.txt 2>&1 | grep -c choices
printf 'id,date,text\\n1,44265,x\\n' | kashaf -q -f csv --per document --date-format Excel | tail -1 | cut -d , -f 2`,
    expected: [
      "kashaf: option '-f, --format <format>' argument 'xlsx' is invalid. Excel opens what -f csv --bom gives.",
      "kashaf: option '-f, --format <format>' argument 'Excel' is invalid. Excel opens what -f csv --bom gives.",
      'kashaf: «xlsx» is no command and no file; did you mean -f csv --bom?',
      '1',
      '2021-03-10',
    ].join('\n'),
  },
  {
    id: 'F178',
    fault: 'a text in the place of a file, and a file in the place of a phrase, are not told apart',
    command: `
kashaf 'وصل الوزير' 2>&1; kashaf tokenize "$(yes 'وصل الوزير' | head -99 | tr '\\n' ' ')" 2>&1 | grep -c 'echo TEXT'; kashaf explain a.txt 2>&1; kashaf --lang ar explain a.txt 2>&1 | grep -c 'مرّر'
kashaf explain - < a.txt | grep -c Candidates; kashaf nofile.txt 2>&1`,
    expected: [
      'kashaf: وصل الوزير: no such file; check the name, or pass a text by a pipe: echo TEXT | kashaf',
      '1',
      'kashaf: explain: «a.txt» is a file; pass a phrase, or the text: kashaf explain - < a.txt',
      '1',
      '1',
      'kashaf: nofile.txt: no such file; check the name',
    ].join('\n'),
  },
];
