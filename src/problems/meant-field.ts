import { nearest } from './nearest.ts';

/** What other programs, and memory, call our fields. A field counts where the kind of file, or the group, has it. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  aliases: ['variants', 'redirectFrom'], author: ['byline'], authors: ['byline'], birth: ['born'], body: ['text'], categories: ['topics'], category: ['topics'], city: ['dateline'], content: ['text'], day: ['date'], death: ['died'], deck: ['summary'], description: ['summary'], embargo: ['draft'], excerpt: ['summary'],
  headline: ['title'], keywords: ['topics'], lang: ['language'], lead: ['summary'], link: ['url'], location: ['dateline'], name: ['form', 'title'], newspaper: ['source'], office: ['title'], offices: ['roles'], pageNumber: ['page'], pages: ['page'], person: ['people', 'by'], place: ['dateline'], position: ['title'], publication: ['source'], publisher: ['source'],
  quotation: ['text'], quote: ['text'], since: ['from'], speaker: ['by'], standfirst: ['summary'], subhead: ['summary'], subtitle: ['summary'], tags: ['topics'], title: ['name'], translator: ['by'], type: ['kind'], until: ['to'], who: ['by'], words: ['text'],
};

/** The field that a name of none means: by its usual name elsewhere, else by its letters; undefined where none is near. */
export function meantField(name: string, fields: readonly string[]): string | undefined {
  const key = name.toLowerCase();
  const usual = Object.hasOwn(otherNames, key) ? otherNames[key]?.find((field) => fields.includes(field)) : undefined;
  return usual ?? nearest(name, fields, 3)[0];
}
