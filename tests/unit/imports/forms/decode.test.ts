import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decoded } from '../../../../src/imports/forms/decode.ts';
import type { Notation } from '../../../../src/imports/forms/decode.ts';
import { filesIn, folderOf, importInto } from '../folder.ts';

const cyrillic = new Uint8Array([0xcf, 0xf0, 0xe8]); // "При" in Windows-1251.

function bytes(head: string, text: Uint8Array | string): Uint8Array {
  return Buffer.concat([Buffer.from(head), Buffer.from(text)]);
}

describe('a file is in the encoding that its own form says', () => {
  test.each<[Notation, string, Uint8Array | string]>([
    ['html', '<meta charset="windows-1251">', cyrillic],
    ['html', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', cyrillic],
    ['html', '<?xml version="1.0" encoding="windows-1251"?>', cyrillic],
    ['html', '<p>', 'При'],
    ['xml', '<?xml version="1.0" encoding=\'windows-1251\'?>', cyrillic],
    ['xml', '<?xml version="1.0"?><a><![CDATA[<meta charset="windows-1251">', 'При'],
    ['xml', '<a><![CDATA[<?xml version="1.0" encoding="windows-1251"?>', 'При'],
    ['json', '{"html":"<meta charset=windows-1251>","text":"', 'При'],
    ['json', '\ufeff"', 'При'],
  ])('%s: %s', (form, head, text) => {
    expect(decoded(bytes(head, text), form)).toEqual({ ok: true, text: `${head.replace('\ufeff', '')}При` });
  });

  test('and one that says another, or none that is known, is refused', () => {
    expect(decoded(bytes('<p>', cyrillic), 'html')).toEqual({ ok: false, reason: 'The bytes are not utf-8. Save it again in that encoding.' });
    expect(decoded(bytes('<?xml version="1.0" encoding="klingon"?>', ''), 'xml')).toEqual({ ok: false, reason: 'It says that its encoding is klingon, which is not known. Save it as UTF-8, and have it say so.' });
  });
});

test.each([
  ['a.xml', '<?xml version="1.0"?><rss version="2.0"><channel><item><title>Мост</title><guid>a</guid><description><![CDATA[<meta charset="windows-1251"><p>Текст</p>]]></description></item></channel></rss>'],
  ['a.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'Мост', content_html: '<meta charset=windows-1251><p>Текст</p>' }] })],
  ['a.ninjs', JSON.stringify({ uri: 'urn:1', headline: 'Мост', body_html: '<meta charset=windows-1251><p>Текст</p>' })],
])('the HTML of an item in %s says nothing of the file', async (name, text) => {
  const folder = folderOf({ [name]: text });
  await importInto(folder, name);
  expect(Object.values(filesIn(join(folder, 'content'))).join('\n')).toContain('\nТекст\n');
});
