import { beforeEach, describe, expect, test } from 'vitest';
import { AddressBar } from '../../../src/client/address-bar.ts';
import { idle, withChoice, withQuery, withRange } from '../../../src/search/state.ts';

/** As much of a browser's history as an address bar needs. Going back takes until `arrive`. */
class Entries {
  readonly entries: string[];
  readonly states: unknown[] = [null];
  readonly titles = ['Search · Archive'];
  readonly document: { title: string };
  at = 0;
  #going = 0;

  constructor(address: string) {
    this.entries = [address];
    const titles = this.titles;
    const at = () => this.at;
    this.document = { get title() { return titles[at()] ?? ''; }, set title(title: string) { titles[at()] = title; } };
  }

  arrive(): void {
    this.at -= this.#going;
    this.#going = 0;
  }

  get location() {
    const { pathname, search } = new URL(this.entries[this.at] ?? '', 'https://a.example');
    return { pathname, search };
  }

  get history() {
    return {
      state: this.states[this.at],
      replaceState: (state: unknown, _: string, address?: string) => {
        this.entries[this.at] = address ?? this.entries[this.at] ?? '';
        this.states[this.at] = state;
      },
      pushState: (state: unknown, _: string, address: string) => {
        this.at += 1;
        this.entries.splice(this.at, Infinity, address);
        this.states.splice(this.at, Infinity, state);
        this.titles.splice(this.at, Infinity, this.titles[this.at - 1] ?? '');
      },
      back: () => { this.#going += 1; },
    };
  }
}

let browser: Entries;
let bar: AddressBar;

beforeEach(() => {
  browser = new Entries('/archive/search/');
  bar = new AddressBar(browser, '{query} – {page}');
});

const kallas = withQuery(idle, 'Kallas');
const inRussian = withChoice(kallas, 'language', 'ru', true);
const [here, there] = [{ shown: 30, item: 20, top: -5 }, { shown: 10, item: -1, top: 300 }];

describe('the address bar', () => {
  test('shows what is typed without an entry for every letter', () => {
    for (const typed of ['K', 'Ka', 'Kallas']) bar.show(withQuery(idle, typed));
    expect(browser.entries).toEqual(['/archive/search/?q=Kallas']);
  });

  test('makes an entry of what was meant, and leaves the entry before it as it was', () => {
    bar.show(kallas);
    bar.keep(kallas);
    bar.keep(inRussian);
    expect(browser.entries).toEqual(['/archive/search/', '/archive/search/?q=Kallas', '/archive/search/?q=Kallas&language=ru']);
  });

  test('makes no second entry of the same search', () => {
    bar.keep(kallas);
    bar.show(withQuery(idle, 'Kalla'));
    bar.keep(kallas);
    expect(browser.entries).toEqual(['/archive/search/', '/archive/search/?q=Kallas']);
  });

  test('makes one entry of the steps of a movement, and another of what comes after it', () => {
    const [first, second] = [{}, {}];
    bar.keep(kallas);
    for (const from of ['1987', '1988', '1989']) bar.keep(withRange(kallas, from, undefined), first);
    bar.keep(withRange(kallas, '1989', '1990'), second);
    expect(browser.entries.slice(1)).toEqual(['/archive/search/?q=Kallas', '/archive/search/?q=Kallas&from=1989', '/archive/search/?q=Kallas&from=1989&to=1990']);
  });

  test('leaves alone an entry that the reader went back to in the middle of a movement', () => {
    const movement = {};
    bar.keep(kallas);
    bar.keep(withRange(kallas, '1987', undefined), movement);
    browser.at = 1;
    bar.read();
    bar.keep(withRange(kallas, '1988', undefined), movement);
    expect(browser.entries.slice(1)).toEqual(['/archive/search/?q=Kallas', '/archive/search/?q=Kallas&from=1988']);
  });

  describe('of a movement that comes back to where it began', () => {
    const movement = {};
    const since = (from: string) => withRange(kallas, from, undefined);

    beforeEach(() => {
      bar.keep(kallas);
      bar.remember(here);
      for (const state of [since('1987'), since('1988'), kallas]) bar.keep(state, movement);
    });

    test('is at the entry before it again, which remembers where the reader was', () => {
      browser.arrive();
      expect(bar.arrive()).toBe(true);
      expect([browser.at, browser.states[1], browser.titles]).toEqual([1, here, ['Search · Archive', 'Kallas – Search · Archive', 'Kallas – Search · Archive']]);
      bar.keep(since('1989'), movement);
      expect(browser.entries).toEqual(['/archive/search/', '/archive/search/?q=Kallas', '/archive/search/?q=Kallas&from=1989']);
      expect(browser.states[1]).toEqual(here);
    });

    test('does there what was to be done while the browser was going back', () => {
      bar.remember(there);
      bar.keep(since('1989'), movement);
      bar.entitle('Kallas, from 1989');
      bar.show(withQuery(since('1989'), 'Michel'));
      expect(browser.entries[2]).toBe('/archive/search/?q=Kallas&from=1988');
      browser.arrive();
      expect(bar.arrive()).toBe(true);
      expect(browser.entries.slice(1)).toEqual(['/archive/search/?q=Kallas', '/archive/search/?q=Michel&from=1989']);
      expect([browser.states[1], browser.titles.slice(1)]).toEqual([there, ['Kallas – Search · Archive', 'Kallas, from 1989 – Search · Archive']]);
    });

    test('leaves alone an entry that the reader went to meanwhile', () => {
      bar.keep(since('1989'), movement);
      browser.at = 0;
      expect(bar.arrive()).toBe(false);
      expect(bar.read().state).toEqual(idle);
      expect(browser.entries[0]).toBe('/archive/search/');
    });
  });

  test('has not gone back where the reader has', () => {
    bar.keep(kallas);
    bar.keep(inRussian);
    browser.at = 1;
    expect(bar.arrive()).toBe(false);
  });

  test('reads the state of the entry that the reader went back to, and goes on from there', () => {
    bar.keep(kallas);
    bar.keep(inRussian);
    browser.at = 1;
    expect(bar.read().state).toEqual(kallas);
    bar.show(withQuery(idle, 'Michel'));
    bar.keep(withQuery(idle, 'Michel'));
    expect(browser.entries).toEqual(['/archive/search/', '/archive/search/?q=Kallas', '/archive/search/?q=Michel']);
  });

  test('gives what was meant and what is come back to a title, and not what is being typed', () => {
    const title = () => browser.document.title;
    bar.show(kallas);
    expect(title()).toBe('Search · Archive');
    bar.keep(withQuery(idle, '{page} $&'));
    expect(title()).toBe('{page} $& – Search · Archive');
    bar.keep(inRussian);
    browser.at = 0;
    bar.read();
    expect(title()).toBe('Search · Archive');
    browser.at = 2;
    bar.read();
    expect(title()).toBe('Kallas – Search · Archive');
    bar.keep(withQuery(inRussian, ''));
    expect(title()).toBe('Search · Archive');
  });

  test('gives the entry before what was meant its title again, whatever was typed there', () => {
    bar.keep(kallas);
    bar.show(withQuery(idle, 'Michel'));
    bar.entitle('Michel');
    bar.keep(withQuery(idle, 'Michel Sample'));
    expect(browser.titles.slice(1)).toEqual(['Kallas – Search · Archive', 'Michel Sample – Search · Archive']);
  });

  test('remembers with each entry where the reader was in its results', () => {
    bar.keep(kallas);
    bar.remember(here);
    bar.show(withQuery(idle, 'Kalla'));
    bar.keep(inRussian);
    bar.remember(there);
    expect(browser.states).toEqual([null, here, there]);
    browser.at = 1;
    expect(bar.read().place).toEqual(here);
    bar.show(withQuery(idle, 'Kalla'));
    expect(browser.states[1]).toBeNull();
    bar.keep(kallas);
    expect([browser.states[1], bar.read().place]).toEqual([null, undefined]);
  });

  test.each([undefined, 'x', {}, { shown: 1, item: 1 }, { shown: 1.5, item: 0, top: 0 }, { shown: 1, item: 0, top: NaN }])('takes %j for no place', (state) => {
    browser.states[0] = state;
    expect(bar.read().place).toBeUndefined();
  });

  test('an empty search is the plain address of the page', () => {
    bar.keep(kallas);
    bar.keep(idle);
    expect(browser.entries.at(-1)).toBe('/archive/search/');
  });
});
