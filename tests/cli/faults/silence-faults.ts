import type { Fault } from './fault.ts';

/** Faults of options, names and fields that were passed over in silence. */
export const silenceFaults: readonly Fault[] = [
  {
    id: 'F132',
    fault: 'options that a format has no place for are passed over in silence',
    command: `
k() { kashaf "$@" a.txt 2>&1 >out; }; k --quotes -f csv; k --explain -f json; k --escape-formulas; k --romanize -f conll; k --offsets byte; k --offsets byte -f csv --per entity
k --explain --offsets byte; k --quotes -f html; k -q --quotes -f csv; KASHAF_QUOTES=1 k -f csv; kashaf timeline --romanize a.txt 2>&1 >out; kashaf index --romanize -o n.db a.txt -q; kashaf -f csv n.db | grep -c Lebanon; kashaf --lang ar --quotes -f csv a.txt 2>&1 >out | grep -c 'لا موضع للأقوال'`,
    expected: [
      'kashaf: --quotes: csv has no place for quotations; pass -f json',
      'kashaf: --explain: only the report for reading has it; leave out -f json',
      'kashaf: --escape-formulas: only tables have rows; pass -f csv or -f tsv',
      'kashaf: --romanize: conll has no place for Latin names; pass -f csv or -f json',
      'kashaf: --offsets: text has no offsets; pass -f csv or -f json',
      'kashaf: --offsets: only mentions have offsets; leave out --per entity',
      'kashaf: --romanize: kashaf timeline has no place for Latin names; leave it out',
      '1',
      '1',
    ].join('\n'),
  },
  {
    id: 'F133',
    fault: 'the results of one command are resumed by another, which then does nothing',
    command: `
kashaf -f ndjson -o r.ndjson a.txt; kashaf tokenize -f ndjson --resume r.ndjson a.txt 2>&1; kashaf sentences -f ndjson --resume r.ndjson a.txt 2>&1
kashaf -f ndjson --on-error mark nofile --resume m.ndjson 2>/dev/null; for n in 1 2; do kashaf -f ndjson --resume m.ndjson a.txt; done; jq -r 'keys[0]' m.ndjson`,
    expected: [
      'kashaf: --resume r.ndjson:1: has no «tokens», so another command wrote it; pass another file',
      'kashaf: --resume r.ndjson:1: has no «sentences», so another command wrote it; pass another file',
      'error',
      'entities',
    ].join('\n'),
  },
  {
    id: 'F134',
    fault: 'an output with the name of a packed file is written unpacked',
    command: `
for f in a.csv.gz a.csv.ZST; do kashaf -f csv -o $f a.txt 2>&1; done; kashaf -f ndjson --resume a.ndjson.gz a.txt 2>&1; kashaf index -f html -o a.zip a.txt 2>&1; ls`,
    expected: [
      'kashaf: --output a.csv.gz: nothing is packed here; leave out .gz, or pack it in a pipe',
      'kashaf: --output a.csv.ZST: nothing is packed here; leave out .ZST, or pack it in a pipe',
      'kashaf: --resume a.ndjson.gz: nothing is packed here; leave out .gz, or pack it in a pipe',
      'kashaf: --output a.zip: nothing is packed here; leave out .zip, or pack it in a pipe',
      'a.txt',
    ].join('\n'),
  },
  {
    id: 'F135',
    fault:
      'fields that texts cannot have are columns in silence, those with a comma cannot be named',
    command: `
kashaf -f csv --keep source a.txt 2>&1 >out; KASHAF_KEEP=source kashaf -f csv a.txt 2>&1 >out; kashaf -f ndjson --keep all a.txt 2>&1 >out
printf 'id,text,"a,b",c\\n1,x,v,w\\n' > t.csv; kashaf -f csv --per document --keep 'c, "a,b"' t.csv a.txt | cut -d , -f 12-`,
    expected: 'kashaf: --keep: the inputs have no fields; leave it out\nc,"a,b"\nw,v\n,',
  },
  {
    id: 'F136',
    fault: 'names of a lexicon that have a mark in them, or begin with a number, are never found',
    command: `
printf 'organization\\t%s\\n' 'شركة الأمل (المحدودة)' 'AT&T' 'C++' '24 ساعة' '«الغد»' > own.tsv
echo 'أعلنت شركة الأمل (المحدودة) وقناة 24 ساعة مع AT&T أن «الغد» تكتب C++ أمس.' > t.txt; kashaf --lexicon own.tsv -f csv t.txt | grep lexicon | cut -d , -f 4`,
    expected: 'شركة الأمل (المحدودة)\n24 ساعة\nAT&T\n«الغد»\nC++',
  },
  {
    id: 'F148',
    fault: 'code that Node keeps is written anew at each start, and that of earlier versions stays',
    command: `
export NODE_COMPILE_CACHE=$PWD/cc; kept() { find cc -name 'kashaf-*' -printf '%f %i\n' 2>/dev/null; }
kashaf help >out; one=$(kept); kashaf help >out; [ "$one" = "$(kept)" ] && echo left; d=$(dirname "$(find cc -name 'kashaf-*' | head -1)"); for n in 1 2 3; do echo x > "$d/kashaf-0.0.$n"; done
kashaf -q a.txt >out; ls "$d" | grep -c '^kashaf-0' | grep '[23]'`,
    expected: /^left\n[23]$/,
  },
  {
    id: 'F163',
    fault: 'the beginning of a word that is searched for loses letters that may be clitics',
    command: `
echo 'وصل بنيامين إلى لبنان.' > b.txt; kashaf index -q -o n.db b.txt
for q in 'بنيا*' 'لبنا*' 'نيا*' 'وصل بنيا*'; do kashaf search n.db "$q" | head -1; done`,
    expected: '1 document\n1 document\n0 documents\n1 document',
  },
  {
    id: 'F164',
    fault: 'sitemaps, lists of feeds and dumps of a wiki are articles of no words, or one of all',
    command: `
for r in urlset sitemapindex 'opml version="2.0"' mediawiki; do printf '<?xml version="1.0"?>\n<!-- x -->\n<%s>\n<loc>https://example.com</loc></%s>' "$r" "\${r%% *}" | kashaf 2>&1; done | cut -d ';' -f 1`,
    expected: [
      'kashaf: standard input: is a sitemap, a list of addresses',
      'kashaf: standard input: is a list of sitemaps',
      'kashaf: standard input: is a list of feeds (OPML)',
      'kashaf: standard input: is a dump of a wiki',
    ].join('\n'),
  },
];
