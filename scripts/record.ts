import { recorded, writeRecord } from '../src/edits/record-published.ts';
import { tellFailure, tellRecorded } from '../src/edits/telling.ts';
import { dayAndTimeIn } from '../src/model/dates/time-zone.ts';
import { reportText } from '../src/problems/report-text.ts';
import { baseOption, contentOption, readBaseOption, readContentOption } from '../src/publish/command/build-options.ts';
import { exit } from '../src/publish/command/command-line.ts';
import { openCommand, orMisused } from './command/command.ts';
import { openWhole } from './command/open-whole.ts';

const about = `Writes down what is public, in addresses.json in the content folder: every address of the
archive, since when, and the checksum of every text. Run it when you publish and commit the
file: no build loses one of these addresses unnoticed from then on, and "check" tells when a
text was changed without a correction.`;
const specs = {
  ...contentOption,
  ...baseOption,
  accept: { help: 'take over texts that were changed without a correction, because no printed word was changed' },
};

const { options } = openCommand({ usage: 'npm run record -- [OPTIONS]', about, specs });
const { content } = orMisused(readContentOption(options));
const { base } = orMisused(readBaseOption(options));

const edition = openWhole(content, base, false, (errors) => `Nothing is recorded while there are errors.\n\n${reportText(errors, { colour: false, perCode: 20 })}`);
const [day = '', time = ''] = new Date().toISOString().split(/[T.]/);
const today = dayAndTimeIn(day, time, 'Z', edition.site.archive.settings.timeZone)?.day ?? day;
const result = recorded(edition, today, options['accept'] === true);
try {
  const refused = writeRecord(edition.folder, result);
  if (refused.length === 0) console.log(tellRecorded(result));
  else console.error(reportText(refused, { colour: false, perCode: 0 }));
  process.exitCode = refused.length === 0 ? exit.done : exit.archiveHasErrors;
} catch (error) {
  console.error(tellFailure(error));
  process.exitCode = exit.archiveHasErrors;
}
