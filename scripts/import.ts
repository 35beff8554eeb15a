import { resolve } from 'node:path';
import { askAt } from '../src/imports/clipping/questions.ts';
import { givenSpecs, readGiven } from '../src/imports/given.ts';
import { importFiles } from '../src/imports/import-files.ts';
import { readInputs } from '../src/imports/inputs.ts';
import { Progress } from '../src/imports/progress.ts';
import { tellFailure, tellItem, tellProblems, tellReport } from '../src/imports/telling.ts';
import { contentOption } from '../src/publish/build-options.ts';
import { exit, helpText, readCommandLine, textOf } from '../src/publish/command-line.ts';
import { onStop } from '../src/publish/terminal.ts';

const about = `Brings articles into the archive: one text (.txt, or - for the standard input), which
becomes a draft with suggestions, or many articles (.jsonl, or .jsonl.gz when it is
packed). docs/importing.md describes them. Nothing that stands in the content folder is
changed, and the same import twice does nothing. What cannot be taken in goes to
.quarantine in the content folder, with the reason beside it.`;

const specs = { ...contentOption, from: { value: 'FORM', help: 'the form of all files: jsonl or text (default: each is told by its name)' }, ...givenSpecs };
const line = readCommandLine(process.argv.slice(2), specs, true);
if (line.ok && line.options['help'] === true) {
  console.log(helpText('npm run import -- FILE... [OPTIONS]', about, specs));
  process.exit(exit.done);
}
const content = line.ok ? (textOf(line.options, 'content') ?? 'content') : '';
const inputs = line.ok ? readInputs(line.rest, resolve(content), textOf(line.options, 'from')) : line;
const said = line.ok ? readGiven((option) => textOf(line.options, option)) : line;
if (!inputs.ok || !said.ok) {
  console.error(inputs.ok ? (said.ok ? '' : said.message) : inputs.message);
  process.exit(exit.misused);
}

const isAsked = process.stdin.isTTY && process.stderr.isTTY && line.ok && line.options['yes'] !== true;
const stop = new AbortController();
const progress = new Progress(process.stderr, inputs.bytes);
const imported = importFiles({
  sources: inputs.sources,
  content: resolve(content),
  given: said.given,
  decide: isAsked ? (timeZone) => askAt({ input: process.stdin, output: process.stderr }, timeZone) : undefined,
  signal: stop.signal,
  progress: (file, bytes) => { progress.read(file, bytes); },
  watch: (item, outcome) => {
    progress.item();
    const told = tellItem(item, outcome);
    if (told !== undefined) progress.say(told);
  },
}).then((result) => {
  progress.clear();
  if (!result.ok) {
    console.error(tellProblems(result.problems));
    return exit.archiveHasErrors;
  }
  const { report } = result;
  for (const sentence of tellReport(report, content)) console.error(sentence);
  console.log(report.tally.line());
  if (report.stopped) return exit.interrupted;
  return report.tally.quarantined > 0 || report.faults.length > 0 ? exit.archiveHasErrors : exit.done;
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
