/** `npm run import -- FILE...`: brings articles into a content folder. `docs/importing.md` says how. */
import { help, readCommand } from '../src/imports/command.ts';
import { importFiles } from '../src/imports/import-files.ts';
import { Progress } from '../src/imports/progress.ts';
import { tellFailure, tellItem, tellProblems, tellReport } from '../src/imports/telling.ts';

const command = readCommand(process.argv.slice(2));
if (command.is === 'misuse') {
  console.error(command.sentence);
  process.exitCode = 2;
} else if (command.is === 'help') {
  console.log(help);
} else {
  process.exitCode = await run(command.files, command.content, command.bytes).catch((error: unknown) => {
    console.error(tellFailure(error));
    return 1;
  });
}

async function run(files: readonly string[], content: string, bytes: number): Promise<number> {
  const stop = new AbortController();
  process.once('SIGINT', () => { stop.abort(); });
  const progress = new Progress(process.stderr, bytes);
  const result = await importFiles({
    files,
    content,
    signal: stop.signal,
    progress: (file, read) => { progress.read(file, read); },
    watch: (item, outcome) => {
      progress.item();
      const told = tellItem(item, outcome);
      if (told !== undefined) progress.say(told);
    },
  });
  progress.clear();
  if (!result.ok) {
    console.error(tellProblems(result.problems));
    return 1;
  }
  for (const sentence of tellReport(result.report, content)) console.error(sentence);
  console.log(result.report.tally.line());
  if (result.report.stopped) return 130;
  return result.report.tally.quarantined > 0 || result.report.faults.length > 0 ? 1 : 0;
}
