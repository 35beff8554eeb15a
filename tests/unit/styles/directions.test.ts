import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../helpers/site.ts';

const sided = /(?:^|[\s;{-])(?:left|right)\s*:|text-align:\s*(?:left|right)|float:|(?:margin|padding|inset|border-width): [^\s;()]+ ([^\s;()]+) [^\s;()]+ (?!\1;)[^\s;()]+;/;

/** The second column of a table that says so is on the right, whatever the language. */
const meant = /^\.text \.right \{/;

test('style sheets speak of start and end, not of left and right, so that texts and pages from right to left are as whole', () => {
  const found = globSync('src/styles/*.css', { cwd: root }).sort().flatMap((file) => readFileSync(join(root, file), 'utf8').split('}').filter((rule) => sided.test(rule) && !meant.test(rule.trim())).map((rule) => `${file}: ${rule.trim()}`));
  expect(found).toEqual([]);
});
