import type { Files } from './folders.ts';

/** A synthetic archive in two editions, whose sites differ in every page: no news, only shapes. Its pages are so many that threads make them. */
export function archiveIn(edition: 'old' | 'new'): Files {
  const articles = Array.from({ length: edition === 'old' ? 120 : 126 }, (_, index) => [`articles/${1990 + (index % 5)}/a-${index}.md`, article(index, edition)] as const);
  return {
    'archive.yaml': `title: Synthetic archive, ${edition} edition\nlanguage: en-GB\n`,
    'sources/gazette.md': '---\nname: The Gazette\n---\n',
    'people/ada-example.md': '---\nname: Ada Example\n---\n\nA person who does not exist.\n',
    ...Object.fromEntries(alike.map((name, index) => [`topics/t-${index}.md`, `---\nname: ${name}\n---\n`])),
    ...Object.fromEntries(alike.map((name, index) => [`organisations/o-${index}.md`, `---\nname: ${name} Society\n---\n`])),
    ...Object.fromEntries(articles),
  };
}

/** Names between which only the last rule of an order decides. */
const alike = ['Resume', 'Résumé', 'resume', 'RESUME', 'résumé'];

function article(index: number, edition: string): string {
  return `---\ntitle: Shape ${index % 4}\ndate: ${1990 + (index % 5)}-0${1 + (index % 9)}-11\nsource: gazette\npeople: [Ada Example]\ntopics: [t-${index % 5}, t-${(index + 1) % 5}]\norganisations: [o-${(index * 3) % 5}]\ncountries: [${index % 2 === 0 ? 'FR, KZ' : 'KZ, FR'}]\n---\n\n${`Ada Example drew shape ${index} for the ${edition} edition. `.repeat(5 + (index % 30))}\n`;
}

/** Synthetic articles in the interchange form, one a line. */
export function itemsToImport(count: number): string {
  return Array.from({ length: count }, (_, index) => `${JSON.stringify({
    id: `item-${index}`, title: `Item ${index}`, date: `198${index % 10}-0${1 + (index % 9)}-1${index % 10}`, source: 'Synthetic Wire',
    people: [`Person ${index % 40}`], topics: [`Topic ${index % 15}`], text: `A synthetic text of item ${index}.\n\n${'It says nothing. '.repeat(1 + (index % 30))}`,
  })}\n`).join('');
}
