import type { Fault } from './fault.ts';

/** Faults of pages. */
export const pageFaults: readonly Fault[] = [
  {
    id: 'F8',
    fault: 'a page within a form is refused',
    command: `
printf '<!doctype html><html><body><form id="aspnetForm"><article><p>%s</p></article></form></body></html>' "$A" | kashaf sentences
printf '<!doctype html><html><body><iframe src="x"/><p>%s</p></body></html>' "$A" | kashaf sentences
printf '<!doctype html><html><body><nav><a>x</a><p>%s</p></body></html>' "$A" | kashaf sentences`,
    expected: /^(?:وصل الوزير إلى لبنان أمس\.\n){2}(?:x\n)?وصل الوزير إلى لبنان أمس\.$/,
  },
  {
    id: 'F9',
    fault: 'the time of HTML grows with the square of its depth',
    command: `
node -e 'console.log("<!doctype html><html><body>" + "<div>".repeat(100000) + "وصل الوزير.")' > n.html
node -e 'console.log("<!doctype html><html><body>" + "<div><b>وصل</div>".repeat(50000))' > m.html
timeout 60 kashaf sentences n.html; timeout 60 kashaf sentences m.html | head -c 6`,
    expected: 'وصل الوزير.\nوصل',
  },
  {
    id: 'F39',
    fault: 'pages are taken for text, or only their teaser is read',
    command: `
printf '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>%s</p></body></html>' "$A" | kashaf sentences
printf '<!-- c --><div><p>%s</p></div>' "$A" | kashaf sentences
printf '<html><body><article><h3>زلزال في اليابان</h3></article><div><h1>عنوان</h1>%s<p hidden>مصر</p></div></body></html>' "$(for i in $(seq 8); do printf '<p>%s وقال الوزير، بعد الاجتماع، إن البلدين يعملان معًا.</p>' "$A"; done)" | kashaf sentences | grep -c 'اليابان\\|مصر'`,
    expected: 'وصل الوزير إلى لبنان أمس.\nوصل الوزير إلى لبنان أمس.\n0',
  },
  {
    id: 'F72',
    fault: 'a page of many texts is called after the first of them',
    command: `
mkdir news; cp a.txt news/1.txt; cp a.txt news/2.txt; titles() { grep -o '<title>.*</title>'; }
kashaf -f html news/*.txt | titles; kashaf index -f html news | titles; cat news/*.txt | jq -cR '{ text: . }' | kashaf -f html | titles; kashaf -f html news/1.txt | titles`,
    expected: [
      '<title>news</title>',
      '<title>news</title>',
      '<title>الفهرس</title>',
      '<title>وصل الوزير إلى لبنان أمس.</title>',
    ].join('\n'),
  },
  {
    id: 'F80',
    fault: 'a page that its script fills holds no text, though its data has the article',
    command: `
jq -n --arg a "$A" '{ "@type": "NewsArticle", headline: "خبر", datePublished: "2020-03-10", articleBody: ("<b>" + $a + "</b>\\n\\nثم عاد.") }' > d.json
(echo '<html><head><script type="application/ld+json">'; cat d.json; echo '</script></head><body><div id="root"></div></body></html>') | tee t.html | kashaf --show-text 2>&1; kashaf -f csv --per document t.html | tail -1 | cut -d , -f 2,11`,
    expected: 'خبر\nوصل الوزير إلى لبنان أمس.\nثم عاد.\n2020-03-10,أمس',
  },
  {
    id: 'F147',
    fault: 'on a page a text without words has no name that leads to it',
    command: `
printf 'id,text\n1,%s\n2,\n' "$A" | kashaf index -q -f html | grep -o '"title":"[^"]*"' | tail -1; kashaf -f html /dev/null -q | grep -o '"none":"[^"]*"' | head -1`,
    expected: '"title":"2"\n"none":"لم يُعثر على أسماء"',
  },
  {
    id: 'F149',
    fault: 'a page is empty where scripts may not run, and does not say why',
    command: `for l in ar en; do kashaf --lang $l -f html a.txt | grep -o '<noscript>.*JavaScript'; done`,
    expected: '<noscript>تحتاج هذه الصفحة إلى JavaScript\n<noscript>This page needs JavaScript',
  },
  {
    id: 'F165',
    fault: 'of a page that holds related articles in full for search engines all are one',
    command: `
printf '<script type=application/ld+json>[{"headline":"ب","articleBody":"%s %s"},{"headline":"أ","articleBody":"%s"}]</script><h1>أ</h1>' "$A" "$A" "$A" | kashaf --input-format html --show-text`,
    expected: 'أ\nوصل الوزير إلى لبنان أمس.',
  },
];
