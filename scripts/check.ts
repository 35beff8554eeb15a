import { accountLine } from '../src/publish/told/account.ts';
import { baseOption, contentOption, readBaseOption, readContentOption } from '../src/publish/command/build-options.ts';
import { checkFindings } from '../src/publish/check-findings.ts';
import { exit, textOf } from '../src/publish/command/command-line.ts';
import { coloursHere, endWithReader, progressHere } from '../src/publish/command/terminal.ts';
import { catalogue, titleOf } from '../src/problems/catalogue.ts';
import { Problems } from '../src/problems/collector.ts';
import { didYouMean } from '../src/problems/entry.ts';
import { nearest } from '../src/problems/nearest.ts';
import { reportCheck } from '../src/problems/report-check.ts';
import { reportJson } from '../src/problems/report-json.ts';
import { tallyText } from '../src/problems/report-text.ts';
import { misused, openCommand, orMisused } from './command/command.ts';

const specs = {
  ...contentOption,
  ...baseOption,
  format: { value: 'FORM', help: 'text or json (default: text)' },
  code: { value: 'CODE', help: 'show only the problems of this code, and all of them' },
  names: { value: 'ARTICLE', help: 'show which record each name in an article stands for, and why; nothing else' },
  fix: { help: 'add to the fields of articles the records that their texts are certain to name, and nothing else' },
  all: { help: 'show every warning and note, however many of one code there are' },
};
const { options } = openCommand({ usage: 'npm run check -- [OPTIONS]', about: 'Looks the archive over and shows everything that is wrong, with how to mend it.', specs });
const code = textOf(options, 'code');
if (code !== undefined && titleOf(code) === undefined) misused(`There is no code ${code}. ${didYouMean(nearest(code, Object.keys(catalogue), 5), 'docs/problems.md lists all.')}`);
const { content } = orMisused(readContentOption(options));
const { base } = orMisused(readBaseOption(options));
const format = textOf(options, 'format') ?? 'text';
if (format !== 'text' && format !== 'json') misused(`--format ${format} is not known: it is text or json.`);
const named = textOf(options, 'names');
if (named !== undefined && ['base', 'format', 'code', 'fix', 'all'].some((option) => options[option] !== undefined)) misused('--names shows the names in one article and nothing else: it goes with --content alone.');

endWithReader();
const progress = progressHere();
// What looks at the archive is loaded only when something has changed since the last check.
const looking = () => import('./checking/look-over.ts');
/** Ends in words where the system refuses something. */
const refusing = async (error: unknown) => {
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
if (options['fix'] === true) {
  for (const said of await looking().then(({ fix }) => fix(content, base, progress)).catch(refusing)) console.error(said);
}
const findings = await checkFindings(content, base, Date.now(), async () => (await looking()).findingsOf(content, base, progress)).catch(refusing);
const problems = new Problems();
for (const found of findings.problems) problems.add(found);
const wanted = problems.all().filter((problem) => code === undefined || problem.code === code);
if (format === 'json') {
  process.stdout.write(reportJson(wanted));
} else {
  const { checkCommand } = await import('../src/publish/told/check-command.ts');
  const more = (one: string) => checkCommand({ content, base }, '--code', one);
  const report = reportCheck(wanted, { colour: coloursHere(), perCode: options['all'] === true || code !== undefined ? 0 : 10, more });
  if (report !== '') console.log(report);
  console.log(`${tallyText(problems.tally()) || 'Nothing is wrong'}. ${accountLine(findings.account)}`);
}
process.exitCode = problems.hasErrors ? exit.archiveHasErrors : exit.done;
