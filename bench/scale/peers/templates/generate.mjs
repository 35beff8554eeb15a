/**
 * Lays articles out as Markdown files, the same for every generator: `node generate.mjs ARTICLES.jsonl FOLDER`. A line is an article
 * as `../corpus.ts` writes it.
 */
import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const [articles = '', folder = ''] = process.argv.slice(2);

for await (const line of createInterface({ input: createReadStream(articles) })) {
  const { id, date, text, title, source, people, countries, topics } = JSON.parse(line);
  const [year, month] = date.split('-');
  const place = join(folder, year, month);
  mkdirSync(place, { recursive: true });
  const fields = Object.entries({ title, source, people, countries, topics }).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  writeFileSync(join(place, `${id}.md`), `---\ndate: ${date}\n${fields.join('')}---\n\n${literally(text)}\n`);
}

/** A plain text in which Markdown finds no sign of its own. */
function literally(text) {
  return text.replace(/[\\`*_~[\]<>&|#]/g, '\\$&').replace(/^[ \t]*(\d*)([-+=.)])/gm, '$1\\$2');
}
