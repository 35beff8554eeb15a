import { treeOf } from '../swap/tree.ts';
import { doJobs } from './jobs.ts';
import { treeThread } from './kinds.ts';

doJobs(treeThread, () => Promise.resolve(treeOf));
