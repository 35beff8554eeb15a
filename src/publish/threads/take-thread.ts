import { SiteFolder } from '../making/site-folder.ts';
import { takeFiles } from '../making/take-files.ts';
import { doJobs } from './jobs.ts';
import { takeThread } from './kinds.ts';

doJobs(takeThread, ({ folder, before }) => {
  const place = new SiteFolder(folder);
  return Promise.resolve((files) => takeFiles(place, before, files));
});
