import { settingsFrom } from '../../edition/settings.ts';
import { doJobs } from '../threads/jobs.ts';
import { editionThread } from './edition-work.ts';
import type { EditionAnswer, EditionJob } from './edition-work.ts';
import { WrittenArchive } from './written-archive.ts';

doJobs(editionThread, () => {
  const archive = new WrittenArchive(settingsFrom(process.env));
  return Promise.resolve((job) => {
    try {
      return answerTo(job, archive);
    } catch (error) {
      // A page that cannot be made is no end of the thread.
      return { fault: error instanceof Error ? error : new Error(String(error)) };
    }
  });
});

function answerTo(job: EditionJob, archive: WrittenArchive): EditionAnswer {
  switch (job.ask) {
    case 'forget':
      archive.forget();
      return {};
    case 'report': return { report: archive.report() };
    case 'paths': return { paths: archive.pages.paths(job.route) };
    case 'page': return { page: archive.pages.page(job.route, job.path) };
  }
}
