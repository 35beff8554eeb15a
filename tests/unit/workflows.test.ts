import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildSpecs } from '../../src/publish/command/build-options.ts';
import { shardSpecs } from '../../src/publish/shards/shard-options.ts';
import { root } from '../helpers/site.ts';

const step = z.looseObject({ uses: z.string().optional(), run: z.string().optional(), env: z.record(z.string(), z.unknown()).optional(), with: z.record(z.string(), z.unknown()).optional() });
const concurrency = z.strictObject({ group: z.string(), 'cancel-in-progress': z.union([z.boolean(), z.string()]) });
const workflow = z.looseObject({ concurrency: concurrency.optional(), jobs: z.record(z.string(), z.looseObject({ concurrency: concurrency.optional(), needs: z.union([z.string(), z.array(z.string())]).optional(), outputs: z.record(z.string(), z.string()).optional(), steps: z.array(step) })) });

const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((name) => [name, workflow.parse(parse(readFileSync(join(folder, name), 'utf8')))] as const);
const steps = workflows.flatMap(([name, { jobs }]) => Object.values(jobs).flatMap((job) => job.steps.map((one) => ({ name, ...one }))));
const scripts = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).scripts;

test('workflows give commands that there are, with options that these have', () => {
  const commands = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm (?:run )?([a-z]+)(.*)/g)]);
  expect(commands.length).toBeGreaterThan(3);
  for (const [line, command = '', rest = ''] of commands) {
    expect(Object.keys(scripts), line).toContain(command);
    for (const [option] of rest.matchAll(/(?<=--)[a-z][a-z-]*/g)) expect(Object.keys(command === 'build' ? { ...buildSpecs, ...shardSpecs } : buildSpecs), line).toContain(option);
  }
});

test('an action has the same version wherever it is used', () => {
  const versions = Map.groupBy(steps.flatMap(({ uses }) => uses ?? []), (uses) => uses.split(/[/@]/).slice(0, 2).join('/'));
  expect([...versions.values()].filter((used) => used.length > 1).length).toBeGreaterThan(2);
  for (const used of versions.values()) expect(new Set(used.map((uses) => uses.split('@')[1])).size, used.join()).toBe(1);
});

test('what comes from outside reaches a shell by its environment alone', () => {
  const inShell = steps.filter(({ run }) => run !== undefined);
  expect(inShell.length).toBeGreaterThan(3);
  for (const { name, run = '' } of inShell) expect([...run.matchAll(/\$\{\{\s*([^}]*?)\s*\}\}/g)].map(([, from]) => from).filter((from) => from !== 'steps.before.outputs.published'), name).toEqual([]);
});

test('a job waits for jobs that there are', () => {
  const waiting = workflows.flatMap(([, { jobs }]) => Object.values(jobs).flatMap(({ needs = [] }) => [needs].flat().map((needed) => [needed, Object.keys(jobs)] as const)));
  expect(waiting.length).toBeGreaterThan(2);
  for (const [needed, jobs] of waiting) expect(jobs).toContain(needed);
});

test('a cache is known by the same folders wherever it is saved and found', () => {
  const caches = steps.filter(({ uses }) => uses?.startsWith('actions/cache'));
  expect(caches.length).toBe(3);
  expect(new Set(caches.map((one) => JSON.stringify(one.with))).size).toBe(1);
});

test('all of a site is published, names with a dot at their beginning too', () => {
  const uploads = steps.filter(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  expect(uploads.map(({ with: given }) => [given?.['path'], given?.['include-hidden-files']])).toEqual([['dist', true], ['dist', true]]);
});

test('a run that is started again publishes what it has made last: GitHub keeps what it uploaded before, and deploys none of two of one name', () => {
  const once = 'github-pages-${{ github.run_attempt }}';
  const jobs = workflows.flatMap(([, one]) => Object.entries(one.jobs));
  const named = (action: string, input: string) => jobs.flatMap(([job, { outputs, steps: own }]) => own.filter(({ uses }) => uses?.startsWith(`actions/${action}@`)).map(({ with: given }) => ({ job, outputs, name: given?.[input] })));
  const made = named('upload-pages-artifact', 'name');
  expect(made.map(({ name, outputs }) => [name, outputs])).toEqual([[once, { artifact: once }], [once, { artifact: once }]]);
  // Of the job that made it: when the deployment alone is started again, that job was part of the run before.
  expect(named('deploy-pages', 'artifact_name').map(({ name }) => name)).toEqual(made.map(({ job }) => `\${{ needs.${job}.outputs.artifact }}`));
});

test('runs that publish wait for one another as a whole: one that began with an older archive never ends after a newer one', () => {
  const publishing = workflows.filter(([, { jobs }]) => Object.values(jobs).some(({ steps: own }) => own.some(({ uses }) => uses?.startsWith('actions/deploy-pages@'))));
  const groups = publishing.map(([, { concurrency: whole }]) => [whole?.group.replace(/^\$\{\{ github\.event_name == 'push' && '(\w+)' \|\| github\.ref \}\}$/, '$1'), whole?.['cancel-in-progress']]);
  expect(groups).toEqual([['publish', false], ['publish', "${{ github.event_name != 'push' }}"]]);
  // A job in the group of its own run would wait for itself.
  for (const [name, { jobs }] of publishing) for (const job of Object.values(jobs)) expect(job.concurrency, name).toBeUndefined();
});
