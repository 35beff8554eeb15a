import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../../../src/edition/checks/check-texts.ts';
import type { RenderContext } from '../../../src/markdown/context.ts';
import { createNameReader } from '../../../src/markdown/name-reader.ts';
import { namesSeen } from '../../../src/markdown/names-seen.ts';
import { createRenderer } from '../../../src/markdown/renderer.ts';
import type { NameMark } from '../../../src/model/mention.ts';
import { article, articleOf, openArchive, record, told } from '../../helpers/archive.ts';
import { labels, surroundings } from '../../helpers/rendering.ts';

const readNames = createNameReader();
const renderers = [false, true].map((smartQuotes) => createRenderer({ smartQuotes, labels }));

function namesIn(markdown: string): RenderContext['names'] {
  return (pieces) => namesSeen(markdown, pieces.flatMap((text, piece) => [...text.matchAll(/\b(?:Ada|Ben)\b/g)].map(({ 0: printed, index }): NameMark => (
    { piece, index, printed, ref: { kind: 'people', id: printed }, reason: 'strong', matched: { form: printed, kind: 'preferred', inflected: false } }))));
}

function read(markdown: string) {
  return readNames(markdown, { names: namesIn(markdown), citations: () => [] }).map(({ anchor }) => anchor);
}

/** The anchors of the names that a rendering tells of, and those that stand on the page, in the order of the text. */
function rendered(markdown: string) {
  return renderers.map((render) => {
    const { html, mentions } = render(markdown, surroundings({ names: namesIn(markdown) }));
    return { told: mentions.map(({ anchor }) => anchor), shown: load(html, null, false)('.name').map((_, { attribs }) => attribs['id']).get() };
  });
}

test('the pieces that names are looked for in are the same with a rendering as without one, also at the mark of a task', () => {
  const pieces: (readonly string[])[] = [];
  const names: RenderContext['names'] = (given) => {
    pieces.push(given);
    return [];
  };
  const markdown = '- [x] Ada\n- [ ] *Ben*\n\n|a|\n|-|\n|b|';
  readNames(markdown, { names, citations: () => [] });
  for (const render of renderers) render(markdown, surroundings({ names }));
  expect(pieces).toEqual(Array.from({ length: 3 }, () => ['Ada', 'Ben', 'a', 'b']));
});

describe('a name is marked where a reader sees it', () => {
  test.each([
    ['in a note that is referred to', 'Ada[^1]\n\n[^1]: Ada', ['people-Ada-1', 'people-Ada-2']], ['in a note of a note', 'One[^1]\n\n[^1]: Two[^2]\n\n[^2]: Ada', ['people-Ada-1']], ['in a cell', '|a|\n|-|\n|Ada|', ['people-Ada-1']],
    ['beside HTML', '<b>x</b> Ada <!-- Ben -->', ['people-Ada-1']], ['in HTML for running text', '<u>Ada</u>', ['people-Ada-1']], ['beside a line break of HTML', 'Ada<br>Ben', ['people-Ada-1', 'people-Ben-1']], ['at the mark of a task', '- [x] Ada', ['people-Ada-1']],
  ])('%s', (_, markdown, anchors) => {
    expect(read(markdown)).toEqual(anchors);
    for (const { told, shown } of rendered(markdown)) expect([told, shown.toSorted()]).toEqual([anchors, anchors]);
  });

  test.each([
    ['in a note that nothing refers to', 'Ben\n\n[^1]: Ada'], ['in a note that only such a note refers to', 'Ben\n\n[^1]: One[^2]\n\n[^2]: Ada'], ['in a second note of one label', 'Ben[^1]\n\n[^1]: One\n\n[^1]: Ada'], ['in a cell without a column', '|Ben|\n|-|\n|a|Ada|'],
    ['in a frame', 'Ben <iframe>Ada</iframe>'], ['in a script', 'Ben <script>Ada</script>'], ['in paragraphs within an object', 'Ben\n\n<object>\n\nAda\n\n</object>'], ['in a template that does not end', 'Ben\n\n<template>\n\nAda'], ['in a choice', 'Ben <select><option>Ada</select>'],
    ['in a title of a drawing', 'Ben <svg><title>Ada</title></svg>'], ['behind a backslash before a backslash', 'Ben \\\\<iframe>Ada</iframe>'],
  ])('and not %s', (_, markdown) => {
    expect(read(markdown)).toEqual(['people-Ben-1']);
    for (const { told, shown } of rendered(markdown)) expect([told, shown]).toEqual([['people-Ben-1'], ['people-Ben-1']]);
  });

  test('and nowhere else, whatever the text', () => {
    const piece = fc.constantFrom('Ada', 'Ben', 'Ada', ' ', ' ', '\n', '\n\n', '- [ ] ', '- ', '> ', '# ', '|', '|-|\n', '*', '`', '[', ']', '(/x/)', '[^1]', '[^2]', '\n\n[^1]: ', '\n\n[^2]: ', '\\', '<b>', '</b>', '<a href="/x/">', '</a>', '<a>', '<object>', '</object>', '<select>', '</select>', '<option>', '<template>', '</template>', '<iframe>', '</iframe>', '<script>', '</script>', '<svg>', '</svg>', '<title>', '</title>', '<table>', '</table>', '<td>', '<br>', '<p>', '<div>', '</div>', '<!--', '-->', '<textarea>', '<span class="name" id="people-Ada-1">', '</span>', '"', '\'');
    fc.assert(fc.property(fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')), (markdown) => {
      for (const { told, shown } of rendered(markdown)) {
        for (const anchor of told) expect(shown).toContain(anchor);
        expect(read(markdown)).toEqual(told);
      }
    }), { numRuns: 1000 });
  });
});

test('what no reader sees is no page of a country, no place on a page, nothing to list, and no words of a person', () => {
  const hidden = 'Ada Sample spoke.\n\n[^1]: It rained in Chad, and Ada Sample was there.\n\n<object>\n\n“It rains.”\n\n</object>';
  const edition = openArchive({ 'people/ada.md': record({ name: 'Ada Sample' }), 'articles/a.md': article({ people: 'ada', quotes: '[{ by: ada, text: It rains }]' }, hidden) });
  expect(edition.site.archive.authorities('countries')).toEqual([]);
  expect(edition.texts.article(articleOf(edition, 'a')).mentions.map(({ anchor }) => anchor)).toEqual(['people-ada-1']);
  expect(checkTexts(edition)).toEqual([]);
  expect(told(edition.problems.all())).toEqual(['quote-absent 6:27', 'footnote-unseen 11:1', 'html-unseen 13:1']);
});
