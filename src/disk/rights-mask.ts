import process from 'node:process';

let mask: number | undefined;

/** The rights that files and folders of this process are made without (umask). It can only be read by setting it, so that is done once. */
export function rightsMask(): number {
  if (mask === undefined) {
    mask = process.umask(0o077);
    process.umask(mask);
  }
  return mask;
}
