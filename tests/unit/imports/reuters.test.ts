import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reuters } from '../../../bench/samples.ts';
import { readCorpus } from '../../../bench/search/corpus.ts';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { importFiles } from '../../../src/imports/import-files.ts';
import { markdownOfText } from '../../../src/imports/text/plain-text.ts';
import { readContent } from '../../helpers/content.ts';
import { subjectKinds } from '../../../src/model/kinds.ts';
import { Problems } from '../../../src/problems/collector.ts';
import { titleWith } from '../../helpers/samples.ts';
import { folderOf, noOptions } from './folder.ts';
import { collapsed, shownBlocks } from './rendered.ts';

describe.skipIf(reuters.missing !== undefined)(titleWith(reuters, '10,049 Reuters articles'), () => {
  test('each is shown with the characters it was printed with', () => {
    for (const { id, text } of readCorpus()) {
      const printed = text.split(/\n[ \t]*\n/).map(collapsed).filter((paragraph) => paragraph !== '');
      expect(shownBlocks(`\n${markdownOfText(text)}\n`), id).toEqual(printed.map((paragraph) => `p: ${paragraph}`));
    }
  }, 300_000);

  test('become an archive without a problem, in which every article names as many records as its editors did', async () => {
    const content = join(folderOf(), 'content');
    const result = await importFiles({ ...noOptions, sources: [{ path: reuters.file, name: 'corpus', form: 'jsonl', bytes: 0 }], content, signal: new AbortController().signal, watch: () => undefined, progress: () => undefined });
    expect(result.ok && result.report.tally.line()).toBe('10049 items: 10049 created, 0 unchanged, 0 kept as edited, 0 duplicates, 0 quarantined');
    const problems = new Problems();
    const archive = buildArchive(readContent(content, problems), problems, false);
    expect(problems.all()).toEqual([]);
    expect(archive.articles).toHaveLength(10_049);
    const filed = new Map(archive.articles.map((article) => [article.id.split('/').at(-1), article]));
    for (const item of readCorpus()) {
      const article = filed.get(item.id);
      expect({ title: article?.title, dateline: article?.dateline }, item.id).toEqual({ title: item.title.trim(), dateline: item.dateline.trim() });
      for (const kind of subjectKinds) expect(article?.[kind].length, `${item.id} ${kind}`).toBe(new Set(item[kind]).size);
    }
    for (const [id, code] of [['united-states', 'usa'], ['united-kingdom', 'uk'], ['ussr', 'ussr'], ['west-germany', 'west-germany'], ['south-yemen', 'yemen-demo-republic']] as const) {
      expect(archive.articlesOf({ kind: 'countries', id }).length, id).toBe(readCorpus().filter(({ countries }) => countries.includes(code)).length);
    }
  }, 300_000);
});
