import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import { citationFinder } from '../../src/model/citation.ts';
import type { NameForm, RenderContext } from '../../src/markdown/context.ts';
import { createRenderer } from '../../src/markdown/renderer.ts';

const words = { footnotes: 'Footnotes', footnoteBack: 'Back to the text' };
const asPrinted = createRenderer({ smartQuotes: false, ...words });
const smart = createRenderer({ smartQuotes: true, ...words });
const finder = citationFinder('ng', 'see {code} dated {dd.mm.yy}', 'NG');

export interface Surroundings extends Partial<RenderContext> {
  readonly smartQuotes?: boolean;
}

/** The HTML of a text in an archive that has no names but those given, and lacks every issue but that of 3 March 2025. */
export function render(markdown: string, { smartQuotes = false, ...context }: Surroundings = {}): string {
  return (smartQuotes ? smart : asPrinted)(markdown, {
    names: [],
    citations: (text) => finder(text, '2025-04-03'),
    citationTarget: ({ day }) => ({ href: day === '2025-03-03' ? '/articles/cited/' : `/wanted/#ng-${day}`, lacking: day !== '2025-03-03', label: `NG, ${day}` }),
    picture: () => undefined,
    page: (path) => `/base${path}`,
    paragraphLabel: (number) => `Link to paragraph ${number}`,
    ...context,
  });
}

/** The rendered text as a browser's parser sees it. */
export function parsed(markdown: string, surroundings?: Surroundings): CheerioAPI {
  return load(render(markdown, surroundings), null, false);
}

/** What a reader sees of it, with one space for each stretch of white space. */
export function seen($: CheerioAPI): string {
  return $.root().text().replace(/\s+/gu, ' ').trim();
}

/** A form of a record for `names`; without a record the editor says that it names none. */
export function form(text: string, id?: string): NameForm {
  return { form: text, target: id === undefined ? undefined : { key: `people/${id}`, href: `/people/${id}/` } };
}
