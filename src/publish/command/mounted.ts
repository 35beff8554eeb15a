import { readFileSync } from 'node:fs';

/** Whether a disk is mounted at a folder, as a volume is in a container: such a folder can be filled, and not moved. Linux alone tells. @param place absolute, without links */
export function isMounted(place: string): boolean {
  try {
    return mountPoints(readFileSync('/proc/self/mountinfo', 'utf8')).includes(place);
  } catch {
    return false;
  }
}

/** The folders in a list as Linux has it, whose fifth column they are; in it spaces and the like stand as `\040`. */
export function mountPoints(list: string): readonly string[] {
  return list.split('\n').flatMap((line) => line.split(' ')[4] ?? []).map((path) => path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8))));
}
