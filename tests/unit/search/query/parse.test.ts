import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../../src/search/query/bounds.ts';
import { DateReader } from '../../../../src/search/dates/date-reader.ts';
import { parseQuery } from '../../../../src/search/query/parse.ts';
import type { ReadDate } from '../../../../src/search/dates/way.ts';
import { periodOf } from '../../../../src/search/query/period.ts';
import { withoutDates, withoutPart } from '../../../../src/search/query/rest.ts';
import { idle, withRange } from '../../../../src/search/state.ts';

/** The parts of a query in short: kind, minus, what it is about. */
function short(text: string, readDate?: ReadDate): string[] {
  return parseQuery(text, readDate).parts.map((part) => {
    switch (part.kind) {
      case 'until':
      case 'before': return `${part.kind} ${part.typed}, to ${part.lastDay}`;
      case 'since':
      case 'after': return `${part.kind} ${part.typed}, from ${part.firstDay}`;
      case 'date': return `date ${part.from} to ${part.to}, ${part.firstDay} to ${part.lastDay}`;
      case 'filter': return `${part.excluded ? '-' : part.besides ? '+' : ''}${part.facet}=${part.value}`;
      default: return `${part.excluded ? '-' : ''}${part.kind} ${part.text}`;
    }
  });
}

function notes(text: string): string[] {
  return parseQuery(text).notes.map((note) => `${note.code} ${note.text}`);
}

