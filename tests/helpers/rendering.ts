import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import { citationFinder } from '../../src/model/citation.ts';
import type { RenderContext } from '../../src/markdown/context.ts';
import { createRenderer } from '../../src/markdown/renderer.ts';
import { findNames } from '../../src/names/find-names.ts';
import { NameFinder } from '../../src/names/name-finder.ts';
import { nameWords } from '../../src/names/words/name-words.ts';
import { authority } from './authority.ts';

/** The interface's words in a text. */
export const labels = { language: 'en', footnotes: 'Footnotes', footnoteBack: 'Back to the text', taskDone: 'Done', taskOpen: 'To do' };
const asPrinted = createRenderer({ smartQuotes: false, labels });
const smart = createRenderer({ smartQuotes: true, labels });
const finder = citationFinder('ng', 'see {code} dated {dd.mm.yy}', 'NG');

export interface Surroundings extends Partial<RenderContext> {
  readonly smartQuotes?: boolean;
}

/** An archive around a text that has no names but those given, and lacks every issue but that of 3 March 2025. */
export function surroundings(given: Partial<RenderContext> = {}): RenderContext {
  return {
    language: 'en',
    names: () => [],
    address: ({ kind, id }) => `/${kind}/${id}/`,
    quotes: [],
    citations: (text) => finder(text, '2025-04-03'),
    citationTarget: ({ day }) => ({ href: day === '2025-03-03' ? '/articles/cited/' : `/wanted/#ng-${day}`, lacking: day !== '2025-03-03', label: `NG, ${day}` }),
    picture: () => undefined,
    page: (path) => `/base${path}`,
    paragraphLabel: (number) => `Link to paragraph ${number}`,
    ...given,
  };
}

/** The HTML of a text in such an archive. */
export function render(markdown: string, { smartQuotes = false, ...context }: Surroundings = {}): string {
  return (smartQuotes ? smart : asPrinted)(markdown, surroundings(context)).html;
}

/** The rendered text as a browser's parser sees it. */
export function parsed(markdown: string, surroundings?: Surroundings): CheerioAPI {
  return load(render(markdown, surroundings), null, false);
}

/** What a reader sees of it, with one space for each stretch of white space. */
export function seen($: CheerioAPI): string {
  return $.root().text().replace(/\s+/gu, ' ').trim();
}

/** A strong form of a person; without a person the editor says that it names none. */
export interface GivenForm {
  readonly form: string;
  readonly id: string | undefined;
}

export function form(text: string, id?: string): GivenForm {
  return { form: text, id };
}

/** The finding of these forms, in a text of an article that lists nobody. */
export function namesOf(...forms: readonly GivenForm[]): RenderContext['names'] {
  const ids = new Set(forms.flatMap(({ id }) => id ?? []));
  const people = [...ids].map((id) => {
    const [name = '', ...variants] = forms.filter((one) => one.id === id).map((one) => one.form);
    return authority({ kind: 'people', id, name, variants: variants.map((variant) => ({ form: variant, kind: 'alternative' })) });
  });
  const rules = forms.filter(({ id }) => id === undefined).map((one) => ({ form: one.form, ref: undefined }));
  const finder = new NameFinder(people);
  return (pieces) => findNames(finder, pieces, { listed: new Set(), rules, words: nameWords('en') }).marks;
}
