import { dev } from 'astro';
import { contentOption, readBuildOptions } from '../src/publish/build-options.ts';
import { exit, helpText, readCommandLine } from '../src/publish/command-line.ts';
import { onStop } from '../src/publish/terminal.ts';

const line = readCommandLine(process.argv.slice(2), contentOption);
if (line.ok && line.options['help'] === true) {
  console.log(helpText('npm run dev -- [OPTIONS]', 'Serves the archive while it is being written: drafts are shown, and a saved file is seen at once.', contentOption));
  process.exit(exit.done);
}
const options = line.ok ? readBuildOptions(line.options) : line;
if (!options.ok) {
  console.error(options.message);
  process.exit(exit.misused);
}

// A shell may say that it is production; then Vite tells nobody that content has changed.
Object.assign(process.env, { NODE_ENV: 'development', ASTRO_TELEMETRY_DISABLED: '1', CUTTINGS_CONTENT: options.build.content, CUTTINGS_DRAFTS: 'true' });
const server = await dev({ logLevel: 'warn' });
console.log(`The archive is at http://localhost:${server.address.port}/\nCtrl-C stops it. Searching needs a build: npm start.`);
onStop(() => server.stop(), exit.done);