describe('a query', () => {
  test.each([
    ['kallas  corridor', ['word kallas', 'word corridor']],
    ['"bank of england" -rates', ['phrase bank of england', '-word rates']],
    ['“oil price” «нефть и газ» „Öl und Gas“', ['phrase oil price', 'phrase нефть и газ', 'phrase Öl und Gas']],
    ['-"oil price" oil"gas"', ['-phrase oil price', 'word oil', 'phrase gas']],
    ['person:kallas country:kz org:eu organization:"European Union" topic:energy source:ng lang:en', ['person=kallas', 'country=kz', 'organisation=eu', 'organisation=European Union', 'topic=energy', 'source=ng', 'language=en']],
    ['-Country:"Soviet Union"', ['-country=Soviet Union']],
    ['+Country:"Soviet Union" +49 a+b +49b', ['+country=Soviet Union', 'word +49', 'word a+b', 'word +49b']],
    ['персона:каллас Страна:kz -тема:энергетика дата:1987 до:2000 после:1980', ['person=каллас', 'country=kz', '-topic=энергетика', 'date 1987 to 1987, 1987-01-01 to 1987-12-31', 'before 2000, to 1999-12-31', 'after 1980, from 1981-01-01']],
    ['from:1987-03 to:1987-05', ['since 1987-03, from 1987-03-01', 'until 1987-05, to 1987-05-31']],
    ['ab:1985 bis:1990 с:1985 по:1990 since:0001', ['since 1985, from 1985-01-01', 'until 1990, to 1990-12-31', 'since 1985, from 1985-01-01', 'until 1990, to 1990-12-31', 'since 0001, from 0001-01-01']],
    ['before:1987-03', ['before 1987-03, to 1987-02-28']],
    ['after:1987-03', ['after 1987-03, from 1987-04-01']],
    ['after:1999 before:2000-01-01', ['after 1999, from 2000-01-01', 'before 2000-01-01, to 1999-12-31']],
    ['date:1987-03', ['date 1987-03 to 1987-03, 1987-03-01 to 1987-03-31']],
    ['12:30 http://a.example Tokyo: two-thirds O’Neill', ['word 12:30', 'word http://a.example', 'word Tokyo:', 'word two-thirds', 'word O’Neill']],
    ['- a -', ['word -', 'word a', 'word -']],
    ['a -- -! -"b"', ['word a', 'word --', 'word -!', '-phrase b']],
    ['__proto__:x', ['word __proto__:x']],
    ['צה"ל "דובר צה"ל" בע״מ', ['word צה"ל', 'phrase דובר צה"ל', 'word בע״מ']],
    ['or and not', ['word or', 'word and', 'word not']],
  ])('%s', (text, parts) => {
    expect(short(text)).toEqual(parts);
    expect(notes(text)).toEqual([]);
  });

  test.each([
    ['oil OR gas', ['word oil', 'word gas'], ['not-an-operator OR']],
    ['oil | gas', ['word oil', 'word gas'], ['not-an-operator |']],
    ['oil before:soon', ['word oil'], ['no-such-date before:soon']],
    ['after:1987-02-29 before:1987-13', [], ['no-such-date after:1987-02-29', 'no-such-date before:1987-13']],
    ['person: oil', ['word oil'], ['no-value person:']],
    ['"never closed', ['phrase never closed'], ['unclosed-quote "never closed']],
    ['-before:1987 -date:1987', [], ['not-excludable -before:1987', 'not-excludable -date:1987']],
    ['date:1987-02-29 date:', [], ['no-such-date date:1987-02-29', 'no-value date:']],
    ['NASDAQ:IBM oil', ['word NASDAQ:IBM', 'word oil'], ['no-such-field NASDAQ:']],
    ['-title:"a b" constructor:y', ['-word title:"a b"', 'word constructor:y'], ['no-such-field title:', 'no-such-field constructor:']],
    ['japan "" -"', ['word japan'], ['no-words ""', 'no-words -"']],
    ['"...', [], ['no-words "...']],
    ['. -: "', [], ['no-words .', 'no-words -:', 'no-words "']],
    ['-! --', [], ['no-words -!', 'no-words --']],
    ['& country:kz', ['country=kz'], ['no-words &']],
    ['after:9999 before:0001 oil', ['word oil'], ['no-day-left after:9999', 'no-day-left before:0001']],
    ['after:9999-12-31 before:0001-01', [], ['no-day-left after:9999-12-31', 'no-day-left before:0001-01']],
    ['after:9999-12-30 before:0001-01-02', ['after 9999-12-30, from 9999-12-31', 'before 0001-01-02, to 0001-01-01'], []],
  ])('%s says what of it cannot be honoured', (text, parts, said) => {
    expect(short(text)).toEqual(parts);
    expect(notes(text)).toEqual(said);
  });

  test('may have dates as the archive writes them, in quotation marks or not where they have spaces, and from one to another', () => {
    const reader = new DateReader('en-GB');
    const read = (text: string) => short(text, (typed) => reader.read(typed));
    expect(read('date:"2 March 1987" after:"March 3, 1987"')).toEqual(['date 1987-03-02 to 1987-03-02, 1987-03-02 to 1987-03-02', 'after 1987-03-03, from 1987-03-04']);
    expect(read('date:2 March 1987 oil after:March 3, 1987 prices')).toEqual(['date 1987-03-02 to 1987-03-02, 1987-03-02 to 1987-03-02', 'word oil', 'after 1987-03-03, from 1987-03-04', 'word prices']);
    expect(read('date:March 1987 – May 1987 topic:oil date:1987 1 – 2')).toEqual(['date 1987-03 to 1987-05, 1987-03-01 to 1987-05-31', 'topic=oil', 'date 1987 to 1987, 1987-01-01 to 1987-12-31', 'word 1', 'word –', 'word 2']);
    expect(withoutPart('a date:2 March 1987 b', parseQuery('a date:2 March 1987 b', (typed) => reader.read(typed)).parts[1] ?? { span: [0, 0] })).toBe('a b');
    expect(read('after:1985 to 1990')).toEqual(['after 1985, from 1986-01-01', 'word to', 'word 1990']);
    expect(read('date:March -1987 before:2 "March 1987"')).toEqual(['-word 1987', 'phrase March 1987']);
    expect(read('date:1987-03-02/1987-04 before:1987/1988 after:1987/1988')).toEqual(['date 1987-03-02 to 1987-04, 1987-03-02 to 1987-04-30', 'before 1987, to 1986-12-31', 'after 1988, from 1989-01-01']);
  });

  test('may have a whole name behind its field with spaces and without quotation marks, the longest that the archive has', () => {
    const isName = (facet: string, typed: string) => facet === 'country' && ['south', 'south africa', 'west germany'].includes(typed);
    const read = (text: string) => parseQuery(text, undefined, isName).parts.map((part) => (part.kind === 'filter' ? `${part.facet}=${part.value}` : part.kind === 'word' ? part.text : part.kind));
    expect(read('country:south africa gold')).toEqual(['country=south africa', 'gold']);
    expect(read('-country:west germany +country:south africa')).toEqual(['country=west germany', 'country=south africa']);
    expect(read('country:west topic:south africa')).toEqual(['country=west', 'topic=south', 'africa']);
    expect(read('country:west "germany" country:west -germany country:"west" germany')).toEqual(['country=west', 'phrase', 'country=west', 'germany', 'country=west', 'germany']);
  });

  const piece = fc.oneof(fc.constantFrom('"', '“', '”', '-', ':', ' ', 'person:', 'before:1987', 'OR', 'a', '\ud800', '\n', '«', '»'), fc.string({ unit: 'binary', maxLength: 5 }));

  test('is read without a fault whatever it is, with parts that stand in order and together with the notes leave out no character', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const { parts, notes: said } = parseQuery(text);
      let last = 0;
      for (const { span: [from, to] } of parts) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      }
      const left = parts.reduceRight((rest, { span: [from, to] }) => rest.slice(0, from) + rest.slice(to), text).replace(/\s/gu, '');
      const told = said.filter(({ code }) => code !== 'unclosed-quote' && code !== 'no-such-field').map((note) => note.text).join('').replace(/\s/gu, '');
      expect(left).toBe(told);
    }));
  });

  test('keeps all other parts when one is taken out', () => {
    const whole = fc.array(fc.constantFrom('oil', '-gas', '"a b"', 'person:kallas', 'topic:"x y"', 'before:1987', '12:30'), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(whole, fc.nat(), (pieces, which) => {
      const text = pieces.join(' ');
      const { parts } = parseQuery(text);
      const part = parts[which % parts.length];
      if (part === undefined) throw new Error('there is no part');
      expect(short(withoutPart(text, part))).toEqual(short(text).filter((_, index) => index !== which % parts.length));
    }));
  });

  test('keeps all but its dates when they are taken out', () => {
    expect(withoutDates('after:1986 oil "before:1990" -gas before:1987-03 date:1987 date:soon topic:energy', (typed) => ({ from: typed, to: typed }))).toBe('oil "before:1990" -gas date:soon topic:energy');
    expect(withoutDates('oil', () => undefined)).toBe('oil');
    expect(withoutDates('  after:1986  oil   before:1990 gas', (typed) => ({ from: typed, to: typed }))).toBe('oil gas');
  });

  test('of ten thousand quotation marks is read in one go', () => {
    expect(parseQuery('"'.repeat(10_000)).notes).toHaveLength(5000);
    expect(parseQuery('"a"'.repeat(5000)).parts).toHaveLength(5000);
    expect(parseQuery('a:'.repeat(5000)).parts).toHaveLength(1);
  });
});

