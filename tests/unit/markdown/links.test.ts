import { describe, expect, test } from 'vitest';
import { form, namesOf, parsed, seen } from '../../helpers/rendering.ts';
import type { GivenForm } from '../../helpers/rendering.ts';

/** The linked names of a text, each with the record it leads to. */
function linked(markdown: string, ...names: GivenForm[]): string[] {
  const $ = parsed(markdown, { names: namesOf(...names) });
  return $('a.name').map((_, link) => `${$(link).text()} -> ${/^\/people\/(.*)\/$/.exec($(link).attr('href') ?? '')?.[1] ?? ''}`).get();
}

const kaja = [form('Kaja Kallas', 'kaja'), form('Kaya Kallas', 'kaja'), form('Kallas', 'kaja'), form('Каллас', 'kaja')];

describe('a name in a text', () => {
  test('is linked at its first mention only, in whatever form it is printed', () => {
    expect(linked('Kaya Kallas said. Kaja Kallas said. Kallas said.', ...kaja)).toEqual(['Kaya Kallas -> kaja']);
    expect(linked('Kallas said.\n\nKaja Kallas said.', ...kaja)).toEqual(['Kallas -> kaja']);
  });

  test('is marked at every later mention, with an anchor of its own and no link', () => {
    const $ = parsed('Kaya Kallas said. *Kallas* said. Kallas said.', { names: namesOf(...kaja) });
    expect($('.name').map((_, element) => `${element.tagName} ${$(element).attr('id') ?? ''} ${$(element).text()}`).get()).toEqual([
      'a people-kaja-1 Kaya Kallas', 'span people-kaja-2 Kallas', 'span people-kaja-3 Kallas',
    ]);
  });

  test('is linked in its longest form', () => {
    expect(linked('The European Council President met the European Council.', form('European Council', 'council'), form('European Council President', 'president'))).toEqual(['European Council President -> president', 'European Council -> council']);
  });

  test('is a word of its own, in any script', () => {
    expect(linked('Kallasian and McKallas and Kallas_x and Kallas2', ...kaja)).toEqual([]);
    expect(linked('Каллассон и ПреКаллас, но Каллас.', ...kaja)).toEqual(['Каллас -> kaja']);
    expect(linked('Речь шла о Калласе.', ...kaja)).toEqual(['Калласе -> kaja']);
    expect(linked('Kallas\u0301', ...kaja)).toEqual([]);
  });

  test.each(['Kallas’s plan', "Kallas's plan", '“Kallas”', '(Kallas)', 'Kallas-led', 'Kallas/Michel', '—Kallas—', '*Kallas*', '**Kallas**,'])('is linked beside a sign: %s', (text) => {
    expect(linked(text, ...kaja)).toEqual(['Kallas -> kaja']);
  });

  test('that holds signs is taken to the letter', () => {
    expect(linked('The U.S. and UXSX', form('U.S.', 'us'))).toEqual(['U.S. -> us']);
    expect(linked('UXSX alone; A+ and (B)', form('U.S.', 'us'), form('A+', 'a'), form('(B)', 'b'))).toEqual(['A+ -> a', '(B) -> b']);
  });

  test.each([
    ['a link', '[Kallas](/x/)'], ['a link by reference', '[Kallas][k]\n\n[k]: /x/'], ['a link of HTML', '<a href="/x/">by Kallas</a>'], ['an address', 'https://example.org/Kallas'],
    ['a heading', '# Kallas\n\nTitle of Kallas-less\n===='], ['code', '`Kallas`'], ['a block of code', '```\nKallas\n```\n\n    Kallas'], ['code of HTML', 'A <code>Kallas</code>'], ['a picture', '![Kallas](kallas.png)'], ['a comment', 'A <!-- Kallas -->'],
  ])('is not linked in %s', (_, markdown) => {
    expect(linked(markdown, ...kaja)).toEqual([]);
  });

  test('is linked after an element of HTML that is closed, in a table, a quotation, a list and a footnote', () => {
    expect(linked('<a href="/x/">x</a> Kallas', ...kaja)).toEqual(['Kallas -> kaja']);
    for (const markdown of ['|a|\n|-|\n|Kallas|', '> Kallas', '- Kallas', 'x[^1]\n\n[^1]: Kallas']) expect(linked(markdown, ...kaja), markdown).toEqual(['Kallas -> kaja']);
  });

  test('that two records have is linked to neither, and a longer form of one is', () => {
    const names = [form('Charles Michel', 'charles'), form('Michel', 'charles'), form('Michel', 'louise')];
    expect(linked('Michel met Charles Michel and Michel.', ...names)).toEqual(['Charles Michel -> charles']);
  });

  test('of which the editor says that it names none is not linked, and the longer form that holds it is', () => {
    expect(linked('Washington said. The Washington Post said.', form('Washington'), form('Washington Post', 'post'))).toEqual(['Washington Post -> post']);
  });
});

describe('a citation', () => {
  test('is marked with its words as printed: to the article, or to the list of what is wanted', () => {
    const $ = parsed('As told (see NG dated 03.03.25) and (see NG dated\n08.04.24).');
    expect($('a.cites').attr()).toMatchObject({ href: '/articles/cited/', title: 'NG, 2025-03-03' });
    expect($('a.lacks').attr()).toMatchObject({ href: '/wanted/#ng-2024-04-08', title: 'NG, 2024-04-08' });
    expect(seen($)).toBe('As told (see NG dated 03.03.25) and (see NG dated 08.04.24).');
  });

  test('keeps a name in it from being linked, for no link stands in another', () => {
    const $ = parsed('As told (see NG dated 03.03.25).', { names: namesOf(form('NG', 'ng')) });
    expect($('a.name')).toHaveLength(0);
    expect($('a a')).toHaveLength(0);
  });

  test.each(['[see NG dated 03.03.25](/x/)', '`see NG dated 03.03.25`', '# see NG dated 03.03.25'])('is not marked in a link, code or heading: %s', (markdown) => {
    expect(parsed(markdown)('a.cites, a.lacks')).toHaveLength(0);
  });
});

describe('the anchor of a name', () => {
  test('stands once on a page, whatever HTML the text has', () => {
    const $ = parsed('<span id="people-kaja-1">x</span> Kallas\n\n<p id="people-kaja-1">Kallas</p>\n\nKallas', { names: namesOf(...kaja) });
    const ids = $('[id]').map((_, element) => $(element).attr('id')).get();
    expect(new Set(ids).size).toBe(ids.length);
    expect($('#people-kaja-1').text()).toBe('Kallas');
  });

  test('is there for each mention, of which the first alone is a link', () => {
    const $ = parsed('Kallas and Kallas.', { names: namesOf(...kaja) });
    expect($('.name').map((_, element) => `${element.tagName} ${$(element).attr('id') ?? ''}`).get()).toEqual(['a people-kaja-1', 'span people-kaja-2']);
  });
});
