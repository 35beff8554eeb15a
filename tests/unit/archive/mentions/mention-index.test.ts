import { expect, test } from 'vitest';
import { MentionIndex } from '../../../../src/archive/mentions/mention-index.ts';
import { namesInText } from '../../../../src/model/mention.ts';
import type { Mention } from '../../../../src/model/mention.ts';
import type { Ref } from '../../../../src/model/kinds.ts';
import { articleInMemory } from '../../../helpers/archive.ts';

/** The country and the person of one id, which only the kind tells apart. */
const country: Ref = { kind: 'countries', id: 'georgia' };
const person: Ref = { kind: 'people', id: 'georgia' };
const other: Ref = { kind: 'people', id: 'bo' };
const mention = (ref: Ref, line: number): Mention => ({ ref, line, index: 0, anchor: `p${String(line)}`, printed: 'Georgia', reason: 'strong', matched: { form: 'Georgia', kind: 'preferred', inflected: false } });

const [newest, middle, oldest] = [articleInMemory('newest', '2003'), articleInMemory('middle', '2002'), articleInMemory('oldest', '2001')];
const names = new Map([
  [newest.id, namesInText([mention(person, 1), mention(other, 2), mention(person, 3)])],
  [middle.id, namesInText([])],
  [oldest.id, namesInText([mention(other, 1), mention(country, 2), mention(person, 4)])],
]);

/** The index, where the texts of these articles were read already, and the ids of the articles whose texts it reads. */
function index(known: readonly string[] = []) {
  const read: string[] = [];
  const of = (id: string) => names.get(id) ?? namesInText([]);
  return { read, index: new MentionIndex([newest, middle, oldest], ({ id }) => { read.push(id); return of(id); }, ({ id }) => (known.includes(id) ? of(id) : undefined)) };
}

test('a record is named in the articles whose texts have it, the newest first, in their order and without the mentions of others', () => {
  const found = index().index;
  expect(found.of(person).map(({ article, mentions }) => [article.id, mentions.map(({ line }) => line)])).toEqual([['newest', [1, 3]], ['oldest', [4]]]);
  expect(found.of(country).map(({ article, mentions }) => [article.id, mentions.map(({ line }) => line)])).toEqual([['oldest', [2]]]);
  expect(found.in(middle, person)).toBeUndefined();
  expect(found.of({ kind: 'organisations', id: 'georgia' })).toEqual([]);
});

test('no text is read to tell that a record is named where a text that was read already names it', () => {
  const { read, index: found } = index(['oldest']);
  expect(found.isNamed(country)).toBe(true);
  expect(read).toEqual([]);
});

test('all texts are read once where none that was read already names the record', () => {
  const { read, index: found } = index(['middle']);
  expect([found.isNamed(country), found.isNamed(other), found.isNamed({ kind: 'people', id: 'nobody' })]).toEqual([true, true, false]);
  expect(read).toEqual(['newest', 'middle', 'oldest']);
});
