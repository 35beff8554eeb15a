import { expect, test } from 'vitest';
import type { Edition } from '../../../../src/edition/edition.ts';
import { recordView } from '../../../../src/site/views/record-view.ts';
import { article, openArchive, record } from '../../../helpers/archive.ts';

test('the page of a record leads from the number beside who is alongside to the articles that have both, where the search finds these and no others', () => {
  const found = ({ site, read }: Edition, id: string) => site.archive.authorities('topics').filter((topic) => topic.id === id)
    .flatMap((topic) => recordView(site, read, topic).companions).flatMap(({ links }) => links.map(({ text, found: both }) => [text, both?.href, both?.told]));
  const opened = openArchive({
    'people/ada.md': record({ name: 'Ada' }), 'topics/shapes.md': record({ name: 'Shapes' }), 'topics/circles.md': record({ name: 'Circles', broader: 'shapes' }), 'topics/dots.md': record({ name: 'Dots' }),
    'articles/one.md': article({ people: 'ada', topics: '[shapes, circles, dots]' }),
  });
  expect(found(opened, 'circles')).toEqual([
    ['Ada', '/search/?topic=circles&person=ada', '1 article with Circles and Ada'],
    ['Dots', '/search/?q=%2Btopic%3Adots&topic=circles', '1 article with Circles and Dots'],
    ['Shapes', undefined, undefined],
  ]);
});
