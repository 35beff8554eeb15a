import { describe, expect, test } from 'vitest';
import { isFirm } from '../../../src/names/firms.ts';
import { jointOf } from '../../../src/names/neighbours.ts';
import { nameWords } from '../../../src/names/words/name-words.ts';

/** What the neighbours of the name between bars make of it; between hashes stand other known names. */
function joint(marked: string, sort: { person?: boolean; inflected?: boolean; language?: string; capitals?: boolean } = {}): string {
  const starts = new Set<number>();
  const ends = new Set<number>();
  let text = '';
  const at: number[] = [];
  let open = false;
  for (const letter of marked) {
    if (letter === '|') at.push(text.length);
    else if (letter === '#') {
      (open ? ends : starts).add(text.length);
      open = !open;
    } else text += letter;
  }
  const [start = 0, end = 0] = at;
  return jointOf({ text, words: nameWords(sort.language ?? 'en'), capitals: sort.capitals ?? false, starts, ends }, { start, end }, { person: sort.person ?? true, inflected: sort.inflected ?? false });
}

describe('a name is surely part of a longer one', () => {
  test.each(['Jean-|Michel|', '|Michel|-Dupont', '|Baker| Jr.', '|Baker| Sr.', '|Baker| Senior', '|Baker| Junior', 'el-|Michel|'])('by a hyphen or as a son: %s', (text) => {
    expect(joint(text)).toBe('surely');
  });

  test.each(['the Gulf of |Mexico|', 'The Gulf Of |Mexico|', 'Bank of |Japan|', 'Sea of |Japan|', '|Guinea|-Bissau'])('of a place or an institution: %s', (text) => {
    expect(joint(text, { person: false })).toBe('surely');
  });

  test('of a firm, by the words that end its name', () => {
    expect(isFirm('New Zealand Ltd.', { start: 0, end: 11 }, false)).toBe(true);
    expect(['AG', 'Bhd', 'Co.', 'Corp.', 'GmbH', 'Inc.', 'LLC', 'NV', 'PLC', 'SA', 'SpA'].filter((word) => !isFirm(`New Zealand ${word}`, { start: 0, end: 11 }, false))).toEqual([]);
    expect(isFirm('New Zealand co-operates', { start: 0, end: 11 }, false)).toBe(false);
  });

  const firm = (text: string, name: string, person = true) => isFirm(text, { start: text.indexOf(name), end: text.indexOf(name) + name.length }, person);

  test.each([
    ['met Baker and Co today', 'Baker'], ['Baker & Sons', 'Baker'], ['Baker, Sample and Co', 'Baker'], ['Example, Baker and Co', 'Baker'], ['<Baker and Ada Sample and Co>', 'Baker'], ['Baker, Sample, Example & Co.', 'Baker'],
  ])('of partners with their company: %s', (text, name) => {
    expect(firm(text, name)).toBe(true);
  });

  test.each([
    ['met Baker and Company-wide talks', 'Baker'], ['Baker and Sample met', 'Baker'], ['Baker and Ada Ben Sample and Co', 'Baker'], ['He told Baker that Sample and Co left', 'Baker'], ['Between Sample and Baker, Sample and Co sat', 'Baker'],
  ])('but not of partners that may be others: %s', (text, name) => {
    expect(firm(text, name)).toBe(false);
  });

  test('of partners for a person alone, for a country stands before firms', () => {
    expect([firm('In Japan, Sample and Co sat', 'Japan', false), firm('France and Co', 'France', false)]).toEqual([false, true]);
  });
});

describe('a name is perhaps part of a longer one', () => {
  test.each(['Jean |Michel|', '|Michel| Barnier.', 'J. |Baker|', '|Baker| & Sons', 'Sons & |Baker|', 'van |Michel|', '|Baker| Hughes', '|Baker| C. Sample', '|Baker| C. D. Sample'])('beside a capital that is no office: %s', (text) => {
    expect(joint(text)).toBe('perhaps');
  });

  test.each('de da di del della den der des dos du van von al el bin ibn ben ter la le фон де ван дер бин ибн аль эль'.split(' '))('behind the particle %s of a surname', (particle) => {
    expect(joint(`said ${particle} |Michel|`)).toBe('perhaps');
  });

  test('of a state, in capitals too', () => {
    expect(joint('New |Mexico|', { person: false })).toBe('perhaps');
    expect(joint('IN NEW |MEXICO|', { person: false, capitals: true })).toBe('perhaps');
    expect(joint('French |Guinea|', { person: false })).toBe('perhaps');
  });

  test('of a Russian name whose adjective agrees with it', () => {
    expect(joint('в Новой |Гвинее|', { person: false, inflected: true, language: 'ru' })).toBe('perhaps');
    expect(joint('Власти |Гвинеи| Иван', { person: false, inflected: true, language: 'ru' })).toBe('none');
    expect(joint('Банк |России|', { person: false, inflected: true, language: 'ru' })).toBe('surely');
  });
});

describe('a name stands by itself', () => {
  test.each([
    'Mr. |Baker|', 'Secretary of State |Baker|', 'Vice-President |Baker|', 'But |Baker|', '|Baker| Monday', 'NATO |Baker|', "Washington's |Baker|", 'the end. |Baker|', 'Washington. |Baker| sat', 'Belgian |Michel|', 'the |Michel| plan',
    '“Yes,” |Baker|', 'anti-|Baker|', '|Baker| I. said', '|Baker| U.S. Sample', '|Baker|-led', 'Pro-|Baker|', 'EU-|Baker|', '#Reagan#-|Baker|', '#Reagan# |Baker|', '|Baker| & #Reagan#', '|Baker| #Reagan#',
  ])('beside %s', (text) => {
    expect(joint(text)).toBe('none');
  });

  test('beside offices in other languages', () => {
    expect([joint('M. |Michel|', { language: 'fr' }), joint('Ratspräsident |Michel|', { language: 'de' }), joint('Según |Peña|', { language: 'es' }), joint('de |Michel|', { language: 'fr' })]).toEqual(['none', 'none', 'none', 'none']);
    expect(joint('Mais |Michel|', { language: 'xx' })).toBe('perhaps');
  });

  test('where all is in capitals', () => {
    expect(joint('LEADER SEES |BAKER| TODAY', { capitals: true })).toBe('none');
    expect(joint('JEAN-|MICHEL|', { capitals: true })).toBe('surely');
  });
});
