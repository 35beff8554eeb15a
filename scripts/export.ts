import { resolve } from 'node:path';
import { reportText } from '../src/problems/report-text.ts';
import { baseOption, contentOption, readBaseOption, readContentOption } from '../src/publish/command/build-options.ts';
import { exit, textOf } from '../src/publish/command/command-line.ts';
import { exportFailureText } from '../src/publish/told/failure.ts';
import { onStop } from '../src/publish/command/on-stop.ts';
import { coloursHere, endWithReader } from '../src/publish/command/terminal.ts';
import { copyPictures, dropExport, exportFault, writeExport } from '../src/publish/write-export.ts';
import { misused, openCommand, orMisused } from './command/command.ts';
import { openWhole } from './command/open-whole.ts';

const about = `Writes all articles in the interchange form, one a line, to the standard output or into
a file. Importing that gives the same articles back; docs/importing.md describes it.`;

const specs = {
  ...contentOption,
  ...baseOption,
  out: { value: 'FILE', help: 'the file to write, such as articles.jsonl (default: the standard output)' },
  pictures: { value: 'DIR', help: 'also copy the pictures of the articles, into this folder' },
};
const { options } = openCommand({ usage: 'npm run export -- [OPTIONS]', about, specs });
const { content } = orMisused(readContentOption(options));
const { base } = orMisused(readBaseOption(options));
const placeOf = (option: string) => {
  const named = textOf(options, option);
  return named === undefined ? undefined : resolve(named);
};
if (textOf(options, 'out') === '-') misused('--out takes a file. Without it the articles go to the standard output.');
const [out, pictures] = [placeOf('out'), placeOf('pictures')];
const fault = exportFault(content, out, pictures);
if (fault !== undefined) misused(fault);

endWithReader();
const edition = openWhole(content, base, true, (errors) => `${reportText(errors, { colour: coloursHere(), perCode: 10 })}\nNothing was exported: mend these files first, so that no article is missing.`);

onStop(() => {
  if (out !== undefined) dropExport(out);
}, exit.interrupted);

try {
  await writeExport(edition, out ?? process.stdout);
  const copied = pictures === undefined ? 0 : await copyPictures(edition, pictures);
  const { articles, unfinished } = edition.content;
  const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
  console.error(`${counted(articles.length + unfinished.length, 'article')} exported${pictures === undefined ? '' : `, and ${counted(copied, 'picture')}`}.`);
} catch (error) {
  console.error(exportFailureText(error));
  process.exitCode = exit.archiveHasErrors;
}
