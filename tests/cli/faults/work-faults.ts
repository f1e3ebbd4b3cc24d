import type { Fault } from './fault.ts';

/** What a day of work with archives, pipes and pages of the web has shown. */
export const workFaults: readonly Fault[] = [
  {
    id: 'F152',
    fault:
      'a search while an archive is written ends with a stack trace, a stopped writer is undone',
    command: `
kashaf index -q -o n.db a.txt; sleep 60 >out & echo $! > .n.db.writer; mkdir n.db.lock; touch -d '1 minute ago' n.db.lock
(sleep 4; rmdir n.db.lock && echo freed) & kashaf search n.db لبنان 2>&1 | head -1; kill %1`,
    expected: 'freed\n1 document',
  },
  {
    id: 'F153',
    fault: 'what stands in quotes is searched as a name, in any order',
    command: `
echo 'قال قيس سعيد في تونس.' > b.txt; kashaf index -q -o n.db b.txt
for q in 'سعيد قيس' '"سعيد قيس"' '"قيس سعيد"' '«قيس سعيد»'; do kashaf search n.db "$q" | sed -n '1p;2s/.*: //p'; done; kashaf help search | grep -o 'for just' `,
    expected:
      /^1 document\n0 documents\nas words of the text.\n1 document\nas words of the text.\n1 document\nas words of the text.\nfor just$/u,
  },
  {
    id: 'F154',
    fault: 'explain shows one candidate as kept twice, and reads no pipe',
    command: `
echo 'فاز فريق الوداد على الرجاء. وقال الوداد إن بوريطة وصل' | kashaf explain | grep '✓' | cut -d ' ' -f 4 | sort | uniq -d
kashaf explain - < a.txt | grep -c 'LB.*kept'; kashaf explain < /dev/null 2>&1`,
    expected: '1\nkashaf: explain: «» has no word in it; name a word or a name',
  },
  {
    id: 'F155',
    fault: 'two that resume one file at once write each document twice',
    command: `
seq 30 | sed 's/.*/{"id":"&","text":"لبنان"}/' > n.ndjson
sleep 60 >out & echo $! > .r.ndjson.writer; kashaf -f ndjson --resume r.ndjson n.ndjson 2>&1 | sed 's/process [0-9]*/process N/'
kill %1; wait %1 2>/dev/null; kashaf -f ndjson --resume r.ndjson n.ndjson; wc -l < r.ndjson; ls -A | grep -c writer`,
    expected: [
      'kashaf: --resume r.ndjson: process N is writing to it; wait for it to end (if none is running, remove .r.ndjson.writer)',
      '30',
      '0',
    ].join('\n'),
  },
  {
    id: 'F156',
    fault:
      'of a live blog whose script fills it one update is read, of a paid article its advertisement',
    command: `
p() { echo "<html><head><script type=application/ld+json>$1</script></head><body>$2</body></html>" | kashaf --show-text; }
p '{"liveBlogUpdate":[{"articleBody":"وصل الوزير."},{"articleBody":"عاد الوزير."}]}' ''
p "{\\"articleBody\\":\\"$A $A $A\\"}" '<p>للمشتركين</p>'; p '{"articleBody":"&lt;p&gt;وصل&lt;/p&gt;"}' ''`,
    expected: `وصل الوزير.\nعاد الوزير.\n${Array(3).fill('وصل الوزير إلى لبنان أمس.').join(' ')}\nوصل`,
  },
  {
    id: 'F157',
    fault:
      'ids and days within objects, as MongoDB writes them, are lost in silence or with a wrong fix',
    command: `
echo '{"_id":{"$oid":"x1"},"date":{"$date":"2020-01-02T00:00:00Z"},"text":{"ar":"لبنان"}}' > m.ndjson
kashaf --id-field _id m.ndjson 2>&1; kashaf --id-field _id --text-field text.ar -f ndjson m.ndjson 2>&1 >out
kashaf --id-field '_id.$oid' --date-field 'date.$date' --text-field text.ar -f ndjson m.ndjson | jq -c '[.id, .referenceDate]'; kashaf --lang ar m.ndjson 2>&1 | grep -c 'كائن'`,
    expected: [
      'kashaf: m.ndjson:1: «_id» is an object; name a field in it: --id-field _id.$oid',
      'kashaf: m.ndjson:1: «text» is an object; name a field in it: --text-field text.ar',
      'kashaf: m.ndjson:1: «_id» is an object; name a field in it: --id-field _id.$oid',
      'kashaf: m.ndjson:1: «date» is an object; name a field in it: --date-field date.$date',
      '["x1","2020-01-02"]',
      '1',
    ].join('\n'),
  },
  {
    id: 'F158',
    fault: 'a search has no days from one on, and does not know its archive behind what is sought',
    command: `
printf 'id,date,text\\n1,2019-03-01,%s\\n2,2020-03-01,%s\\n' "$A" "$A" | kashaf index -q -o n.db
for d in 2020.. ..2019 2019..; do kashaf search n.db --date $d | head -1; done; kashaf search n.db --date .. 2>&1 | tail -c 49; kashaf search لبنان n.db 2>&1`,
    expected: [
      '1 document\n1 document\n2 documents',
      'between, such as 2019-11.. for all from then on.',
      'kashaf: لبنان: no such archive; it comes before what is sought: kashaf search n.db لبنان',
    ].join('\n'),
  },
  {
    id: 'F159',
    fault: 'a person of one plain word whom the user has in a lexicon is left out',
    command: `
printf 'person\\tالوزير\\n' > own.tsv; kashaf -f csv --lexicon own.tsv --types person a.txt | tail -1 | cut -d , -f 2-4`,
    expected: 'person,الوزير,الوزير',
  },
  {
    id: 'F160',
    fault:
      'several that find the lock of a dead process at once all take it; one of their own number never',
    command: `
true & D=$!; wait; echo $D > .r.ndjson.writer; mkdir .o
for i in 1 2 3 4 5 6; do (echo '{"id":"x","text":"لبنان"}' | kashaf -f ndjson --resume r.ndjson 2>/dev/null) & done; wait; wc -l < r.ndjson
cd .o; bash -c 'echo $$ > .r.ndjson.writer; exec kashaf -f ndjson --resume r.ndjson ../a.txt'; wc -l < r.ndjson; cd ..; ls -A | grep writer`,
    expected: '1\n1',
  },
  {
    id: 'F161',
    fault:
      'a file that is resumed with other options is half of one kind and half of another in silence',
    command: `
seq 3 | sed 's/.*/{"id":"&","text":"وصل وزير لبنان أمس"}/' > n.ndjson; r() { kashaf -f ndjson --resume r.ndjson "$@" 2>&1; }
head -2 n.ndjson > two.ndjson; r --types country two.ndjson; cp r.ndjson s.ndjson; r --types country n.ndjson; wc -l < r.ndjson
cp s.ndjson r.ndjson; r --types country,date --date 2020-01-02 n.ndjson; r -q n.ndjson`,
    expected: `3\nkashaf: --resume r.ndjson: it holds «1» otherwise than these options give it; pass those of before or another file, unless the text has changed`,
  },
  {
    id: 'F177',
    fault: 'an archive that is named twice has each of its documents count twice',
    command: `
kashaf index -q -o n.db a.txt; ln n.db m.db; mkdir d; cp n.db d; kashaf index -f csv n.db ./m.db 2>&1 | cut -d , -f 4
kashaf index -f csv n.db d | tail -1 | cut -d , -f 4; kashaf diff n.db n.db 2>&1; kashaf -f ndjson a.txt a.txt | wc -l`,
    expected: [
      'kashaf: ./m.db: its documents would count twice; name an archive once',
      'documents',
      '1',
      '1',
      '2',
      'no difference',
      '2',
    ].join('\n'),
  },
  {
    id: 'F179',
    fault: 'an archive that has no room on the disk from the start is called none, and left empty',
    command: `
(ulimit -f 8; kashaf index -o n.db a.txt 2>&1); ls n.db 2>/dev/null; touch m.db; (ulimit -f 8; kashaf index -o m.db a.txt 2>&1 | grep -c space); ls m.db`,
    expected: 'kashaf: n.db: no space left on the device, or the disk fails; free some\n1\nm.db',
  },
  {
    id: 'F180',
    fault: 'an archive among what is searched for is taken for a word',
    command: `
kashaf index -q -o n.db a.txt; cp n.db m.db; echo x > لبنان; for q in 'n.db لبنان' 'm.db لبنان' 'لبنان ./m.db' 'لبنان'; do kashaf search n.db $q 2>&1 | head -1; done
kashaf --lang ar search n.db m.db 2>&1 | grep -c 'أرشيف واحد'`,
    expected: [
      'kashaf: n.db: is an archive, and one is searched at a time; leave it out',
      'kashaf: m.db: is an archive, and one is searched at a time; leave it out',
      'kashaf: ./m.db: is an archive, and one is searched at a time; leave it out',
      '1 document',
      '1',
    ].join('\n'),
  },
  {
    id: 'F181',
    fault: 'a day that is none turns the order of those behind it, and is told twice',
    command: `
printf 'id,date,text\n1,3/4/2020,x\n2,0/14/2020,x\n3,3/4/2020,x\n' | kashaf -f csv --per document 2>&1 >out; cut -d , -f 2 out`,
    expected: [
      'kashaf: standard input:3: date «0/14/2020» is no day and is not used; pass its --date-format',
      'day',
      '2020-04-03',
      '',
      '2020-04-03',
    ].join('\n'),
  },
];
