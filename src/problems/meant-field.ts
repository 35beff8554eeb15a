import { nearest } from './nearest.ts';

/** What other programs, and memory, call our fields. A field counts where the kind of file has it. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  aliases: ['variants', 'redirectFrom'], author: ['byline'], authors: ['byline'], birth: ['born'], categories: ['topics'], category: ['topics'], death: ['died'], description: ['summary'], excerpt: ['summary'],
  headline: ['title'], keywords: ['topics'], lang: ['language'], link: ['url'], newspaper: ['source'], offices: ['roles'], person: ['people'], publication: ['source'], publisher: ['source'], tags: ['topics'], title: ['name'],
};

/** The field that a name of none means: by its usual name elsewhere, else by its letters; undefined where none is near. */
export function meantField(name: string, fields: readonly string[]): string | undefined {
  const key = name.toLowerCase();
  const usual = Object.hasOwn(otherNames, key) ? otherNames[key]?.find((field) => fields.includes(field)) : undefined;
  return usual ?? nearest(name, fields, 3)[0];
}
