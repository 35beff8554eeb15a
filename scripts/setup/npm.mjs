/** Runs npm as a child, which ends when we are ended: at once, for the next run mends what it leaves. */
import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * @param {string[]} args
 * @param {{ folder: string, node: string }} where the folder to work in, and the Node to run npm with
 * @returns {Promise<{ ok: boolean, output: string }>} `output` is all that npm said
 */
export function npm(args, { folder, node }) {
  const cli = process.env.npm_execpath ?? '';
  const [command, all] = cli.endsWith('npm-cli.js') ? [node, [cli, ...args]] : ['npm', args];
  return new Promise((done) => {
    const child = spawn(command, all, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: command === 'npm' && process.platform === 'win32',
      env: { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => { output += text; });
    const end = (signal) => {
      child.kill('SIGKILL');
      process.exit(signals[signal]);
    };
    for (const signal of Object.keys(signals)) process.on(signal, end);
    const finish = (result) => {
      for (const signal of Object.keys(signals)) process.off(signal, end);
      done(result);
    };
    child.once('error', () => finish({ ok: false, output: 'npm error code NONPM\n' }));
    child.once('close', (code) => finish({ ok: code === 0 && !output.includes('TAR_ENTRY_ERROR'), output }));
  });
}
