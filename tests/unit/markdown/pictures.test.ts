import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { picturesIn } from '../../../src/markdown/pictures-in.ts';
import { parsed, seen } from '../../helpers/rendering.ts';

describe('a picture', () => {
  const picture = (name: string) => (name === 'dog.png' ? { src: '/pictures/dog.png', width: 30, height: 20, smaller: [], suffices: false } : undefined);

  test('beside the text is shown with its size, and with a caption where it stands alone with a title', () => {
    const $ = parsed('Look: ![A dog](dog.png)\n\n![A dog](dog.png "A dog. Photo: Nobody")\n', { picture });
    expect($('p > img').attr()).toMatchObject({ src: '/pictures/dog.png', alt: 'A dog', width: '30', height: '20' });
    expect([$('figure > img').attr('alt'), $('figure > figcaption').text()]).toEqual(['A dog', 'A dog. Photo: Nobody']);
  });

  test('has its title for a caption beside other pictures, in a link, a list and a table, and keeps it within a line and on another site', () => {
    const captions = (text: string) => parsed(text, { picture })('figure:has(> figcaption)').map((_, figure) => `${load(figure)('img, a').attr('alt') ?? 'link'}: ${load(figure)('figcaption').text()}`).get();
    const [dog, cat] = ['![A dog](dog.png "A dog. Nobody")', '![A cat](https://other.example/cat.png "A cat. Nobody")'];
    expect(captions(`${dog}\n${dog}`)).toEqual(['A dog: A dog. Nobody', 'A dog: A dog. Nobody']);
    expect(captions(`${dog}  \n${dog}\\\n${dog}`)).toHaveLength(3);
    expect(captions(`${dog}\n![Two dogs](dog.png)`)).toEqual(['A dog: A dog. Nobody']);
    expect(captions(`[${dog}](/there/)`)).toHaveLength(1);
    expect(captions('Text.\n\n<img src="dog.png" alt="A dog" title="A dog. Nobody">\n\nText.')).toEqual(['A dog: A dog. Nobody']);
    expect(captions(`- ${dog}\n- None`)).toEqual(['A dog: A dog. Nobody']);
    expect(captions(`| Dogs |\n| - |\n| ${dog} |`)).toEqual(['A dog: A dog. Nobody']);
    expect(captions(cat)).toEqual(['link: A cat. Nobody']);
    expect([captions(`See ${dog} here`), parsed(`See ${dog} and ${cat} here`, { picture })('[title]').map((_, { attribs }) => attribs['title']).get()]).toEqual([[], ['A dog. Nobody', 'A cat. Nobody']]);
  });

  test('is loaded at once where it is the first of its text that is there, and else when it comes near', () => {
    const loading = (text: string) => parsed(text, { picture })('img').map((_, { attribs }) => attribs['loading'] ?? 'at once').get();
    const [shown, missing] = ['![A dog](dog.png)', '![A cat](cat.png)'];
    expect(loading(`${missing}\n\n${shown} ${shown}\n\n${shown}\n`)).toEqual(['at once', 'lazy', 'lazy']);
    expect(loading(shown)).toEqual(['at once']);
  });

  test('of which there are smaller sizes offers them; it leads to itself where it is none of them, can be named, and stands in no link', () => {
    const sized = (suffices: boolean) => () => ({ src: '/base/dog.png', width: 3000, height: 20, smaller: [{ src: '/s/dog-640.webp', width: 640 }, { src: '/s/dog-960.webp', width: 960 }], suffices });
    const $ = parsed('![A dog](dog.png "A dog. Nobody")\n\n![](dog.png) [*![A dog](dog.png)*](/there/)', { picture: sized(true) });
    expect($('img').map((_, { attribs }) => attribs['srcset']).get()).toEqual(Array.from({ length: 3 }, () => '/s/dog-640.webp 640w, /s/dog-960.webp 960w'));
    expect($('a:not(.para)').map((_, { attribs }) => attribs['href']).get()).toEqual(['/base/dog.png', '/base/there/']);
    expect($('figure > a > img + figcaption, figure > a + figcaption').text()).toBe('A dog. Nobody');
    const own = parsed('![A dog](dog.png "A dog. Nobody")', { picture: sized(false) });
    expect([own('img').attr('srcset'), own('figure > img').length]).toEqual(['/s/dog-640.webp 640w, /s/dog-960.webp 960w, /base/dog.png 3000w', 1]);
  });

  test('has no size that an editor wrote, and no sanitised text loads one from elsewhere', () => {
    const own = () => ({ src: '/base/dog.png', width: 3000, height: 20, smaller: [{ src: 'https://other.example/dog.png', width: 640 }], suffices: true });
    expect(parsed('<img src="dog.png" srcset="https://other.example/x.png 640w" sizes="1px" alt="A dog">', { picture })('img').attr('srcset')).toBeUndefined();
    expect(parsed('![A dog](dog.png)', { picture: own })('img').attr('srcset')).toBeUndefined();
  });

  test('that is not there is its description', () => {
    expect(seen(parsed('Look: ![A cat](cat.png)', { picture }))).toBe('Look: A cat');
  });

  test('is found in a text with its place, whether it is named there or in a definition', () => {
    expect(picturesIn('One\n\n![A dog](dog.png) and\n![A cat][c]\n\n`![no](no.png)`\n\n[c]: cat.png\n[C]: other.png\n')).toEqual([
      { name: 'dog.png', alt: 'A dog', line: 3, column: 1 }, { name: 'cat.png', alt: 'A cat', line: 4, column: 1 },
    ]);
  });
});
