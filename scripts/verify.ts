import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeBag } from '../src/publish/verify/bag.ts';
import { exit, textOf } from '../src/publish/command/command-line.ts';
import { projectRoot } from '../src/kept/places.ts';
import { verifyFailureText } from '../src/publish/told/failure.ts';
import { realPlace, within } from '../src/publish/command/out-folder.ts';
import { differenceLines, manifestFile, verifiedFolder, verifyFiles } from '../src/publish/verify/verify-files.ts';
import { misused, openCommand } from './command/command.ts';

const about = `Holds every file of a site, or of a bag, against the checksums of its manifest, and names each
that was changed, is missing or was added. The folder is dist unless another is named.`;
const usage = 'npm run verify -- [DIR] [OPTIONS]';
const specs = { bag: { value: 'NEW', help: 'make a bag (BagIt, RFC 8493) of the site there, when it is as it should be' } };

const { options, rest: [named, ...others] } = openCommand({ usage, about, specs, takesFiles: true });
if (others.length > 0) misused(`Name one folder: ${usage}`);
const folder = resolve(named ?? join(projectRoot, 'dist'));
const bag = textOf(options, 'bag');

try {
  const verified = verifiedFolder(folder) ?? misused(`There is no ${manifestFile} in ${folder}. Every build of a site makes one.`);
  if (bag !== undefined) {
    if (verified.files !== folder) misused(`${folder} is a bag already.`);
    if (within(realPlace(resolve(bag)), realPlace(folder))) misused(`--bag ${bag} lies in ${folder}, which would then not be as its manifest says. Name a folder outside it.`);
    if (existsSync(bag)) misused(`--bag ${bag}: something stands there already. Name a new folder.`);
  }
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
