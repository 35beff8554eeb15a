import { folderState } from '../../kept/folder-state.ts';
import { doJobs } from './jobs.ts';
import { lookThread } from './kinds.ts';

doJobs(lookThread, () => Promise.resolve(({ root, now }) => folderState(root, now)));
