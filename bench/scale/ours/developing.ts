import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { editArticle } from '../archive.ts';
import { start } from '../measuring/child.ts';
import type { Child } from '../measuring/child.ts';
import { median } from '../measuring/cost.ts';
import { MemoryWatch } from '../measuring/memory-watch.ts';
import { isTold, processorTimeOfTree } from '../measuring/usage.ts';
import { argumentsOf } from './arguments.ts';
import type { Step } from './steps.ts';

const patience = 120_000;
/** Milliseconds from one look at a page to the next. */
const pause = 20;
const edits = 3;

/**
 * Starts `npm run dev` and measures until the front page is there, and then, three times, from the moment an article is saved until its
 * page shows the change: the median counts.
 * @param article its file, from the content folder
 */
export async function develop(checkout: string, content: string, article: string): Promise<readonly Step[]> {
  const begun = performance.now();
  const child = start({ program: process.execPath, args: [...argumentsOf(checkout, 'dev'), '--content', content], folder: checkout });
  const { pid } = child;
  if (pid === undefined) throw new Error('The server for development did not start');
  const watch = new MemoryWatch(pid);
  const cpu = () => (isTold ? processorTimeOfTree(pid) : undefined);
  try {
    const address = await addressOf(child);
    await shows(address, '<h1');
    const first = { name: 'dev, first page', wall: (performance.now() - begun) / 1000, cpu: cpu(), peak: watch.peak };
    const page = new URL(`${article.replace(/\.md$/, '').split('/').map(encodeURIComponent).join('/')}/`, address).href;
    await shows(page, '<h1');
    const before = cpu();
    const times: number[] = [];
    for (let time = 1; time <= edits; time += 1) {
      await wait(1000);
      const saved = performance.now();
      await shows(page, editArticle(content, article, time));
      times.push((performance.now() - saved) / 1000);
    }
    const after = cpu();
    const work = before === undefined || after === undefined ? undefined : (after - before) / edits;
    return [first, { name: 'dev, an edited article after it is saved', wall: median(times), cpu: work, peak: watch.peak }];
  } finally {
    watch.end();
    child.kill('SIGTERM');
    if (child.exitCode === null && child.signalCode === null) await Promise.race([once(child, 'exit'), wait(5000, undefined, { ref: false })]);
    child.kill('SIGKILL');
  }
}

function addressOf(child: Child): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text: string) => {
      said += text;
      const found = /http:\/\/localhost:\d+\//.exec(said);
      if (found !== null) resolve(found[0]);
    });
    child.stderr.on('data', (text: string) => { said += text; });
    child.once('exit', () => { reject(new Error(`The server for development ended\n${said}`)); });
  });
}

/** Asks for a page until it has the words in it. */
async function shows(page: string, words: string): Promise<void> {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const answer = await fetch(page).then((response) => response.text()).catch(() => '');
    if (answer.includes(words)) return;
    await wait(pause);
  }
  throw new Error(`${page} does not show "${words}"`);
}
