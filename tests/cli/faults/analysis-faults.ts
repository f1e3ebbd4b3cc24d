import type { Fault } from './fault.ts';

/** Faults of results, their time and their memory. */
export const analysisFaults: readonly Fault[] = [
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
    id: 'F6',
    fault: 'two workers take far more processor time than one process',
    command: `
yes "$(jq -cRs '{ text: . }' a.txt)" | head -10000 > many.ndjson; TIMEFORMAT='%U %S'
one=$( { time kashaf -f ndjson many.ndjson > 1; } 2>&1 ); two=$( { time kashaf -f ndjson -j 2 many.ndjson > 2; } 2>&1 )
cmp 1 2; echo "$one $two" | awk '{ print ($3 + $4) < 2.5 * ($1 + $2) ? "little more" : $0 }'`,
    expected: 'little more',
  },
  {
    id: 'F7',
    fault: 'memory grows with the words of all documents',
    command: `
node -e 'for (let n = 0; n < 1200; n++) console.log(JSON.stringify({ id: "d" + n, text: Array.from({ length: 130 }, (_, i) =>
  (n * 130 + i + 4e5).toString(36).replace(/./g, (c) => String.fromCharCode(0x628 + parseInt(c, 36) % 30))).join(" ") }))' > new.ndjson
NODE_OPTIONS=--max-old-space-size=128 kashaf -f ndjson new.ndjson 2>&1 | wc -l`,
    expected: '1200',
  },
  {
    id: 'F20',
    fault: 'digits of other scripts give NaN',
    command: `
echo 'الساعة ०9:30 و ٪० و $ ० و ०ألف يوم' | kashaf -f json --types all > out.json; grep -c 'NaN\\|"amount": null' out.json
jq -r '[.documents[].entities[] | select(.type == "time" or .type == "percent") | .value.timex // .value.amount] | join(" ")' out.json`,
    expected: '0\nT09:30 0',
  },
  {
    id: 'F37',
    fault: 'years of five digits and years before the first',
    command: `
echo 'أمس وغدا وبعد يومين. بعد 9000 سنة' | kashaf --date 9999-12-31 --types date -f json | jq -r '.documents[].entities[].value.timex' | paste -sd ' '
for d in 0000-01-01 0099-01-01 10000-01-01; do kashaf --date $d a.txt 2>&1; done | grep -c 'Pass a day as YYYY-MM-DD'
echo 'قبل ألفي سنة وقبل ثلاثة آلاف سنة' | kashaf --date 2020-01-01 --types date -f json | grep -c '"-[0-9]'`,
    expected: '9999-12-30 FUTURE_REF FUTURE_REF\n3\n0',
  },
  {
    id: 'F38',
    fault: 'a stray mark before a name belongs to it',
    command: `
printf 'زار الوزير \\xd9\\x91القاهرة و \\xd9\\x8bأحمد سعيد' | kashaf -f csv | tail -n +2 | cut -d , -f 4 | paste -sd ,`,
    expected: 'القاهرة,أحمد سعيد',
  },
  {
    id: 'F51',
    fault: 'months and years are no bounds of a timeline; bounds the wrong way round are silent',
    command: `
echo 'في 3 مارس 2019 وفي 31 ديسمبر 2020 وفي 29 فبراير 2020 وفي 1 يناير 2021' > t.txt
days() { kashaf timeline -f csv "$@" t.txt 2>&1 | tail -n +2 | cut -d , -f 1 | paste -sd ' '; }
days --from 2020 --to 2020; days --from 2020-02 --to 2020-02; days --from 2019 --to 2019-03; kashaf timeline --from 2021 --to 2020 t.txt 2>&1`,
    expected: [
      '2020-02-29 2020-12-31',
      '2020-02-29',
      '2019-03-03',
      'kashaf: --from is after --to; exchange them',
    ].join('\n'),
  },
  {
    id: 'F52',
    fault: 'a network around a name that nobody has blames the weight',
    command: `kashaf network --ego nobody a.txt; kashaf network a.txt`,
    expected:
      'no name of --ego comes together with another; check the name\nno two names come together; pass --within document or a lower --min-weight',
  },
  {
    id: 'F53',
    fault: 'names in Latin letters are not in the reports for reading',
    command: `kashaf --romanize a.txt | grep -c Lebanon; kashaf --romanize -f markdown a.txt | grep Lebanon`,
    expected: '1\n| لبنان | Lebanon | 1 | LB |',
  },
  {
    id: 'F54',
    fault: 'gold in a directory cannot be evaluated, though it can be trained on',
    command: `
mkdir gold; echo 'إلى [لبنان|country].' > gold/a.txt; echo 'إلى [مصر|country].' > gold/b.txt
kashaf evaluate gold | grep -c '^country *2 *2 *2'; kashaf evaluate nofile gold 2>&1 | head -1`,
    expected: '1\nkashaf: nofile: no such file; check the name',
  },
  {
    id: 'F67',
    fault: 'an archive that may only be read gives a stack trace on Node 20',
    command: `
kashaf index -q -o t.db a.txt; chmod 444 t.db; chmod 555 .
[ $(id -u) = 0 ] && other="setpriv --reuid=65534 --regid=65534 --clear-groups"
$other kashaf search -f csv t.db لبنان | wc -l; $other kashaf index -f csv t.db | grep -c LB; $other kashaf index -o t.db a.txt 2>&1
chmod 777 .; $other kashaf index -o t.db a.txt 2>&1; chmod 000 t.db; $other kashaf search t.db لبنان 2>&1`,
    expected: [
      '2\n1',
      'kashaf: --output t.db: not allowed; check the permissions',
      'kashaf: --output t.db: not allowed; check the permissions',
      'kashaf: t.db: not allowed; check the permissions',
    ].join('\n'),
  },
  {
    id: 'F68',
    fault: 'documents of one id take the place of each other in an archive in silence',
    command: `
printf 'id,text\\n1,%s\\n1,x\\n2,y\\n2,y\\n' "$A" | kashaf index -o t.db 2>&1; printf 'id,text\\n1,z\\n' | kashaf index -o t.db 2>&1`,
    expected: [
      'kashaf: two documents have the id «1», the last is kept; pass another --id-field',
      'kashaf: t.db: 3 written, 1 unchanged',
      'kashaf: t.db: 1 took the place of documents with the same id',
      'kashaf: t.db: 1 written, 0 unchanged',
      'kashaf: t.db: 1 took the place of documents with the same id',
    ].join('\n'),
  },
  {
    id: 'F71',
    fault: 'after many warnings it is not said what was written, or that the old file is kept',
    command: `
for n in $(seq 12); do echo "{\\"text\\":\\"$A\\",\\"date\\":\\"x\\"}"; done > t.ndjson; kashaf index -o t.db t.ndjson 2>&1 | tail -2
echo old > old.csv; kashaf t.ndjson nofile -f csv -o old.csv 2>&1 | grep -o 'old.csv: is as it was'`,
    expected:
      'kashaf: and 2 more warnings\nkashaf: t.db: 12 written, 0 unchanged\nold.csv: is as it was',
  },
  {
    id: 'F81',
    fault: 'a search for nothing finds nothing in silence, a timeline hides why it is empty',
    command: `
kashaf index -q -o t.db a.txt; for q in '' '*' '"'; do kashaf search t.db "$q" 2>&1; echo $?; done
kashaf concordance '' a.txt 2>&1; kashaf explain '' 2>&1
kashaf timeline --date 2020-03-10 --from 2021 a.txt`,
    expected: [
      ...['', '*', '"'].map(
        (query) => `kashaf: search: «${query}» has no word in it; name a word or a name\n2`,
      ),
      'kashaf: concordance: «» has no word in it; name a word or a name',
      'kashaf: explain: «» has no word in it; name a word or a name',
      'all days found are before --from or after --to',
    ].join('\n'),
  },
  {
    id: 'F83',
    fault: '--resume is passed over in silence where an archive is made',
    command: 'kashaf index -o t.db --resume x.ndjson a.txt 2>&1; ls t.db 2>/dev/null',
    expected: 'kashaf: --resume: an archive goes on by itself; leave the option out',
  },
  {
    id: 'F122',
    fault: 'a word that one text has very often breaks the concordance',
    command: `yes 'قال تونس.' | head -140000 >long.txt; kashaf concordance تونس long.txt 2>&1 | grep -c 'تونس'`,
    expected: '140000',
  },
  {
    id: 'F130',
    fault:
      'fields that an archive does not hold, a day for its texts without one, and kinds of a timeline are passed over in silence',
    command: `
kashaf index -q -o n.db a.txt; printf 'id,source,text\\n1,x,%s\\n' "$A" | kashaf index -q --keep source -o k.db; kashaf -f csv --keep source n.db 2>&1 >out; kashaf -f csv --keep sauce k.db 2>&1 >out
day() { kashaf "$@" n.db | tail -1 | cut -d , -f 1,8; }; kashaf -f csv --types date --date 2020-03-10 n.db | tail -1 | cut -d , -f 8; for t in person country; do day timeline -f csv --types $t --date 2020-03-10; done`,
    expected: [
      'kashaf: n.db: no «source» in the archive; make it with kashaf index --keep source',
      'kashaf: k.db: no «sauce»; the fields are source: did you mean --keep source',
      '2020-03-09',
      '2020-03-09,',
      '2020-03-09,لبنان',
    ].join('\n'),
  },
  {
    id: 'F172',
    fault: 'an archive in which values are damaged gives a stack trace',
    command: `
kashaf index -q -o n.db a.txt; damaged() { cp n.db c.db; sqlite3 c.db "$1"; shift; kashaf "$@" 2>&1 | cut -d '(' -f 2 | cut -c 1-12; }
damaged "UPDATE entities SET attributes = '{'" -f csv c.db; damaged "UPDATE things SET type = 'x'" search c.db لبنان
echo مصر >> a.txt; damaged "UPDATE entities SET attributes = '{'" index -q -o c.db a.txt; damaged "UPDATE name_words_config SET v = 99" search c.db لبنان`,
    expected: ['malformed va', 'malformed va', 'malformed va', 'invalid fts5'].join('\n'),
  },
];
