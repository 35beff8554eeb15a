import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeBag } from '../src/publish/bag.ts';
import { exit, helpText, readCommandLine, textOf } from '../src/publish/command-line.ts';
import { projectRoot } from '../src/kept/places.ts';
import { verifyFailureText } from '../src/publish/failure.ts';
import { realPlace, within } from '../src/publish/out-folder.ts';
import { differenceLines, manifestFile, verifiedFolder, verifyFiles } from '../src/publish/verify-files.ts';

const about = `Holds every file of a site, or of a bag, against the checksums of its manifest, and names each
that was changed, is missing or was added. The folder is dist unless another is named.`;
const usage = 'npm run verify -- [DIR] [OPTIONS]';
const specs = { bag: { value: 'NEW', help: 'make a bag (BagIt, RFC 8493) of the site there, when it is as it should be' } };

const line = readCommandLine(process.argv.slice(2), specs, true);
if (line.ok && line.options['help'] === true) {
  console.log(helpText(usage, about, specs));
  process.exit(exit.done);
}
const [named, ...others] = line.ok ? line.rest : [];
const folder = resolve(named ?? join(projectRoot, 'dist'));
const verified = verifiedFolder(folder);
const bag = line.ok ? textOf(line.options, 'bag') : undefined;
const misuse = !line.ok ? line.message
  : others.length > 0 ? `Name one folder: ${usage}`
    : verified === undefined ? `There is no ${manifestFile} in ${folder}. Every build of a site makes one.`
      : bag !== undefined && verified.files !== folder ? `${folder} is a bag already.`
        : bag !== undefined && within(realPlace(resolve(bag)), realPlace(folder)) ? `--bag ${bag} lies in the folder that it is to be made of, which then would not be as its manifest says. Name a folder outside it.`
          : bag !== undefined && existsSync(bag) ? `--bag ${bag}: something stands there already. Name a new folder.` : undefined;
if (misuse !== undefined || verified === undefined) {
  console.error(misuse);
  process.exit(exit.misused);
}

try {
  const differences = verifyFiles(verified);
  const lines = differenceLines(differences);
  const whole = lines.length === 1;
  for (const one of lines) console.log(one);
  if (whole && bag !== undefined) {
    makeBag(folder, resolve(bag));
    console.log(`The bag is ${resolve(bag)}`);
  }
  process.exitCode = whole ? exit.done : exit.archiveHasErrors;
} catch (error) {
  console.error(verifyFailureText(error));
  process.exitCode = exit.archiveHasErrors;
}
