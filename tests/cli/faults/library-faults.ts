import type { Fault } from './fault.ts';

/** Faults of the library as a script uses it. */
export const libraryFaults: readonly Fault[] = [
  {
    id: 'F116',
    fault: 'of a wrong value all functions but analyze speak in words of the engine',
    command: `
cat > t.mjs <<'EOF'
const { analyzeDocument, explain, nameKey, ownNames, readModel, CorpusIndex, analyze, normalize } = await import(process.argv[2]);
const calls = [() => analyzeDocument('x'), () => explain(null), () => nameKey('أحمد'), () => ownNames('f'), () => readModel('f'),
  () => new CorpusIndex().add(analyze('x')), () => normalize('x', { ya: true }), () => analyze(10n)];
for (const call of calls) try { call(); } catch ({ message }) { console.log(message.replace(/(pass|kinds are|options are).*/, '$1')); }
EOF
node t.mjs $S/../dist/index.js`,
    expected: [
      'the document is "x": pass',
      'the document is null: pass',
      'the name is undefined: pass',
      'the lexicon is "f": pass',
      'the model is "f": pass',
      'the document is {"schema":"kashaf/2","documents":[{"id":"1","referenceDate":null,"statistics":{"…: pass',
      'unknown option ya: the options are',
      'the text is 10: pass',
    ].join('\n'),
  },
  {
    id: 'F144',
    fault: 'an error of what is read without a name for it is of «undefined:1»',
    command: `
cat > t.mjs <<'EOF'
const kashaf = await import(process.argv[2]);
for (const name of ['parseOwnLexicon', 'parseConll', 'readMarks']) try { kashaf[name](name === 'readMarks' ? '[x|y]' : 'x'); } catch ({ message }) { console.log(message.split(':')[0]); }
EOF
node t.mjs $S/../dist/index.js`,
    expected: 'lexicon\ngold\ngold',
  },
];
