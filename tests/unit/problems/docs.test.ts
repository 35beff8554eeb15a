import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/problems/catalogue.ts';

const page = readFileSync(new URL('../../../docs/problems.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| \[`([a-z0-9-]+)`\]\(#([a-z0-9-]+)\) \| (error|warning|note) \| (.+) \|$/gm)];
const sections = page.split(/^## /m).slice(1).map((section) => ({ code: section.slice(0, section.indexOf('\n')), text: section }));
const known = Object.entries(catalogue).map(([code, { severity, title }]) => `${code} ${severity} ${title}`);

test('the page on problems has a row for each code of the catalogue, with its severity and title, and for no other', () => {
  expect(rows.map(([, code = '', anchor, severity = '', title = '']) => `${code === anchor ? code : 'a wrong anchor'} ${severity} ${title}`).sort()).toEqual(known.sort());
});

test('the page on problems has a section for each code, in the order of the rows: what it means, an example and how to mend it', () => {
  expect(sections.map(({ code }) => code)).toEqual(rows.map(([, code]) => code));
  for (const { code, text } of sections) {
    expect(text, code).toMatch(/\n```\w*\n[^]+?\n```\n/);
    expect(text, code).toMatch(/^\*\*Mend it:\*\* /m);
  }
});
