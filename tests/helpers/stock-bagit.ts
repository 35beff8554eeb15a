import { spawnSync } from 'node:child_process';

const validate = 'import bagit, sys; bagit.Bag(sys.argv[1]).validate()';
const python = process.env['PYTHON'] ?? 'python3';

/** Whether a tool of others for bags is here: the Python package `bagit` of the Library of Congress. */
export const stockBagit = spawnSync(python, ['-c', 'import bagit']).status === 0;

/** What that tool says of a bag; empty when it is valid. */
export function judgedByStockBagit(bag: string): string {
  const { status, stderr } = spawnSync(python, ['-c', validate, bag], { encoding: 'utf8' });
  return status === 0 ? '' : (stderr.trim().split('\n').at(-1) ?? `status ${String(status)}`);
}
