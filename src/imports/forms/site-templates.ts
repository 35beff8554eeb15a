/** What templates put in place of: Liquid and Nunjucks, shortcodes of Hugo, components of MDX. What never ends is none. */
const templates = /\{\{(?:(?!\{\{|\}\})[^]){0,1000}\}\}|\{%(?:(?!\{%|%\})[^]){0,1000}%\}/g;

/** Of how many templates of one text it is told which they are. */
const most = 20;

/** What is told of the templates that stay in a text, each a sentence. */
export function templateLosses(text: string): string[] {
  const found = [...new Set(text.match(templates) ?? [])];
  const more = found.length - most;
  return [
    ...found.slice(0, most).map((template) => `The template ${template} stands in the text as it is.`),
    ...(more > 0 ? [`${more} more ${more === 1 ? 'template stands' : 'templates stand'} in the text as ${more === 1 ? 'it is' : 'they are'}.`] : []),
  ];
}
