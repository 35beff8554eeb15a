import type { CorpusArticle } from '../../bench/search/corpus.ts';

/** The corpus names a country as its editors did in 1987; its page has the id that the archive gives to that country. */
const countryIds: Readonly<Record<string, string>> = {
  'burma': 'myanmar',
  'kampuchea': 'cambodia',
  'trinidad-tobago': 'trinidad-and-tobago',
  'uae': 'united-arab-emirates',
  'uk': 'united-kingdom',
  'usa': 'united-states',
  'yemen-arab-republic': 'north-yemen',
  'yemen-demo-republic': 'south-yemen',
  'zaire': 'congo-kinshasa',
};

/** Where an article's page is, by what the corpus says of it. */
export function articlePath({ id, date }: CorpusArticle): string {
  return `articles/${date.slice(0, 4)}/${date.slice(5, 7)}/${id}/`;
}

/** Where the pages of the records are that an article names. */
export function recordPaths({ source, people, countries, organisations, topics }: CorpusArticle): string[] {
  return [
    `sources/${source}/`,
    ...people.map((tag) => `people/${tag}/`),
    ...countries.map((tag) => `countries/${countryIds[tag] ?? tag}/`),
    ...organisations.map((tag) => `organisations/${tag}/`),
    ...topics.map((tag) => `topics/${tag}/`),
  ];
}
