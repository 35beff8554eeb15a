import { emptyArchive } from './edits.ts';
import { dot } from './small-site.ts';

const article = (title: string, day: string, more = '') => `---\ntitle: ${title}\ndate: ${day}\nsource: gazette\npeople: [ada, bo, cy]\n${more}---\n\nAda Example spoke.\n\nBo Sample met Cy Instance, see GZ of 05.05.2001.\n`;

/** An archive that has what edits take away, rename, merge and change, so that most of them do so. */
export const startOfEdits = {
  ...emptyArchive,
  'people/bo.md': '---\nname: Bo Sample\nshort: Sample\n---\n',
  'people/cy.md': '---\nname: Cy Instance\n---\n\nA life.\n',
  'topics/circles.md': '---\nname: Circles\nbroader: shapes\n---\n',
  'countries/kazakhstan.md': '---\nname: Kazakhstan\n---\n',
  'articles/first.md': article('First', '2001-05-06'),
  'articles/second.md': article('Second', '2001-05-05'),
  'articles/third.md': article('Third', '2001-05', 'countries: [kazakhstan]\n'),
  'articles/deep/fourth.md': article('Fourth', '1999~', 'topics: [circles]\n'),
  'articles/deep/fifth.md': article('Fifth', '2002-01-31'),
  'articles/dot.png': dot,
  'articles/wide.png': dot,
  'articles/deep/dot.png': dot,
  'articles/deep/wide.png': dot,
};
