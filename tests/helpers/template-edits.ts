import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A change of the code that prints, in a checkout. */
export interface TemplateEdit {
  readonly on: (checkout: string) => void;
  readonly toString: () => string;
  /** What is then in every page of an article; undefined where none of them is another. */
  readonly inPages: string | undefined;
  /** What is then in a style sheet. */
  readonly inStyles: string | undefined;
}

/** @param from stands in the file once */
function change(file: string, from: string, to: string, seen: Pick<TemplateEdit, 'inPages' | 'inStyles'>): TemplateEdit {
  return {
    ...seen, toString: () => `${to} in ${file}`,
    on: (checkout) => {
      const path = join(checkout, file);
      const parts = readFileSync(path, 'utf8').split(from);
      if (parts.length !== 2) throw new Error(`${file} has ${from} not once`);
      writeFileSync(path, parts.join(to));
    },
  };
}

const inMarkup = (file: string, tag: string) => (mark: string) => change(file, `<${tag}>`, `<${tag} data-changed="${mark}">`, { inPages: `<${tag} data-changed="${mark}">`, inStyles: undefined });
const inStyle = (file: string, rule: string) => (mark: string) => change(file, rule, `--changed: ${mark}px;\n  ${rule}`, { inPages: undefined, inStyles: `--changed:${mark}px` });

/** Of a component, a layout, a document and styles. */
const kinds = [
  inMarkup('src/components/Footer.astro', 'ul'), inMarkup('src/layouts/Page.astro', 'body'), inMarkup('src/documents/Article.astro', 'header'),
  inStyle('src/styles/tokens.css', 'color-scheme: light dark;'),
];

/** One of each kind at once, so that no run does without a style. */
export const templateEdits: fc.Arbitrary<readonly TemplateEdit[]> = fc.integer({ min: 1, max: 9999 }).map((mark) => kinds.map((make) => make(String(mark))));
