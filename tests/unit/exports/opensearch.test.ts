import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSearchXml } from '../../../src/exports/opensearch.ts';

const at = { page: 'https://papers.example/search/', own: 'https://papers.example/opensearch.xml', icon: 'https://papers.example/favicon.svg', language: 'en' };
const read = (title: string, description = title) => {
  const $ = load(openSearchXml({ ...at, title, description }), { xml: true });
  return { short: $('ShortName').text(), long: $('LongName').text(), description: $('Description').text(), template: $('Url[type="text/html"]').attr('template'), elements: $('*').length };
};

describe('how a browser searches the archive', () => {
  test('is told with as much of the title as the names have room for, in whole words', () => {
    expect(read('The Central Asian Press Archive of the Nineties, Second Edition')).toMatchObject({ short: 'The Central', long: 'The Central Asian Press Archive of the Nineties' });
    expect(read('Sixteen letters!')).toMatchObject({ short: 'Sixteen letters!', long: 'Sixteen letters!' });
    expect(read('Zeitungsausschnittsammlung Hamburg')).toMatchObject({ short: 'Zeitungsausschni', long: 'Zeitungsausschnittsammlung Hamburg' });
  });

  test('is well formed and within the bounds of the format whatever the title is', () => {
    const { elements } = read('x');
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary', maxLength: 3000 }), (title, description) => {
      const told = read(title, description);
      expect([told.elements, told.template]).toEqual([elements, 'https://papers.example/search/?q={searchTerms}']);
      for (const [text, most] of [[told.short, 16], [told.long, 48], [told.description, 1024]] as const) expect(Array.from(text).length).toBeLessThanOrEqual(most);
    }));
  });
});
