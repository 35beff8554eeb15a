import { diffText } from '../src/edits/diff.ts';
import { merge } from '../src/edits/merge.ts';
import { tellFailure, tellMerge, tellRefusal } from '../src/edits/telling.ts';
import { contentOption, readContentOption } from '../src/publish/command/build-options.ts';
import { exit, textOf } from '../src/publish/command/command-line.ts';
import { goOnWithoutReader } from '../src/publish/command/terminal.ts';
import { misused, openCommand, orMisused } from './command/command.ts';

const about = `Makes one record of two: the second goes into the first, with its names, its facts and
its text, and its addresses lead there. What names it names the first from then on. The
texts of articles stay as they are. What is going to change is shown before it is changed,
and a merge that would bring an error into the archive is not made.`;
const usage = 'npm run merge -- people/ada-example people/a-example [OPTIONS]';
const specs = {
  ...contentOption,
  keep: { value: 'RECORD', help: 'the one of the two whose facts stay where they differ' },
  'dry-run': { help: 'show what would change, and change nothing' },
};

const { options, rest: [into, from, ...others] } = openCommand({ usage, about, specs, takesFiles: true });
const { content } = orMisused(readContentOption(options));
if (into === undefined || from === undefined || others.length > 0) misused(`Name two records, the one that stays and the one that goes into it: ${usage}`);

goOnWithoutReader();
const dryRun = options['dry-run'] === true;
let told = '';
try {
  const merged = merge({
    content, into, from, dryRun, keep: textOf(options, 'keep'),
    show: (plan, pair) => {
      process.stdout.write(diffText(plan.changes));
      told = tellMerge(plan, pair, dryRun);
    },
  });
  if (merged.ok) console.error(told);
  else console.error('misuse' in merged ? merged.misuse : tellRefusal(merged.problems));
  process.exitCode = merged.ok ? exit.done : 'misuse' in merged ? exit.misused : exit.archiveHasErrors;
} catch (error) {
  console.error(tellFailure(error));
  process.exitCode = exit.archiveHasErrors;
}
