import { contentOption, readContentOption } from '../src/publish/build-options.ts';
import { exit, helpText, readCommandLine } from '../src/publish/command-line.ts';
import { developingFailureText } from '../src/publish/failure.ts';
import { editionBeside } from '../src/publish/developing/edition-beside.ts';
import { onStop } from '../src/publish/on-stop.ts';

const line = readCommandLine(process.argv.slice(2), contentOption);
if (line.ok && line.options['help'] === true) {
  console.log(helpText('npm run dev -- [OPTIONS]', 'Serves the archive while it is being written: drafts are shown, and a saved file is seen at once.', contentOption));
  process.exit(exit.done);
}
const options = line.ok ? readContentOption(line.options) : line;
if (!options.ok) {
  console.error(options.message);
  process.exit(exit.misused);
}

// A shell may say that it is production; then Vite tells nobody that content has changed. Whether there is a newer Astro is asked of nobody.
Object.assign(process.env, { NODE_ENV: 'development', ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true', CUTTINGS_CONTENT: options.content, CUTTINGS_DRAFTS: 'true' });
// Astro takes as long to load as the archive: one is read beside the other.
editionBeside();
const { dev } = await import('astro');
const server = await dev({ logLevel: 'warn' }).catch((error: unknown) => {
  console.error(developingFailureText(error));
  process.exit(exit.archiveHasErrors);
});
console.log(`The archive is at http://localhost:${server.address.port}/\nCtrl-C stops it. Searching needs a build: npm start.`);
onStop(() => server.stop(), exit.done);
