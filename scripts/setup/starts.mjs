import { spawnSync } from 'node:child_process';

/**
 * Whether a program starts. On Windows what npm puts in `.bin` is a script, which a shell alone can run; elsewhere a shell would read
 * some signs of a path as its own.
 */
export function starts(program) {
  const child = process.platform === 'win32' ? spawnSync(`"${program}" --version`, { shell: true }) : spawnSync(program, ['--version']);
  return child.status === 0;
}
