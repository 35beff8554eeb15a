import { rmSync } from 'node:fs';
import { compilePress } from '../press/compile.ts';
import { doJob } from './do-job.ts';
import { compileProcess } from './kinds.ts';

doJob(compileProcess, async (folder) => {
  await compilePress(folder);
  return undefined;
}, (folder) => { rmSync(folder, { recursive: true, force: true }); });