describe('the days that a search is bound to', () => {
  test.each([
    ['', undefined, undefined, {}],
    ['after:1986 before:1987-03', undefined, undefined, { firstDay: '1987-01-01', lastDay: '1987-02-28' }],
    ['after:1986', '1985', '1987-03', { firstDay: '1987-01-01', lastDay: '1987-03-31' }],
    ['before:1990', '1985-06-07', undefined, { firstDay: '1985-06-07', lastDay: '1989-12-31' }],
    ['date:1987-03-02', undefined, undefined, { firstDay: '1987-03-02', lastDay: '1987-03-02' }],
    ['date:1987 after:1987-03', undefined, '1987-11', { firstDay: '1987-04-01', lastDay: '1987-11-30' }],
    ['before:1980 after:1990', undefined, undefined, { firstDay: '1991-01-01', lastDay: '1979-12-31' }],
  ])('%s with %s to %s', (text, from, to, bounds) => {
    expect(boundsOf(parseQuery(text), withRange(idle, from, to))).toEqual(bounds);
  });

  test.each([['1987', '1987-01-01', '1987-12-31'], ['2000-02', '2000-02-01', '2000-02-29'], ['1987-03-15', '1987-03-15', '1987-03-15']])('%s is a period', (typed, firstDay, lastDay) => {
    expect(periodOf(typed)).toMatchObject({ firstDay, lastDay });
  });

  test.each(['', '87', '0000', '1987-3', '1987-00', '1987-02-30', '1987-03-15T10', '１９８７'])('%s is none', (typed) => {
    expect(periodOf(typed)).toBeUndefined();
  });
});
