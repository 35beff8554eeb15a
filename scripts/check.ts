import { accountLine, accountOf } from '../src/publish/account.ts';
import { contentOption, readBuildOptions } from '../src/publish/build-options.ts';
import { exit, helpText, readCommandLine, textOf } from '../src/publish/command-line.ts';
import { coloursHere, endWithReader, progressHere } from '../src/publish/terminal.ts';
import { openEdition } from '../src/edition/edition.ts';
import { reportJson } from '../src/problems/report-json.ts';
import { reportText, tallyText } from '../src/problems/report-text.ts';

const specs = {
  ...contentOption,
  format: { value: 'FORM', help: 'text or json (default: text)' },
  all: { help: 'show every problem, however many of one kind there are' },
};
const line = readCommandLine(process.argv.slice(2), specs);
if (line.ok && line.options['help'] === true) {
  console.log(helpText('npm run check -- [OPTIONS]', 'Looks the archive over and shows everything that is wrong, with how to mend it.', specs));
  process.exit(exit.done);
}
const options = line.ok ? readBuildOptions({ content: line.options['content'] }) : line;
const format = line.ok ? (textOf(line.options, 'format') ?? 'text') : 'text';
if (!line.ok || !options.ok || (format !== 'text' && format !== 'json')) {
  console.error(options.ok ? `--format ${format} is not known: it is text or json.` : options.message);
  process.exit(exit.misused);
}

endWithReader();
const progress = progressHere();
const edition = openEdition({ content: options.build.content, base: '/', site: undefined, drafts: true }, (done, total) => {
  progress.update('Reading the archive', done, total);
});
progress.clear();
const { problems } = edition;
if (format === 'json') {
  process.stdout.write(reportJson(problems.all()));
} else {
  const report = reportText(problems.all(), { colour: coloursHere(), perCode: line.options['all'] === true ? 0 : 20 });
  if (report !== '') console.log(report);
  console.log(`${tallyText(problems.tally()) || 'Nothing is wrong'}. ${accountLine(accountOf(edition), edition.site.locale)}`);
}
process.exitCode = problems.hasErrors ? exit.archiveHasErrors : exit.done;
