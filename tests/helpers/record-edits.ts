import fc from 'fast-check';
import { openEdition } from '../../src/edition/edition.ts';
import { recorded, writeRecord } from '../../src/edits/record-published.ts';
import { edit, file } from './content-edit.ts';
import type { ContentEdit } from './content-edit.ts';

const source = fc.record({ name: fc.constantFrom('The Gazette', 'The Old Gazette'), code: fc.constantFrom('GZ', 'OG'), citation: fc.constantFrom('see {code} of {dd.mm.yyyy}', '{code}, {dd.mm.yyyy}') })
  .map(({ name, code, citation }) => file('sources/gazette.md', `---\nname: ${name}\ncode: ${code}\ncitation: "${citation}"\n---\n`, 'source'));

const topic = fc.record({ id: fc.constantFrom('shapes', 'circles'), name: fc.constantFrom('Shapes', 'Forms', 'Circles'), broader: fc.constantFrom('', 'broader: shapes\n') })
  .map(({ id, name, broader }) => file(`topics/${id}.md`, `---\nname: ${name}\n${id === 'shapes' ? '' : broader}---\n`, 'topic'));

const organisation = fc.constantFrom('The Bureau', 'Bureau of Shapes', 'The Office').map((name) => file('organisations/bureau.md', `---\nname: ${name}\nvariants: [Bureau of Forms]\n---\n`, 'organisation'));

const country = fc.constantFrom('variants: [Qazaqstan]\n', 'short: Kazakh land\n', '').map((more) => file('countries/kazakhstan.md', `---\nname: Kazakhstan\n${more}---\n\nOf the country.\n`, 'country'));

/** What is recorded as published has to stay from then on, or the archive has errors. */
const published = fc.constant(edit('record what is published', (content) => {
  const edition = openEdition({ content, base: '/', site: undefined, drafts: false });
  if (edition.problems.all().every(({ severity }) => severity !== 'error')) writeRecord(content, recorded(edition, '2003-01-01', true));
}));

/** A record that is no person is another, or the record of what is published is brought up to date. */
export const recordEdit: fc.Arbitrary<ContentEdit> = fc.oneof({ arbitrary: source, weight: 2 }, { arbitrary: topic, weight: 3 }, { arbitrary: organisation, weight: 2 }, { arbitrary: country, weight: 2 }, published);
