import { onOneLine } from '../model/names/names.ts';
import { entry, inYaml, quote, shown } from './entry.ts';
import { unknownNameFix } from './unknown-name.ts';
import type { UnknownName } from './unknown-name.ts';

/** What can be wrong with the names that tie records together. */
export const nameProblems = {
  'name-unknown': entry<UnknownName>('error', 'A name that no record has', (unknown) => ({
    message: `${quote(unknown.field)} names ${quote(unknown.name)}, which is no id, name or variant of any record.`,
    fix: unknownNameFix(unknown),
  })),
  'name-ambiguous': entry<{ field: string; name: string; candidates: readonly string[] }>('error', 'A name that several records have', ({ field, name, candidates }) => ({
    message: `${quote(field)} names ${quote(name)}, which is a name of ${candidates.map(quote).join(' and of ')}.`,
    fix: 'Write the id of the one that is meant, the file name without ".md".',
  })),
  'name-weak': entry<{ field: string; name: string; candidates: readonly string[] }>('error', 'A short form where a full name is needed', ({ field, name, candidates }) => ({
    message: `${quote(field)} names ${quote(name)}, which is only a short form of ${candidates.map(quote).join(' and of ')}.`,
    fix: `Write ${candidates.map(quote).join(' or ')}.`,
  })),
  'name-twice': entry<{ field: string; name: string; first: string }>('warning', 'A record is listed twice', ({ field, name, first }) => ({
    message: `${quote(field)} names ${quote(name)}, which is the same record as ${quote(first)} before it.`,
    fix: 'Take one of the two out.',
  })),
  'forms-joined': entry<{ field: string; form: string; parts: readonly string[]; alone: boolean }>('warning', 'Several forms of a name in one', ({ field, form, parts, alone }) => ({
    message: `${quote(field)} has ${quote(form)} as one form, so a text that has a part of it does not name the record.`,
    fix: alone ? `Several forms are a list: ${field}: [${parts.map(inYaml).join(', ')}].` : `Make an entry of each in place of this one: ${parts.map(inYaml).join(', ')}.`,
  })),
  'mention-absent': entry<{ form: string }>('warning', 'A mention that is not in the article', ({ form }) => ({
    message: `"mentions" speaks of ${quote(form)}, which stands nowhere in the article by itself.`,
    fix: 'Write it as it is printed, or take the line out.',
  })),
  'name-unsure': entry<{ printed: string; candidates: readonly string[] }>('warning', 'A name in a text that several records may mean', ({ printed, candidates }) => ({
    message: `${quote(onOneLine(printed))} may be ${candidates.map(quote).join(' or ')}, so it is tied to none of them.`,
    fix: `Say under "mentions" which one is meant: ${candidates.map((candidate) => quote(`${onOneLine(printed)}: ${candidate}`)).join(' or ')}.`,
  })),
  'name-unlisted': entry<{ field: string; name: string; printed: string; times: number }>('note', 'A record that a text names and its fields do not list', ({ field, name, printed, times }) => ({
    message: `The text names ${quote(name)}${onOneLine(printed) === name ? '' : ` as ${quote(onOneLine(printed))}`}${times === 1 ? '' : `, ${times} times in all`}, and "${field}" does not list it.`,
    fix: `If the article belongs there, add ${quote(name)} to "${field}"; "npm run check -- --fix" does so wherever the name is certain.`,
  })),
  'name-unmentioned': entry<{ field: string; name: string }>('note', 'A record that the fields list and the text does not name', ({ field, name }) => ({
    message: `"${field}" lists ${quote(name)}, which the text does not name in any form.`,
    fix: 'If the text means it in other words, leave it. If it names it in a form that the record lacks, add the form to its "variants". If not, take it out.',
  })),
  'name-within': entry<{ name: string; longer: string; record: string }>('note', 'A listed person whose name stands only in a longer one', ({ name, longer, record }) => ({
    message: `"people" lists ${quote(name)}, and the text has that only in ${quote(longer)}, which may be somebody else.`,
    fix: `If it is the same, add the whole name to the "variants" of ${record}: then every text that prints it names the person. If it is somebody else, take ${quote(name)} out.`,
  })),
  'quote-absent': entry<{ text: string }>('error', 'A quote that is not in the text', ({ text }) => ({
    message: `"quotes" has the words ${quote(text)}, which stand in no paragraph of the text.`,
    fix: 'Write a part of one paragraph as it is printed, or take the entry out.',
  })),
  'quote-unconfirmed': entry<{ by: string; id: string; text: string }>('note', 'A quotation that names its speaker', ({ by, id, text }) => ({
    message: `The words ${quote(text)} seem to be those of ${quote(by)}.`,
    fix: `If they are, confirm it under "quotes": - { by: ${shown(id)}, text: ${quote(text)} }`,
  })),
  'variant-shared': entry<{ form: string; record: string; others: readonly string[]; meant: string | undefined; onlyCode: string | undefined }>('note', 'A name that several records share', ({ form, record, others, meant, onlyCode }) => ({
    message: `${quote(form)} is a name of ${[record, ...others].map(quote).join(' and of ')}. ${meant === undefined ? 'By itself it stands for none of them' : `In an article it means ${quote(meant)}`}.`,
    fix: `${onlyCode === undefined ? '' : `If they are one country, write "code: ${onlyCode}" here. `}If that is right, write ids in the articles, and "distinctFrom" in one of the records; if not, take the name out of the record that is seldom meant by it.`,
  })),
  'broader-loop': entry<{ chain: readonly string[] }>('error', 'A record that is broader than itself', ({ chain }) => ({
    message: `Following "broader" leads back to where it began: ${chain.join(' > ')}.`,
    fix: 'Take the "broader" line out of one of these records.',
  })),
  'country-code-unknown': entry<{ code: string; meant: { readonly code: string; readonly name: string } | undefined }>('error', 'A country code that ISO 3166 lacks', ({ code, meant }) => ({
    message: `ISO 3166-1 has no country ${quote(code)}.`,
    fix: `${meant === undefined ? 'Correct the code' : `Write ${quote(meant.code)} if ${quote(meant.name)} is meant`}; for a country that ISO lacks, leave "code" out and give a "name".`,
  })),
  'country-code-taken': entry<{ code: string; other: string }>('error', 'Two records for one country', ({ code, other }) => ({
    message: `The country ${code} has the record ${quote(other)} already.`,
    fix: `Put what this file says into ${quote(other)}, and take this file out.`,
  })),
  'country-code-mismatch': entry<{ id: string; code: string; named: string }>('error', 'A country under the name of another', ({ id, code, named }) => ({
    message: `The file is named ${quote(id)}, which is the country ${named} of ISO 3166-1, and its code is ${quote(code)}.`,
    fix: `Rename the file, or write "code: ${named}".`,
  })),
  'country-renamed': entry<{ name: string; country: string; code: string; file: string }>('warning', 'A country under a name that it has nowhere else', ({ name, country, code, file }) => ({
    message: `By its file name this is ${quote(country)} of ISO 3166-1, which is called ${quote(name)} wherever it is named.`,
    fix: `If another state is meant, rename the file, for example to ${quote(file)}. If the country is to be called so, add "code: ${code}".`,
  })),
  'record-nameless': entry<null>('error', 'A country without a name', () => ({
    message: 'The file has no "name", and its file name is no country of ISO 3166-1.',
    fix: 'Add "name: ...", or "code: ..." with the two letters of ISO 3166-1.',
  })),
};
