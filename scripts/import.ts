import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { askAt } from '../src/imports/clipping/questions.ts';
import { readFieldMap, usualFields } from '../src/imports/forms/field-map.ts';
import { forms } from '../src/imports/forms/forms.ts';
import { givenSpecs, readGiven, saidInVain } from '../src/imports/given.ts';
import { importFiles } from '../src/imports/import-files.ts';
import { readInputs } from '../src/imports/inputs/inputs.ts';
import { Progress } from '../src/imports/progress.ts';
import { RepeatedNotes } from '../src/imports/repeated-notes.ts';
import { tellFailure, tellItem, tellProblems, tellReport } from '../src/imports/telling.ts';
import { contentFault, contentOption } from '../src/publish/command/build-options.ts';
import { exit, textOf } from '../src/publish/command/command-line.ts';
import { onStop } from '../src/publish/command/on-stop.ts';
import { goOnWithoutReader } from '../src/publish/command/terminal.ts';
import { misused, openCommand, orMisused } from './command/command.ts';

const about = `Brings articles into the archive: one text (.txt, or - for the standard input), which
becomes a draft with suggestions; saved web pages; feeds; an export of WordPress; a
folder of Hugo, Jekyll, Eleventy or Astro; tables; ninjs and NewsML-G2; or many articles
in the interchange form (.jsonl). Files may be packed: .zip, .tar, .tar.gz, .gz. docs/importing.md describes them. What was edited here stays as it is, and the same import
twice does nothing. What cannot be taken in goes to
.quarantine in the content folder, with the reason beside it.`;

const formSpecs = {
  origin: { value: 'NAME', help: 'what the source is called, so that it is known again under another name of its file' },
  files: { value: 'DIR', help: 'a folder in which pictures lie that articles name by a web address, such as wp-content/uploads' },
  fields: { value: 'FILE', help: 'what the fields of another generator become, in lines of "their field: our field"' },
  'no-pictures': { help: 'leave pictures out' },
};
const specs = { ...contentOption, from: { value: 'FORM', help: `the form of all files: ${Object.keys(forms).join(', ')} (default: told by the name and the beginning of each)` }, ...formSpecs, ...givenSpecs };
const { options, rest } = openCommand({ usage: 'npm run import -- FILE... [OPTIONS]', about, specs, takesFiles: true });
const typed = (option: keyof typeof specs) => textOf(options, option);
const content = typed('content') ?? 'content';
const contentWrong = contentFault(resolve(content));
if (contentWrong !== undefined) misused(contentWrong);
const inputs = orMisused(readInputs(rest, resolve(content), typed('from'), typed('origin')));
const { given } = orMisused(readGiven(typed));
const fieldFile = typed('fields');
const fields = fieldFile === undefined ? usualFields : readFieldMap(fieldFile);
if (typeof fields === 'string') misused(`--fields ${fieldFile ?? ''} ${fields}`);
const vain = saidInVain(inputs.sources.map((source) => ('packed' in source ? undefined : source.form)), typed);
if (vain !== undefined) misused(vain);
const files = typed('files');
if (files !== undefined && statSync(files, { throwIfNoEntry: false })?.isDirectory() !== true) misused(`--files ${files} is no folder.`);

goOnWithoutReader();
const isAsked = process.stdin.isTTY && process.stderr.isTTY && options['yes'] !== true;
const stop = new AbortController();
const progress = new Progress(process.stderr, inputs.bytes);
const repeated = new RepeatedNotes();
const imported = importFiles({
  sources: inputs.sources,
  content: resolve(content),
  given,
  pictures: options['no-pictures'] !== true,
  files,
  fields,
  decide: isAsked ? (timeZone) => askAt({ input: process.stdin, output: process.stderr, signal: stop.signal }, timeZone) : undefined,
  signal: stop.signal,
  progress: (file, bytes, what) => {
    if (what === undefined) progress.read(file, bytes);
    else progress.look(what, bytes);
  },
  watch: (item, outcome) => {
    progress.item();
    const told = tellItem(item, outcome, repeated);
    if (told !== undefined) progress.say(told);
  },
}).then((result) => {
  progress.clear();
  if (!result.ok) {
    console.error(tellProblems(result.problems));
    return exit.archiveHasErrors;
  }
  const { report } = result;
  for (const sentence of tellReport(report, repeated, content, inputs.passedOver)) console.error(sentence);
  console.log(report.tally.line());
  if (report.stopped) return exit.interrupted;
  return report.tally.quarantined > 0 || report.tally.conflicts > 0 || report.faults.length > 0 ? exit.archiveHasErrors : exit.done;
}).catch((error: unknown) => {
  progress.clear();
  console.error(tellFailure(error));
  return exit.archiveHasErrors;
});

onStop(async () => {
  stop.abort();
  await imported;
}, exit.interrupted);
process.exitCode = await imported;
