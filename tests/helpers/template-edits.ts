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

const style = inStyle('src/styles/tokens.css', 'color-scheme: light dark;');

/** Of a component, a layout and a document. */
const markups = [inMarkup('src/components/Footer.astro', 'ul'), inMarkup('src/layouts/Page.astro', 'body'), inMarkup('src/documents/Article.astro', 'header')];

/** A change of a style, then changes of all of these at once: each step is to be seen by itself. */
export const templateEdits: fc.Arbitrary<readonly (readonly TemplateEdit[])[]> = fc.integer({ min: 1, max: 9999 }).map(String).map((mark) => [[style(mark)], markups.map((make) => make(mark))]);
