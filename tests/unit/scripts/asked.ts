import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, temporaryFolder } from '../../helpers/site.ts';

/**
 * What a part of a script answers, in a process of its own with this environment and no other.
 * @param code of a module: what it exports comes from `scripts/`, and it ends with a call of `answer`
 */
export function asked(code: string, environment: Readonly<Record<string, string>> = {}): { answer: unknown; stderr: string } {
  const whole = `const answer = (value) => process.stdout.write(JSON.stringify(value));\n${code}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', whole], { cwd: join(root, 'scripts'), env: environment, encoding: 'utf8' });
  const answer: unknown = stdout === '' ? undefined : JSON.parse(stdout);
  return { answer, stderr };
}

/** A folder of programs: shell scripts by their name. */
export function programs(scripts: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, script] of Object.entries(scripts)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }
  return folder;
}
