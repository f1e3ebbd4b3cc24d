import type { Fault } from './fault.ts';

/** Faults of defaults, empty values, options that contradict each other, and damaged archives. */
export const defaultFaults: readonly Fault[] = [
  {
    id: 'F95',
    fault: 'a default of the environment breaks or changes commands that it is not for',
    command: `
export KASHAF_FORMAT=csv KASHAF_DATE=2020-01-01 KASHAF_MODEL=m.bin KASHAF_CLUSTERS=c.tsv; unset KASHAF_MODEL
kashaf sentences a.txt; kashaf tokenize -f tsv a.txt | wc -l; kashaf a.txt | head -c 8; echo; kashaf index -q -o n.db a.txt; kashaf search n.db لبنان | wc -l; KASHAF_FORMAT=jsn kashaf sentences a.txt 2>&1 | cut -c 1-40
unset KASHAF_FORMAT; printf 'قال\\tO\\n\\n' > gold; KASHAF_MODEL=m.bin kashaf train gold 2>&1; kashaf evaluate gold | grep -c B-cubed
KASHAF_ROMANIZE=buckwalter kashaf -f ndjson a.txt | jq -r '.entities[0].attributes.latin'; KASHAF_ROMANIZE=1 kashaf a.txt | grep -c Lebanon`,
    expected: [
      'وصل الوزير إلى لبنان أمس.',
      '7',
      'document',
      '2',
      "kashaf: KASHAF_FORMAT: 'jsn' is invalid.",
      "kashaf: required option '-m, --model <file>' not specified; see kashaf help train",
      '0',
      'lbnAn',
      '1',
    ].join('\n'),
  },
  {
    id: 'F96',
    fault: 'an option whose value is an empty variable is passed over in silence',
    command: `
for o in lexicon model files-from resume text-field id-field date-field; do kashaf --$o "$NONE" a.txt 2>&1 | grep -o "'' is.*"; done | sort | uniq -c | tr -s ' '
kashaf index -q -o n.db a.txt; kashaf search n.db --office "$NONE" 2>&1; KASHAF_LEXICON= kashaf a.txt | grep -c LB`,
    expected: [
      "3 '' is invalid. Name a field or column.",
      " 4 '' is invalid. Name a file.",
      'kashaf: search --office: «» has no word in it; name a word or a name',
      '1',
    ].join('\n'),
  },
  {
    id: 'F97',
    fault: '--top holds for the report for reading alone',
    command: `
echo 'زار سعيد الجبالي لبنان ثم مصر ثم لبنان وتونس.' > t.txt; top() { kashaf --types country --top 1 "$@" t.txt; }
top -f csv | tail -n +2 | cut -d , -f 3 | paste -sd ' '; top -f ndjson | jq -c '[.entities[].name]'; top -f markdown | grep -c '^| '; top -f csv -j 2 --per entity | wc -l; top | sed -n 2p`,
    expected: 'لبنان لبنان\n["لبنان"]\n3\n2\n3 countries',
  },
  {
    id: 'F98',
    fault: 'options of tables are passed over in silence where there is none',
    command: `
k() { kashaf "$@" a.txt 2>&1 >out; }; k --per document; k -f ndjson --context 3; k -f csv --per entity --context 3; k --show-text -f csv; k -q --per entity; KASHAF_PER=entity k; k -f csv --per entity`,
    expected: [
      'kashaf: --per: only tables have rows; pass -f csv or -f tsv',
      'kashaf: --context: only tables have rows; pass -f csv or -f tsv',
      'kashaf: --context: only mentions have a context; leave out --per entity',
      'kashaf: --format: --show-text is text alone; leave one of them out',
    ].join('\n'),
  },
  {
    id: 'F99',
    fault:
      'help with an option before the command is that of all, standard input is compared with nothing',
    command: `
kashaf help --lang en tokenize | head -1; kashaf help -q tokenise 2>&1; kashaf diff - - < a.txt 2>&1`,
    expected: [
      'Usage: kashaf tokenize [options] [files...]',
      'kashaf: «tokenise» is no command; did you mean tokenize?',
      'kashaf: diff: standard input cannot be both; name a file',
    ].join('\n'),
  },
  {
    id: 'F100',
    fault: 'a damaged archive gives a stack trace',
    command: `
seq 300 | jq -c --arg a "$A" '{ id: tostring, text: "\\($a) \\(.)" }' > t.ndjson; kashaf index -q -o t.db t.ndjson
for at in 5000 100000 200000; do cp t.db c.db; head -c 60000 /dev/zero | tr '\\0' x | dd of=c.db bs=1000 conv=notrunc status=none seek=$((at / 1000))
for c in 'search c.db لبنان' 'index -f csv c.db' '-f ndjson c.db' 'index -q -o c.db a.txt'; do kashaf $c 2>&1; done; done | grep -c '^    at \\|Error:'
for c in 'search c.db لبنان' 'index -q -o c.db t.ndjson'; do kashaf $c 2>&1 | grep -o 'c.db: .*damaged\\|c.db: not a readable'; done | head -1
(ulimit -f 200; kashaf index -q -o small.db t.ndjson 2>&1 | grep -o 'small.db: no space')`,
    expected: '0\nc.db: a damaged\nsmall.db: no space',
  },
  {
    id: 'F102',
    fault:
      'a report takes the place of an archive when «index» is forgotten; days the wrong way round find nothing',
    command: `
kashaf index -q -o n.db a.txt; kashaf -o n.db a.txt 2>&1; kashaf search n.db لبنان -f csv | wc -l; kashaf search n.db لبنان --date 2024..2020 2>&1 | grep -o 'The first.*'`,
    expected: [
      'kashaf: --output n.db: is the name of an archive; make it with kashaf index -o n.db FILES',
      '2',
      'The first day is after the last; exchange them.',
    ].join('\n'),
  },
  {
    id: 'F103',
    fault: 'a network of names with control characters in them is no XML',
    command: `
echo '{"text":"التقى محمد \\u0001علي سعيد الجبالي في لبنان ومصر"}' > t.ndjson; for f in gexf graphml; do kashaf network --within document -f $f t.ndjson | grep -c $'\\x01'; done`,
    expected: '0\n0',
  },
  {
    id: 'F101',
    fault: 'gold of tags that no kind stands for seems to be without marks',
    command: `
printf 'في\\tO\\nأمس\\tB-MISC\\n\\n' > gold; kashaf evaluate gold 2>&1 >out; kashaf evaluate -q gold 2>&1 >out; kashaf evaluate --map MISC= gold 2>&1 >out`,
    expected: 'kashaf: tags that stand for no kind are not scored: MISC; map them with --map',
  },
  {
    id: 'F120',
    fault: 'a message about an empty value is English where all others are Arabic',
    command: `
for c in "explain ''" "search n.db ''" "concordance '' a.txt" "--lexicon '' a.txt"; do eval "kashaf --lang ar $c" 2>&1; done | grep -c 'ليس في «\\|لا تصلح'`,
    expected: '4',
  },
  {
    id: 'F123',
    fault: 'a title that is empty is taken, a Hijri day is one of the year 1441',
    command: `
kashaf -f html --title "$NONE" a.txt 2>&1; for d in 1441-09-02 1441-13-02 1399-05-05; do kashaf -f ndjson --date $d a.txt 2>&1 | grep -o '"referenceDate":[^,]*\\|Pass a day'; done`,
    expected: [
      "kashaf: option '--title <text>' argument '' is invalid. Write a title.",
      '"referenceDate":"2020-04-25"',
      'Pass a day',
      'Pass a day',
    ].join('\n'),
  },
];
