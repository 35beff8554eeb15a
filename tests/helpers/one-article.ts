import { expect } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { article, openArchive, told } from './archive.ts';

/** Where the one article of a test stands. */
export const file = 'articles/a.md';

/** What is told of one article file beside a sound one. */
export function toldOf(text: string | Uint8Array): string[] {
  const edition = openArchive({ [file]: text, 'articles/sound.md': article({}, 'Another text.') });
  expect(edition.site.archive.articles.map(({ id }) => id)).toContain('sound');
  return told(edition.problems.all());
}

export function messageOf({ problems }: Edition, code: string): string {
  const found = problems.all().find((problem) => problem.code === code);
  return found === undefined ? 'not told' : `${found.message} ${found.fix}`;
}

/** An article with these lines, each as typed, after the first three. */
export function lines(...added: readonly string[]): string {
  return `---\ntitle: A title\ndate: 2001-02-03\nsource: gazette\n${added.map((line) => `${line}\n`).join('')}---\nA text.\n`;
}
