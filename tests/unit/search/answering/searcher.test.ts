import { beforeEach, describe, expect, test } from 'vitest';
import { Searcher } from '../../../../src/search/answering/searcher.ts';
import type { IndexedArticle } from '../../../../src/search/index/indexed-article.ts';
import { makeSegments } from '../../../helpers/segments.ts';
import type { NameTable } from '../../../../src/search/names/rows.ts';
import { format } from '../../../../src/search/start.ts';
import type { Start } from '../../../../src/search/start.ts';
import { idle, withQuery } from '../../../../src/search/state.ts';

const names: NameTable = {
  person: [['', 'Kaja Kallas', 1, [['Kaya Kallas']]]], country: [['', 'Japan', 2], ['', 'Kazakhstan', 1]], organisation: [], source: [['', 'Post', 5]],
  topic: [['', 'Energy', 1], ['', 'Wind', 1, [], 0]],
};

const synthetic = (id: string, text: string, ...filters: IndexedArticle['filters'][number][]): IndexedArticle => ({
  card: { id, title: id, language: 'en', source: 'post', byline: [], page: '', translated: '', summary: '' }, date: { first: '1987-03-01', last: '1987-03-01' },
  filters: [['source', 'post'], ...filters], fields: [{ texts: [text], weight: 1, printed: true }],
});
const articles = [
  synthetic('a', 'trade of Japan', ['country', 'japan']), synthetic('b', 'traded with Japan', ['country', 'japan']), synthetic('c', 'a visit', ['person', 'kaja-kallas'], ['country', 'kazakhstan']),
  synthetic('d', 'turbines', ['topic', 'wind']), synthetic('e', 'power', ['topic', 'energy']),
];

function searcherOf(all: readonly IndexedArticle[], table = names): Searcher {
  const segments = makeSegments([all], { terms: 20, cards: 2, bundled: false });
  const start: Start = { format, language: 'en', names: table, segments: segments.map(({ head }, index) => ({ folder: String(index), ...head })) };
  return new Searcher(JSON.parse(JSON.stringify(start)), (path) => {
    loaded.push(path);
    const [folder = '', name = ''] = path.split('/');
    const bytes = segments[Number(folder)]?.files.get(name);
    return bytes === undefined ? Promise.reject(new Error(`there is no ${path}`)) : Promise.resolve(bytes);
  }, '/');
}

/** The files that searchers have loaded. */
let loaded: string[] = [];
let searcher: Searcher;
beforeEach(() => {
  loaded = [];
  searcher = searcherOf(articles);
});

const ask = async (query: string) => {
  const found = await searcher.search(withQuery(idle, query), [], 10);
  return { ids: found.results.map(({ id }) => id).sort().join(''), unknown: found.unknown, notes: found.notes.map(({ code, text }) => `${code} ${text}`), chips: found.chips.map(({ kind, values }) => [kind, ...values].join(' ')) };
};

