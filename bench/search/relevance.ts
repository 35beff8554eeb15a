import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { reuters } from '../samples.ts';
import { readCorpus } from './corpus.ts';
import type { Engine } from './engine.ts';
import { openOurs } from './ours.ts';
import { openPagefind } from './pagefind-engine.ts';
import { makePagefindSite } from './pagefind-site.ts';
import { kinds, withOperators } from './relevance/query.ts';
import { mean, scoreOf } from './relevance/score.ts';
import type { Score } from './relevance/score.ts';
import { answersTo, judged } from './relevance/set.ts';
import { defaultWork, importedContent } from './work.ts';

/**
 * Judges searches by a fixed set of queries over the Reuters sample.
 *
 *     node bench/search/relevance.ts [--ours DIST] [--work DIR] [--each]
 *
 * `--ours` names a built site of the sample, to be judged beside plain Pagefind; `--each` shows every query;
 * `--write-answers` writes the ids that the rules give, which else have to be those that are kept in `relevance/answers.json`.
 */
const { values: options } = parseArgs({ options: { 'ours': { type: 'string' }, 'work': { type: 'string', default: defaultWork }, 'each': { type: 'boolean' }, 'write-answers': { type: 'boolean' } } });
if (reuters.missing !== undefined) {
  console.log(`Nothing is judged: ${reuters.missing}.`);
  process.exit(0);
}

const answersFile = join(import.meta.dirname, 'relevance/answers.json');
const corpus = readCorpus();
const answers = judged.map((query) => answersTo(query, corpus));
const written = JSON.stringify(Object.fromEntries(judged.map(({ typed }, index) => [typed, (answers[index] ?? []).map((id) => Number(id.replace('reuters-', '')))])), undefined, 0).replaceAll('],"', '],\n"');
if (options['write-answers'] === true) writeFileSync(answersFile, `${written}\n`);
else checkAnswers();

const site = join(options.work, 'pagefind-10k');
await makePagefindSite(importedContent(options.work), site, (what) => {
  console.error(what);
});
const engines = [...(options.ours === undefined ? [] : [await openOurs(options.ours)]), await openPagefind(site)];
const scores = new Map<Engine, readonly Score[]>();
for (const engine of engines) {
  const all: Score[] = [];
  for (const [index, query] of judged.entries()) all.push(scoreOf(await engine.search(query), new Set(answers[index])));
  scores.set(engine, all);
  await engine.close();
}
report();

function checkAnswers(): void {
  const kept = existsSync(answersFile) ? z.record(z.string(), z.array(z.number())).parse(JSON.parse(readFileSync(answersFile, 'utf8'))) : {};
  const now = z.record(z.string(), z.array(z.number())).parse(JSON.parse(written));
  for (const { typed } of judged) {
    if (JSON.stringify(kept[typed]) !== JSON.stringify(now[typed])) throw new Error(`The rule of ${typed} does not give the answers that are kept: look at both, then --write-answers`);
  }
}

/** Precision at 10, the same of what was possible, and reciprocal rank, by engine. */
function row(label: string, chosen: readonly number[]): string {
  const cells = engines.map((engine) => {
    const { precision, ofPossible, reciprocalRank } = mean(chosen.flatMap((index) => scores.get(engine)?.[index] ?? []));
    return `${precision.toFixed(2)} | ${ofPossible.toFixed(2)} | ${reciprocalRank.toFixed(2)}`;
  });
  return `| ${label} | ${chosen.length} | ${cells.join(' | ')} |`;
}

function report(): void {
  const all = judged.map((_, index) => index);
  const those = (choose: (index: number) => boolean) => all.filter(choose);
  const plain = (index: number) => !withOperators.has(judged[index]?.kind ?? 'words');
  console.log(`| | queries | ${engines.map(({ name }) => `${name} P@10 | of what was possible | RR`).join(' | ')} |`);
  console.log(`| --- | --- | ${engines.map(() => '--- | --- | ---').join(' | ')} |`);
  console.log(row('all', all));
  console.log(row('without operators', those(plain)));
  console.log(row('with operators or an order', those((index) => !plain(index))));
  for (const kind of kinds) console.log(row(kind, those((index) => judged[index]?.kind === kind)));
  if (options.each !== true) return;
  for (const index of all) console.log(row(`${judged[index]?.kind}: ${judged[index]?.typed} (${answers[index]?.length} answers)`, [index]));
}
