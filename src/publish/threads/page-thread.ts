import type { Sheet } from '../../site/documents.ts';
import { SiteFolder } from '../making/site-folder.ts';
import { loadPrinter } from '../press/program.ts';
import { doJobs } from './jobs.ts';
import { pageThread } from './kinds.ts';

doJobs(pageThread, async ({ place, program, frame }) => {
  const site = new SiteFolder(place);
  const print = await loadPrinter(program, frame);
  return async ({ file, sheet }) => site.write(file, await print(sheetOf(sheet)));
});

function sheetOf(json: string): Sheet {
  const sheet: unknown = JSON.parse(json);
  if (!isSheet(sheet)) throw new TypeError('A page is to be made of nothing');
  return sheet;
}

function isSheet(value: unknown): value is Sheet {
  return typeof value === 'object' && value !== null && 'document' in value;
}