describe('a search', () => {
  test.each([
    ['country:japan', 'ab'], ['-country:japan', 'cde'], ['country:nosuch country:japan', 'ab'], ['topic:wind', 'd'], ['topic:energy', 'de'], ['-topic:energy', 'abc'], ['energy', 'de'], ['trade', 'ab'], ['"trade"', 'a'], ['japan ""', 'ab'], ['1986-03-01', ''], ['turbines 1986-03-01', ''],
  ])('for %s finds what it says', async (query, ids) => {
    expect((await ask(query)).ids).toBe(ids);
  });

  test.each([
    ...['1987-03-01', '1 March 1987', '1987-03', '1986-1988', '1986 – 1988', '1–15 March 1987'].map((date): [string, string, string, string[]] => [date, 'abcde', date, []]),
    ['turbines 1987-03-01', 'd', '1987-03-01', []], ['turbines from 1987-02-20..1987-03-02', 'd', 'from 1987-02-20..1987-03-02', []], ['country:japan 1–15 March 1987', 'ab', '1–15 March 1987', []],
    ['trade 1-15 March 1987 with Japan in turbines', 'ab', '1-15 March 1987', ['most-words ']], ['trade 1987 1987-03-01', 'ab', '1987', ['looked-for-as-date 1987-03-01']],
  ])('for %s, whose date no text has, finds what is of that date and has the other words, and says so', async (query, ids, date, notes) => {
    expect(await ask(query)).toMatchObject({ ids, unknown: [], notes: [`looked-for-as-date ${date}`, ...notes] });
  });

  test('for a form of the name of a record under which nothing is filed finds the texts that name it, and under the name nothing', async () => {
    const table: NameTable = { ...names, person: [...names.person, ['', 'Bo Sample', 0, [['Бо Пример']], null, 2]] };
    const naming = (id: string, text: string): IndexedArticle => ({ ...synthetic(id, text), named: [['person', 'bo-sample']] });
    searcher = searcherOf([...articles, naming('f', 'sample spoke'), naming('g', 'bo left'), synthetic('h', 'bo')], table);
    for (const query of ['Бо Пример', 'bo sample', 'sample bo']) expect(await ask(query)).toMatchObject({ ids: 'fg', unknown: [], notes: [] });
    expect(await ask('bo smaple')).toMatchObject({ ids: 'fg', unknown: [{ word: 'bo smaple', instead: ['Bo Sample'] }] });
    expect(await ask('person:sample')).toMatchObject({ ids: '', notes: ['no-such-name sample'], chips: ['person Bo Sample'] });
    expect((await searcher.search(withQuery(idle, 'bo'), ['person'], 1)).counts.person).toEqual([]);
    expect(searcher.meantBy({ query: 'Бо Пример' }).names).toMatchObject([{ id: 'bo-sample', articles: 0, named: 2 }]);
  });

  test('for three words or more that no article has all of finds what has most of them, not counting small ones, and says so', async () => {
    searcher = searcherOf([...articles, synthetic('f', 'oil prices fell'), synthetic('g', 'oil rose in Japan', ['country', 'japan']), synthetic('h', 'when and where the oil is')]);
    const notes = ['most-words '];
    for (const query of ['when did oil prices tumble', 'oil prices xyzzy', 'oil rose when prices fell']) expect(await ask(query)).toMatchObject({ ids: 'f', notes });
    expect((await ask('"oil rose" prices japan trade')).ids).toBe('');
    expect(await ask('prices oil xyzzy -fell')).toMatchObject({ ids: '', notes: [] });
    expect(await ask('oil xyzzy oil Oil')).toMatchObject({ ids: '', notes: [] });
    expect(await ask('oil xyzzy')).toMatchObject({ ids: '', notes: [] });
    expect(await ask('oil prices fell country:japan')).toMatchObject({ ids: '', notes: [] });
    expect(await ask('oil rose fell prices country:japan')).toMatchObject({ ids: '', notes: [] });
    expect(await ask('oil rose japan prices country:japan')).toMatchObject({ ids: 'g', notes });
  });

  test('for a sentence whose words no article has all of finds what has all but the small ones, and says which these are', async () => {
    searcher = searcherOf([...articles, synthetic('f', 'oil prices fell'), synthetic('g', 'oil rose'), synthetic('h', 'when and where the oil is a whim')]);
    expect(await ask('When, why did oil prices fall?')).toMatchObject({ ids: 'f', unknown: [{ word: 'fall' }], notes: ['without-small-words oil, prices, fell'] });
    expect(await ask('whom did oil prices')).toMatchObject({ ids: 'f', unknown: [], notes: ['without-small-words oil, prices'] });
    expect(await ask('why did Mr. (oil)?')).toMatchObject({ ids: 'fgh', unknown: [], notes: ['without-small-words oil'] });
    expect(await ask('why "oil rose"')).toMatchObject({ ids: 'g', notes: ['without-small-words oil rose'] });
    expect(await ask('when where oil country:japan')).toMatchObject({ ids: '', notes: [] });
    searcher = searcherOf([...articles, synthetic('f', 'the oil is of the wto'), synthetic('g', 'the wto')]);
    expect(await ask('who is the oil of')).toMatchObject({ ids: 'f', unknown: [], notes: ['without-small-words oil'] });
    expect((await ask('who')).unknown).toEqual([{ word: 'who', instead: ['wto'] }]);
  });

  test('for a sentence leaves out the small words of its own language alone', async () => {
    searcher = searcherOf([...articles, synthetic('f', 'the gulf war'), synthetic('g', 'the gulf was calm')]);
    expect(await ask('how did the gulf war')).toMatchObject({ ids: 'f', notes: ['without-small-words gulf, war'] });
    expect(await ask('wann war Mrs gulf')).toMatchObject({ ids: 'fg', notes: ['without-small-words gulf'] });
  });

  test('for any form of a name finds what is filed under it and what names it', async () => {
    searcher = searcherOf([...articles, { ...synthetic('f', 'a speech'), named: [['person', 'kaja-kallas']] }]);
    for (const query of ['Kaja Kallas', 'kallas kaya', 'Kaya Kallsa']) expect((await ask(query)).ids).toBe('cf');
    expect((await ask('person:kallas')).ids).toBe('c');
  });

  test('passes over a name that nothing has, and says so of that alone', async () => {
    expect((await ask('country:nosuch country:japan')).notes).toEqual(['no-such-name nosuch']);
    expect((await ask('country:japan -topic:energy')).notes).toEqual([]);
  });

  test('for all the words of a name, in any order, finds what is filed under it, and beside a phrase what has that too', async () => {
    expect((await ask('energy "power"')).ids).toBe('e');
    searcher = searcherOf([...articles, synthetic('f', 'kaja met kallas')]);
    for (const query of ['kaja kallas', 'kallas kaja']) expect(await ask(query)).toMatchObject({ ids: 'cf', unknown: [] });
  });

  test('passes over signs beside words, and says so of signs alone, whichever they are', async () => {
    expect(await ask('japan & trade')).toMatchObject({ ids: 'ab', notes: [] });
    for (const sign of ['&', '.', '-', ':', '"', '-.']) expect(await ask(sign)).toEqual({ ids: 'abcde', unknown: [], notes: [`no-words ${sign}`], chips: [] });
    expect(await ask('country:japan .')).toMatchObject({ ids: 'ab', notes: ['no-words .'] });
    expect((await ask('. -visit')).ids).toBe('abde');
  });

  test('passes over a date that nothing is beyond, and says so', async () => {
    expect(await ask('japan after:9999')).toMatchObject({ ids: 'ab', notes: ['no-day-left after:9999'] });
    expect((await searcher.search(withQuery(idle, 'before:0001 after:9999'), [], 1)).bounds).toEqual({});
  });

  test('for a word with an umlaut finds what newspapers print without it, and no longer word that begins so', async () => {
    searcher = searcherOf([synthetic('f', 'muell'), synthetic('g', 'mullah'), synthetic('h', 'Müll')]);
    expect((await ask('Müll')).ids).toBe('fh');
    searcher = searcherOf([synthetic('f', 'muell'), synthetic('g', 'mullah')]);
    expect((await ask('Müll')).ids).toBe('f');
    searcher = searcherOf([synthetic('g', 'mullah')]);
    expect((await ask('Müll')).ids).toBe('g');
  });

  test('for a language finds all its forms, and not another that begins alike', async () => {
    const inLanguage = (id: string, language: string): IndexedArticle => { const made = synthetic(id, 'one', ['language', language]); return { ...made, card: { ...made.card, language } }; };
    searcher = searcherOf([inLanguage('f', 'kk'), inLanguage('g', 'kk-Cyrl'), inLanguage('h', 'kkj')]);
    expect([(await ask('language:kk')).ids, (await ask('language:KK-cyrl')).ids, (await ask('-language:kk')).ids]).toEqual(['fg', 'g', 'h']);
    expect((await ask('language:k')).notes).toEqual(['no-such-name k']);
  });

  test('for a plus before a field finds what is filed so besides, and counts who and what stands there with it', async () => {
    const both = (id: string, ...filters: IndexedArticle['filters']) => synthetic(id, 'one', ...filters);
    searcher = searcherOf([both('f', ['country', 'japan'], ['country', 'kazakhstan']), both('g', ['country', 'japan']), both('h', ['country', 'kazakhstan'], ['topic', 'wind'])]);
    const queries = ['country:japan +country:kazakhstan', '+country:kazakhstan +country:japan', '+country:kazakhstan', '+country:kazakhstan -country:japan', '+topic:energy +country:kazakhstan', '+country:nosuch'];
    expect(await Promise.all(queries.map(async (query) => (await ask(query)).ids))).toEqual(['f', 'f', 'fh', 'h', 'h', '']);
    const { chips, counts } = await searcher.search(withQuery(idle, '+country:japan'), ['country'], 10);
    expect(chips).toEqual([{ kind: 'country', excluded: false, besides: true, values: ['Japan'], rest: '' }]);
    expect(counts.country?.map(({ value, articles: found }) => `${value} ${String(found)}`)).toEqual(['japan 2', 'kazakhstan 1']);
    const chosen = await searcher.search(withQuery({ ...idle, chosen: { ...idle.chosen, country: ['kazakhstan'] } }, '+country:japan'), [], 10);
    expect(chosen.results.map(({ id }) => id)).toEqual(['f']);
  });

  test('leaves what was chosen in a list chosen beside what is typed to be absent', async () => {
    const found = await searcher.search(withQuery({ ...idle, chosen: { ...idle.chosen, country: ['kazakhstan'] } }, '-country:japan'), [], 10);
    expect(found.results.map(({ id }) => id)).toEqual(['c']);
  });

  test('tells what its results are filed under, by name, where that is asked for, and loads nothing for it where it is not', async () => {
    const filed = async (told?: boolean) => (await searcher.results(withQuery(idle, 'visit'), 0, 9, told)).map((result) => result.filed);
    expect(await filed()).toEqual([undefined]);
    expect(loaded.filter((path) => path.includes('facet'))).toEqual([]);
    expect(await filed(true)).toEqual([{ person: ['Kaja Kallas'], country: ['Kazakhstan'], organisation: [], topic: [] }]);
    const several = searcherOf([synthetic('f', 'word', ['topic', 'wind'], ['topic', 'energy'], ['country', 'unknown']), synthetic('g', 'word')]);
    expect((await several.results(withQuery(idle, 'word'), 0, 9, true)).map((result) => result.filed)).toEqual([{ person: [], country: ['unknown'], organisation: [], topic: ['Energy', 'Wind'] }, { person: [], country: [], organisation: [], topic: [] }]);
  });

  test('names a broader record in its chip, and not all that are narrower', async () => {
    expect((await ask('topic:energy')).chips).toEqual(['topic Energy']);
  });

  test('says what it takes a misspelt word for, in the order in which they were typed', async () => {
    expect((await ask('tradde turbinez')).unknown.map(({ word, instead }) => [word, instead[0]])).toEqual([['tradde', 'trade'], ['turbinez', 'turbines']]);
  });

  test('takes words for a name that they nearly are all together, and not for one that some of them are', async () => {
    expect(await ask('kaja kalllas')).toMatchObject({ ids: 'c', unknown: [{ word: 'kaja', instead: ['Kaja Kallas'] }, { word: 'kalllas', instead: ['Kaja Kallas'] }] });
    expect(await ask('japan xqzzwv')).toMatchObject({ ids: '', unknown: [{ word: 'xqzzwv', instead: [] }] });
  });

  test('puts the nearest word in the place of each that no article has, where there is one, though they nearly are a name together', async () => {
    searcher = searcherOf([...articles, synthetic('f', 'kallas'), synthetic('g', 'kaja met kallas')]);
    expect(await ask('kajaa kalllas')).toMatchObject({ ids: 'g', unknown: [{ word: 'kajaa', instead: ['kaja'] }, { word: 'kalllas', instead: ['kallas'] }] });
  });

  test('for one word that articles have finds nothing else where something beside it is in no article with it', async () => {
    searcher = searcherOf([...articles, synthetic('f', 'energi'), synthetic('g', 'coal', ['topic', 'energy'], ['country', 'japan'])]);
    expect(await ask('energi country:japan')).toMatchObject({ ids: '', unknown: [] });
  });

  test('that would find nothing finds what is filed under the name that its words nearly are, though each of them is somewhere', async () => {
    searcher = searcherOf([...articles, synthetic('f', 'kaja'), synthetic('g', 'kalla')]);
    expect(await ask('kaja kalla')).toMatchObject({ ids: 'c', unknown: [{ word: 'kaja kalla', instead: ['Kaja Kallas'] }] });
    expect(await ask('"kaja" "kalla"')).toMatchObject({ ids: '', unknown: [] });
    expect(await ask('kaja turbines')).toMatchObject({ ids: '', unknown: [] });
    expect(await ask('kaja kalla before:1980')).toMatchObject({ ids: '', unknown: [] });
  });

  test('that would find nothing looks for the nearest of a word that begins another, and offers such words where that is nowhere either', async () => {
    searcher = searcherOf([synthetic('f', 'interstate roads'), synthetic('g', 'interest rates'), synthetic('h', 'rats')]);
    expect(await ask('interst')).toMatchObject({ ids: 'f', unknown: [] });
    expect(await ask('interst rates')).toMatchObject({ ids: 'g', unknown: [{ word: 'interst', instead: ['interest'] }] });
    expect(await ask('interst rats')).toMatchObject({ ids: '', unknown: [{ word: 'interst', instead: ['interest'] }] });
    // The last word may be unfinished: it is not replaced where that finds nothing and the other alone does.
    expect(await ask('interst rat')).toMatchObject({ ids: 'g', unknown: [{ word: 'interst', instead: ['interest'] }] });
    expect(await ask('"interst" rats')).toMatchObject({ ids: '', unknown: [{ word: 'interst', instead: [] }] });
    expect(await ask('interstat rats')).toMatchObject({ ids: '', unknown: [{ word: 'interstat', instead: ['interstate'] }] });
  });

  test('says which words in quotation marks no article has side by side', async () => {
    expect(await ask('"japan trade"')).toMatchObject({ ids: '', unknown: [{ word: 'japan trade', instead: [] }] });
    expect(await ask('"trade of" before:1980')).toMatchObject({ ids: '', unknown: [] });
    expect(await ask('"tradde" japan')).toMatchObject({ ids: '', unknown: [{ word: 'tradde', instead: [] }] });
    expect(await ask('"trade of" -visit')).toMatchObject({ ids: 'a', unknown: [] });
  });

  test('for what is no field looks for all of it as words: side by side where an article has them so, else apart', async () => {
    expect(await ask('of:japan')).toMatchObject({ ids: 'a', unknown: [], notes: ['no-such-field of:'] });
    expect(await ask('japan:trade')).toMatchObject({ ids: 'ab', unknown: [], notes: ['no-such-field japan:'] });
    expect(await ask('title:japan')).toMatchObject({ ids: '', unknown: [{ word: 'title', instead: [] }], notes: ['no-such-field title:'] });
    expect(await ask('japan:"trade of"')).toMatchObject({ ids: 'a' });
    expect(await ask('japan-trade')).toMatchObject({ ids: '', unknown: [{ word: 'japan-trade', instead: [] }], notes: [] });
  });

  test('for one small word names nothing, unless it is in capitals', async () => {
    const small: NameTable = { ...names, country: [['', 'Italy', 1, [[], [], ['Italian'], ['IT']]], ['netherlands', 'The Netherlands', 1]] };
    searcher = searcherOf([synthetic('f', 'it rains', ['country', 'netherlands']), synthetic('g', 'a pope', ['country', 'italy'])], small);
    const meant = (query: string) => searcher.meantBy({ query }).names.map(({ name }) => name);
    expect([meant('the'), meant('it'), meant('it -rains'), meant('IT'), meant('the netherlands')]).toEqual([[], [], [], ['Italy'], ['The Netherlands']]);
    expect([(await ask('it')).ids, (await ask('IT')).ids]).toEqual(['f', 'fg']);
  });

  test('says that only some of the words were looked for where very many begin so', async () => {
    expect((await ask('tr')).notes).toEqual([]);
    const many = makeSegments([Array.from({ length: 40 }, (_, index) => synthetic(`m${index}`, `tram${String.fromCharCode(97 + index % 26)}${index}`))], { terms: 20, cards: 2, bundled: false });
    const start: Start = { format, language: 'en', names, segments: many.map(({ head }) => ({ folder: '0', ...head })) };
    const { notes, total } = await new Searcher(start, (path) => Promise.resolve(many[0]?.files.get(path.slice(2)) ?? new Uint8Array()), '/').search(withQuery(idle, 'tram'), [], 10);
    expect(notes).toEqual([{ code: 'many-beginnings', text: 'tram' }]);
    expect(total).toBeLessThan(40);
  });
});
