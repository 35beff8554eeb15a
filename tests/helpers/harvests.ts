import { article, record } from './archive.ts';

/** A title that an editor could type, and that must stay a title. */
export const hostile = '<img src=x onerror=alert(1)>"><mark>B</mark> &amp; __proto__';

/** Thirty articles of one day, and fifteen of which no more is known than the year after. */
function report(number: number): [string, string] {
  const lines = { title: `Report ${String(number)}`, date: number <= 30 ? '2001-02-03' : '2002', topics: number % 2 === 1 ? 'odd' : 'even', ...(number <= 3 ? { people: 'ada-example' } : {}) };
  return [`articles/report-${String(number)}.md`, article(lines, `Harvest number ${String(number)}.`)];
}

/** An archive of forty-seven reports on harvests, to be searched. */
export const harvests = {
  'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
  'sources/gazette.md': record({ name: 'The Gazette' }),
  'sources/herald.md': record({ name: 'The Herald' }),
  'people/ada-example.md': record({ name: 'Ada Example' }),
  'topics/odd.md': record({ name: 'Odd numbers' }),
  'topics/even.md': record({ name: 'Even numbers' }),
  'articles/russian.md': article({ title: 'Отчёт', language: 'ru', source: 'herald', summary: 'In short.' }, 'Урожай.'),
  'articles/hostile.md': article({ title: `'${hostile}'`, date: '2003' }, 'A `<script>alert(2)</script>` stands in this harvest, and `<mark>none</mark>`.'),
  ...Object.fromEntries(Array.from({ length: 45 }, (_, index) => report(index + 1))),
};
