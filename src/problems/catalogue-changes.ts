import { entry, quote, shown } from './entry.ts';

/** What can stand in the way of a command that changes the content folder. */
export const changeProblems = {
  'change-cut-short': entry<null>('error', 'A change that was cut short', () => ({
    message: 'A command that changes several files was cut short, and this file was edited since: the change is neither made nor undone.',
    fix: 'Move this file out of the content folder and run any command again, which finishes the change; then put your edit back in.',
  })),
  'change-unreadable': entry<{ reason: string }>('error', 'A change that cannot be finished', ({ reason }) => ({
    message: `What a command that was cut short left in the folder .pending cannot be carried out: ${shown(reason)}.`,
    fix: 'Make the content folder writable for the user who runs the command; else move .pending out of it, and look over the records that were being changed.',
  })),
  'change-overtaken': entry<null>('error', 'A file that changed meanwhile', () => ({
    message: 'The file was changed by somebody else while the command was at work on it, so nothing was written.',
    fix: 'Give the command again.',
  })),
  'archive-busy': entry<{ pid: number }>('error', 'Another command is changing the archive', ({ pid }) => ({
    message: `Another command (process ${pid}) is changing the archive.`,
    fix: 'Wait until it has ended, and give the command again. Where that process is another program, delete what begins with "lock-" in .pending in the content folder.',
  })),
  'imported-unreadable': entry<null>('error', 'A record of an import that cannot be read', () => ({
    message: 'The line does not say which item was filed where: expected are an item, the file of an article, a checksum or "-", and a digest, separated by tabs.',
    fix: 'Where two versions of the file were put together, keep the lines of both and delete the marks between them; else restore the file from a copy, or delete the line.',
  })),
  'edit-refused': entry<{ field: string }>('error', 'A field that cannot be changed by a command', ({ field }) => ({
    message: `${quote(field)} is written in a way in which it cannot be changed without changing something else.`,
    fix: 'Write it in a plain form, as in [One, Two], or make the change by hand.',
  })),
  'merge-conflict': entry<{ field: string; value: string; other: string; into: string; from: string }>('error', 'Two records that contradict each other', ({ field, value, other, into, from }) => ({
    message: `${quote(field)} is ${quote(value)} in ${into} and ${quote(other)} in ${from}.`,
    fix: `Correct one of the two, or say with --keep whose facts stay where they differ: --keep ${into}.`,
  })),
  'merge-misleads': entry<{ field: string; name: string }>('error', 'A name that a merge would give another meaning', ({ field, name }) => ({
    message: `After the merge ${quote(name)} in ${quote(field)} would mean another record than now.`,
    fix: 'Write the id of the record that is meant there, and merge again.',
  })),
};
