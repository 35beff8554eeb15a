import { subjectKinds } from '../model/kinds.ts';
import type { SubjectKind } from '../model/kinds.ts';
import { canonicalLanguage } from '../model/language.ts';
import { parseDate } from '../model/dates/parse-date.ts';
import type { Given } from './clipping/found.ts';
import type { Form } from './forms/forms.ts';

/** What an editor says of a text with the command, by the name of the option. */
export const givenSpecs = {
  title: { value: 'TITLE', help: 'the title of a text, in place of its first line' },
  date: { value: 'DATE', help: 'when a text was printed, as in 2025-03-28, 2025-03 or 1987' },
  source: { value: 'NAME', help: 'where a text was printed: a source of the archive, or a new one' },
  language: { value: 'CODE', help: 'the language of a text, as in en or ru' },
  people: { value: 'NAMES', help: 'people whom a text is about, with ";" between them' },
  countries: { value: 'NAMES', help: 'countries, likewise' },
  organisations: { value: 'NAMES', help: 'organisations, likewise' },
  topics: { value: 'NAMES', help: 'topics, likewise' },
  take: { value: 'KINDS', help: 'take what is found for right, without a question: some of people,countries,organisations,topics, or all that has a record' },
  yes: { help: 'ask nothing, on a terminal too: what is found is only suggested' },
} as const;

const sayings = ['title', 'date', 'source', 'language', ...subjectKinds, 'take'] as const;

/** What an editor can say of articles from other software too. */
const alsoOfOthers: readonly string[] = ['source', 'language'];

/**
 * What is wrong where an option was given that no input heeds; undefined where there is none.
 * @param forms of all inputs; undefined for one that may hold several
 */
export function saidInVain(forms: readonly (Form | undefined)[], value: (option: keyof typeof givenSpecs) => string | undefined): string | undefined {
  if (forms.some((form) => form === undefined || form === 'text')) return undefined;
  const heeded = forms.some((form) => form !== 'jsonl') ? alsoOfOthers : [];
  const vain = sayings.filter((option) => value(option) !== undefined && !heeded.includes(option));
  if (vain.length === 0) return undefined;
  return `${vain.map((option) => `--${option}`).join(' and ')} ${vain.length === 1 ? 'says' : 'say'} something of single texts (.txt)${vain.some((option) => alsoOfOthers.includes(option)) ? ' and of articles from other software' : ''}, and none is named.`;
}

export type GivenReading = { readonly ok: true; readonly given: Given } | { readonly ok: false; readonly message: string };

/**
 * @param value what was typed for an option; undefined where it was not given
 */
export function readGiven(value: (option: keyof typeof givenSpecs) => string | undefined): GivenReading {
  const names = (kind: SubjectKind) => (value(kind) ?? '').split(';').map((name) => name.trim()).filter((name) => name !== '');
  const date = value('date');
  const typedLanguage = value('language');
  const language = typedLanguage === undefined ? undefined : canonicalLanguage(typedLanguage);
  const kinds = (value('take') ?? '').split(',').map((kind) => kind.trim()).filter((kind) => kind !== '');
  const wrong = kinds.find((kind) => kind !== 'all' && !subjectKinds.some((one) => one === kind));
  if (date !== undefined && !parseDate(date, 'UTC').ok) return { ok: false, message: `--date ${date} is no date: write it as in 2025-03-28, 2025-03, 1987 or 198X.` };
  if (typedLanguage !== undefined && language === undefined) return { ok: false, message: `--language ${typedLanguage} is no code of a language, such as en or ru.` };
  if (wrong !== undefined) return { ok: false, message: `--take ${wrong} is not understood: it is all, or some of ${subjectKinds.join(',')}.` };
  const take = kinds.includes('all') ? 'all' : subjectKinds.filter((kind) => kinds.includes(kind));
  return { ok: true, given: { title: value('title'), date, source: value('source'), language, people: names('people'), countries: names('countries'), organisations: names('organisations'), topics: names('topics'), take } };
}
