import { SiteFolder } from '../making/site-folder.ts';
import { takeFiles } from '../making/take-files.ts';
import { doJobs } from './jobs.ts';
import { takeThread } from './kinds.ts';

doJobs(takeThread, ({ place, before }) => {
  const site = new SiteFolder(place);
  return Promise.resolve((files) => takeFiles(site, before, files));
});
