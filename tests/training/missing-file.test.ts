import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each(['news', 'held-out', 'recall-clusters'])(
  'the program %s names what is not there, and the fix, in a line',
  (tool) => {
    const { status, stderr } = spawnSync(process.execPath, ['src/build/tool.js', tool], {
      encoding: 'utf8',
      env: { ...process.env, KASHAF_CORPORA: 'nowhere' },
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^nowhere\S*: not there; name the corpora by KASHAF_CORPORA, or [^\n]+\n$/u,
    );
  },
);
