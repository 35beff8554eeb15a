import { entry, quote } from './entry.ts';

/** What is left to do in articles that an import made. */
export const draftProblems = {
  'draft-unfinished': entry<{ lacking: readonly string[] }>('warning', 'A draft that cannot be filed yet', ({ lacking }) => ({
    message: `The draft has no ${lacking.map(quote).join(' and no ')}, so it stands in no list, and nothing shows it.`,
    fix: `Add ${lacking.map((field) => `a line "${field}: ..."`).join(' and ')}.`,
  })),
  'suggestions-waiting': entry<{ fields: readonly string[]; count: number }>('note', 'Suggestions of an import wait for an editor', ({ fields, count }) => ({
    message: `${count === 1 ? 'One suggestion' : `${count} suggestions`} of an import (${fields.join(', ')}) ${count === 1 ? 'waits' : 'wait'} for an editor. Until then the site does not know of ${count === 1 ? 'it' : 'them'}.`,
    fix: 'Move what is right from "suggested" to the field of its name, and take the rest out.',
  })),
};
