import type { Likeness } from '../model/names/likeness.ts';
import { entry, quote, shown } from './entry.ts';

const evidence: Readonly<Record<Likeness, string>> = {
  same: 'are the same in Latin letters',
  order: 'are the same words in another order',
  sound: 'differ only as one transliteration from another',
  letter: 'differ by a letter, as by a slip',
  given: 'have one surname, and given names that can be one person’s',
};

/** What can be wrong with articles and records as they stand beside each other. */
export const recordProblems = {
  // A country that has no file cannot be merged; `onlyCode` is its code.
  'record-near-duplicate': entry<{ record: string; other: string; otherName: string; onlyCode: string | undefined; form: string; otherForm: string; likeness: Likeness; distinct: string }>(
    'warning', 'Two records that may be one', ({ record, other, otherName, onlyCode, form, otherForm, likeness, distinct }) => ({
      message: `This may be the same as ${quote(other)}${otherForm === otherName ? '' : ` (${quote(otherName)})`}: ${form === otherForm ? `both are called ${quote(form)}` : `${quote(form)} and ${quote(otherForm)} ${evidence[likeness]}`}.`,
      fix: `If they are one, ${onlyCode === undefined ? `make one of them: npm run merge -- ${shown(other)} ${shown(record)}` : `write "code: ${onlyCode}" here`}. If not, write "distinctFrom: ${shown(distinct)}" here.`,
    })),
  'distinct-itself': entry<null>('warning', 'A record that is distinct from itself', () => ({
    message: '"distinctFrom" names the record that it stands in.',
    fix: 'Write the id of the other record, the file name without ".md".',
  })),
  'article-twice': entry<{ other: string }>('warning', 'An article that is there twice', ({ other }) => ({
    message: `Its title, day, source and text are those of ${quote(other)}.`,
    fix: 'Take one of the two files out; if its page is public, write its address under "redirectFrom" in the other. If it was printed twice, leave both.',
  })),
  'record-unused': entry<null>('note', 'A record that nothing uses', () => ({
    message: 'No article lists this record, no other record refers to it, and no text has been found to name it.',
    fix: 'List it in the articles that it belongs to, or take the file out if it is not needed.',
  })),
};
