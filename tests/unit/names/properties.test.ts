import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refKey } from '../../../src/model/kinds.ts';
import type { Authority } from '../../../src/model/record.ts';
import { findNames } from '../../../src/names/find-names.ts';
import type { FoundNames } from '../../../src/names/find-names.ts';
import { NameFinder } from '../../../src/names/name-finder.ts';
import { nameWords } from '../../../src/names/words/name-words.ts';
import { parsed } from '../../helpers/rendering.ts';
import { country, organisation, person } from '../../names-corpus/record.ts';

const parts = ['Ada', 'Example', 'Ben', 'Sample', 'Works', 'von', 'der', 'Mühle', "O'Brien", 'Jean-Luc', 'US', 'Иван', 'Примеров', 'Å', 'X', '𐐔𐐯', 'met', 'the', 'WHO', 'is'];
const signs = [' ', ' ', ' ', ' ', '. ', ', ', '-', '’s ', '\u00a0', '\u00ad', '\n', '  ', '“', '”', '&', ' & ', '\u0301', '@', '.', '\u200f', '😀', '\ufffc', '*'];

const name = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 3 }).map((row) => row.join(' '));
const names = fc.array(name, { minLength: 1, maxLength: 3 });
const records = fc.array(fc.tuple(fc.constantFrom(person, country, organisation), names, fc.array(name, { maxLength: 2 })), { maxLength: 6 })
  .map((all) => all.map(([make, strong, short], at) => make(`r${at}`, strong, short)));

/** A text that is full of the forms of the records. */
function textOf(all: readonly Authority[]): fc.Arbitrary<string> {
  const forms = all.flatMap((one) => [one.name, ...one.variants.map(({ form }) => form), ...one.short]);
  const words = fc.constantFrom(...forms, ...forms, ...parts, 'Иванова', 'EXAMPLE', 'a', 'said', 'Mr.');
  return fc.array(fc.tuple(words, fc.constantFrom(...signs)), { maxLength: 25 }).map((row) => row.flat().join(''));
}

const archive = records.chain((all) => fc.tuple(fc.constant(all), textOf(all)));

function found(all: readonly Authority[], pieces: readonly string[], listed: readonly Authority[] = all.slice(0, 2)): FoundNames {
  return findNames(new NameFinder(all), pieces, { listed: new Set(listed.map(refKey)), rules: [], words: nameWords('en') });
}

describe('the names of any text', () => {
  test('are printed as the text has them, do not overlap, and are whole words', () => {
    fc.assert(fc.property(archive, ([all, piece]) => {
      const { marks, unsure } = found(all, [piece]);
      let at = 0;
      for (const { index, printed } of [...marks, ...unsure].sort((a, b) => a.index - b.index)) {
        expect(printed).not.toBe('');
        expect(piece.slice(index, index + printed.length)).toBe(printed);
        expect(index).toBeGreaterThanOrEqual(at);
        at = index + printed.length;
        expect(piece.slice(0, index).replace(/\p{Cf}+$/u, '')).not.toMatch(/[\p{L}\p{N}_]$/u);
        expect(piece.slice(at).replace(/^\p{Cf}+/u, '')).not.toMatch(/^[\p{L}\p{M}\p{N}_]/u);
      }
    }), { numRuns: 500 });
  });

  test('are the same whatever records there are that it does not name, and in whatever order', () => {
    fc.assert(fc.property(archive, ([all, piece]) => {
      const before = found(all, [piece]);
      const strangers = [person('s1', ['Zoë Quux', 'Zq Quux'], ['Quux']), country('s2', ['Quuxland']), organisation('s3', ['QUX', 'Quux Unlimited'])];
      expect(found([...strangers, ...all, ...strangers.map((one) => ({ ...one, id: `${one.id}b` }))], [piece], all.slice(0, 2))).toEqual(before);
      const turned = found(all.toReversed(), [piece], all.slice(0, 2));
      expect(turned.marks.map(({ index, printed, ref }) => ({ index, printed, ref }))).toEqual(before.marks.map(({ index, printed, ref }) => ({ index, printed, ref })));
      expect(turned.unsure).toEqual(before.unsure);
    }), { numRuns: 300 });
  });

  test('are the same in composed and decomposed letters, but for how they are printed', () => {
    fc.assert(fc.property(archive, ([all, piece]) => {
      const of = (form: 'NFC' | 'NFD') => found(all, [piece.normalize(form)]).marks.map(({ printed, ref, reason }) => ({ printed: printed.normalize('NFC'), ref, reason }));
      expect(of('NFD')).toEqual(of('NFC'));
    }), { numRuns: 300 });
  });

  test('change no letter of it on its page', () => {
    fc.assert(fc.property(records.chain((all) => fc.tuple(fc.constant(all), fc.array(textOf(all), { maxLength: 3 }))), ([all, paragraphs]) => {
      const markdown = paragraphs.join('\n\n');
      const plain = parsed(markdown).root().text();
      expect(parsed(markdown, { names: (pieces) => found(all, pieces).marks }).root().text()).toBe(plain);
    }), { numRuns: 150 });
  });
});
