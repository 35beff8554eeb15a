import { contentOption, readContentOption } from '../src/publish/command/build-options.ts';
import { exit } from '../src/publish/command/command-line.ts';
import { developingFailureText } from '../src/publish/told/failure.ts';
import { editionBeside } from '../src/publish/developing/edition-beside.ts';
import { onStop } from '../src/publish/command/on-stop.ts';
import { openCommand, orMisused } from './command/command.ts';

const about = 'Serves the archive while it is being written: drafts are shown, and a saved file is seen at once.';
const { options } = openCommand({ usage: 'npm run dev -- [OPTIONS]', about, specs: contentOption });
const { content } = orMisused(readContentOption(options));

// A shell may say that it is production; then Vite tells nobody that content has changed. Whether there is a newer Astro is asked of nobody.
Object.assign(process.env, { NODE_ENV: 'development', ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true', CUTTINGS_CONTENT: content, CUTTINGS_DRAFTS: 'true' });
// Before anything that takes long: where npm alone is told to stop meanwhile, nothing tells this command of it later.
let end = (): void | Promise<void> => undefined;
onStop(() => end(), exit.done);
// Astro takes as long to load as the archive: one is read beside the other.
editionBeside();
const { dev } = await import('astro');
const server = await dev({ logLevel: 'warn' }).catch((error: unknown) => {
  console.error(developingFailureText(error));
  process.exit(exit.archiveHasErrors);
});
end = () => server.stop();
console.log(`The archive is at http://localhost:${server.address.port}/\nCtrl-C stops it. Searching needs a build: npm start.`);
