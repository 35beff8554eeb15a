import { accountLine } from '../src/publish/account.ts';
import { contentOption, readContentOption } from '../src/publish/build-options.ts';
import { checkFindings } from '../src/publish/check-findings.ts';
import { exit, helpText, readCommandLine, textOf } from '../src/publish/command-line.ts';
import { coloursHere, endWithReader, progressHere } from '../src/publish/terminal.ts';
import { localeOf } from '../src/locale/locale.ts';
import { catalogue, titleOf } from '../src/problems/catalogue.ts';
import { Problems } from '../src/problems/collector.ts';
import { didYouMean } from '../src/problems/entry.ts';
import { nearest } from '../src/problems/nearest.ts';
import { reportCheck } from '../src/problems/report-check.ts';
import { reportJson } from '../src/problems/report-json.ts';
import { tallyText } from '../src/problems/report-text.ts';

const specs = {
  ...contentOption,
  format: { value: 'FORM', help: 'text or json (default: text)' },
  code: { value: 'CODE', help: 'show only the problems of this code, and all of them' },
  names: { value: 'ARTICLE', help: 'show which record each name in an article stands for, and why; nothing else' },
  fix: { help: 'add to the fields of articles the records that their texts are certain to name, and nothing else' },
  all: { help: 'show every warning and note, however many of one code there are' },
};
const line = readCommandLine(process.argv.slice(2), specs);
if (line.ok && line.options['help'] === true) {
  console.log(helpText('npm run check -- [OPTIONS]', 'Looks the archive over and shows everything that is wrong, with how to mend it.', specs));
  process.exit(exit.done);
}
const options = line.ok ? readContentOption(line.options) : line;
const format = line.ok ? (textOf(line.options, 'format') ?? 'text') : 'text';
const code = line.ok ? textOf(line.options, 'code') : undefined;
if (code !== undefined && titleOf(code) === undefined) {
  console.error(`There is no code ${code}. ${didYouMean(nearest(code, Object.keys(catalogue), 5), 'docs/problems.md lists all.')}`);
  process.exit(exit.misused);
}
if (!line.ok || !options.ok || (format !== 'text' && format !== 'json')) {
  console.error(options.ok ? `--format ${format} is not known: it is text or json.` : options.message);
  process.exit(exit.misused);
}

endWithReader();
const progress = progressHere();
const { content } = options;

const named = textOf(line.options, 'names');
if (named !== undefined && ['format', 'code', 'fix', 'all'].some((option) => line.options[option] !== undefined)) {
  console.error('--names shows the names in one article and nothing else: it goes with --content alone.');
  process.exit(exit.misused);
}

// What looks at the archive is loaded only when something has changed since the last check.
const looking = () => import('./checking/look-over.ts');
/** Ends in words where the system refuses something. */
const refusing = async (error: unknown) => {
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  const { tellFailure } = await import('../src/edits/telling.ts');
  progress.clear();
  console.error(tellFailure(error));
  process.exit(exit.archiveHasErrors);
};
if (named !== undefined) {
  const { said, warned, known } = await looking().then(({ explainNames }) => explainNames(content, named)).catch(refusing);
  console[known ? 'log' : 'error'](said);
  if (warned !== '') console.error(warned);
  process.exit(known ? exit.done : exit.misused);
}
if (line.options['fix'] === true) {
  for (const said of await looking().then(({ fix }) => fix(content, progress)).catch(refusing)) console.error(said);
}
const findings = await checkFindings(content, Date.now(), async () => (await looking()).findingsOf(content, progress)).catch(refusing);
const problems = new Problems();
for (const found of findings.problems) problems.add(found);
const folder = textOf(line.options, 'content');
const more = (one: string) => `npm run check -- ${folder === undefined ? '' : `--content ${folder} `}--code ${one}`;
const wanted = problems.all().filter((problem) => code === undefined || problem.code === code);
if (format === 'json') {
  process.stdout.write(reportJson(wanted));
} else {
  const report = reportCheck(wanted, { colour: coloursHere(), perCode: line.options['all'] === true || code !== undefined ? 0 : 10, more });
  if (report !== '') console.log(report);
  console.log(`${tallyText(problems.tally()) || 'Nothing is wrong'}. ${accountLine(findings.account, localeOf(findings.language))}`);
}
process.exitCode = problems.hasErrors ? exit.archiveHasErrors : exit.done;
