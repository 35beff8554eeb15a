import { recoverSite } from '../swap/swap-in.ts';
import { doJobs } from './jobs.ts';
import { recoverThread } from './kinds.ts';

doJobs(recoverThread, () => Promise.resolve((out) => recoverSite(out)));
