import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problems } from '../../../src/problems/collector.ts';
import { didYouMean, quote } from '../../../src/problems/entry.ts';
import { nearest } from '../../../src/problems/nearest.ts';
import { compareProblems } from '../../../src/problems/problem.ts';
import type { Problem, Severity } from '../../../src/problems/problem.ts';
import { reportCheck } from '../../../src/problems/report-check.ts';
import { reportJson } from '../../../src/problems/report-json.ts';
import { moreByCheck, reportText } from '../../../src/problems/report-text.ts';

const at = (file: string, line: number | undefined, code: string, severity: Severity = 'error'): Problem => ({ code, severity, file, line, column: line === undefined ? undefined : 3, message: `Wrong in ${file}.`, fix: 'Mend it.' });
const some = [at('b.md', 2, 'two'), at('a.md', 9, 'one', 'warning'), at('b.md', undefined, 'whole'), at('a.md', 10, 'one', 'note'), at('b.md', 2, 'one')];
const gathered = (problems: readonly Problem[]) => {
  const collector = new Problems();
  for (const problem of problems) collector.add(problem);
  return collector;
};

describe('problems', () => {
  test('are ordered by file, line, column and code, however they were found', () => {
    const order = ['a.md 9 one', 'a.md 10 one', 'b.md undefined whole', 'b.md 2 one', 'b.md 2 two'];
    fc.assert(fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (shuffled) => {
      expect(gathered(shuffled).all().map(({ file, line, code }) => `${file} ${String(line)} ${code}`)).toEqual(order);
    }));
    expect(compareProblems(at('a', 1, 'x'), at('a', 1, 'x'))).toBe(0);
    expect(compareProblems({ ...at('a', 1, 'a'), column: 10 }, { ...at('a', 1, 'x'), column: 9 })).toBeGreaterThan(0);
  });

  test('are counted by severity, the gravest first, and only those that occur', () => {
    expect(gathered(some).tally()).toEqual([['error', 3], ['warning', 1], ['note', 1]]);
    expect(gathered([at('a', 1, 'x', 'note')]).tally()).toEqual([['note', 1]]);
    expect([gathered(some).hasErrors, gathered([at('a', 1, 'x', 'warning')]).hasErrors]).toEqual([true, false]);
  });
});

describe('the report for editors’ tools', () => {
  test('has every key of every problem, and null where the whole file is meant', () => {
    const rows: unknown = JSON.parse(reportJson(gathered(some).all()));
    expect(rows).toHaveLength(5);
    expect(rows).toContainEqual({ code: 'whole', severity: 'error', file: 'b.md', line: null, column: null, message: 'Wrong in b.md.', fix: 'Mend it.' });
    expect(rows).toContainEqual({ code: 'two', severity: 'error', file: 'b.md', line: 2, column: 3, message: 'Wrong in b.md.', fix: 'Mend it.' });
  });

  test('of nothing wrong is an empty list on a line', () => {
    expect(reportJson([])).toBe('[]\n');
  });
});

describe('the report for people', () => {
  test('names each file once, with its problems below it in order', () => {
    expect(reportText(gathered(some).all(), { colour: false, perCode: 0 })).toBe([
      'a.md', '  9:3  warning one', '    Wrong in a.md.', '    Mend it.', '  10:3  note one', '    Wrong in a.md.', '    Mend it.', '',
      'b.md', '  error whole', '    Wrong in b.md.', '    Mend it.', '  2:3  error one', '    Wrong in b.md.', '    Mend it.', '  2:3  error two', '    Wrong in b.md.', '    Mend it.', '',
    ].join('\n'));
  });

  test('shows so many of a code and counts the rest', () => {
    const report = reportText(gathered(some).all(), { colour: false, perCode: 1 });
    expect(report.match(/(?:error|warning|note) one$/gm)).toHaveLength(1);
    expect(report).toMatch(/\n\nand 2 more of one\n$/);
    expect(reportText(gathered(some).all(), { colour: false, perCode: 1, more: moreByCheck })).toMatch(/\n\nand 2 more: npm run check -- --code one\n$/);
  });

  test('is coloured only where that is asked for, and of nothing wrong is empty', () => {
    expect(reportText(some, { colour: true, perCode: 0 })).toContain('\u001b[31merror\u001b[0m');
    expect(reportText(some, { colour: false, perCode: 0 })).not.toContain('\u001b');
    expect(reportText([], { colour: true, perCode: 3 })).toBe('');
  });

  test('lets no word of what is wrong, and of how to mend it, move the cursor', () => {
    expect(reportText([{ ...at('a.md', 1, 'x'), message: 'Wrong\u001b[2J\u0000.', fix: 'Mend\r it.' }], { colour: false, perCode: 0 })).toBe('a.md\n  1:3  error x\n    Wrong\\u001b[2J\\u0000.\n    Mend\\u000d it.\n');
  });

  test('lets no file name move the cursor', () => {
    expect(reportText([at('a\u001b[2J\n.md', 1, 'x')], { colour: false, perCode: 0 })).toMatch(/^a\\u001b\[2J\\u000a\.md\n/);
  });
});

describe('the report of a check', () => {
  const many = gathered([
    ...Array.from({ length: 12 }, (_, line) => at('z.md', line + 1, 'record-unused', 'note')),
    ...Array.from({ length: 3 }, (_, line) => at('y.md', line + 1, 'name-twice', 'warning')),
    at('x.md', 1, 'mention-absent', 'warning'), at('x.md', 2, 'date-form'), at('b.md', 1, 'name-unknown'), at('x.md', 1, 'name-unknown'),
  ]).all();
  const report = reportCheck(many, { colour: false, perCode: 2 });

  test('begins with the number of each code and what it is, the gravest first and of these the most frequent', () => {
    expect(report.slice(0, report.indexOf('\n\n')).split('\n')).toEqual([
      ' 2 error    name-unknown    A name that no record has',
      ' 1 error    date-form       A date in a form that is not understood',
      ' 3 warning  name-twice      A record is listed twice',
      ' 1 warning  mention-absent  A mention that is not in the article',
      '12 note     record-unused   A record that nothing uses',
    ]);
  });

  test('goes on with every error, by file, and ends with some of each warning and then of each note, and how to see the rest', () => {
    const places = report.split('\n').filter((line) => /^\w\.md$|^ {2}\d|^and/.test(line));
    expect(places).toEqual([
      'b.md', '  1:3  error name-unknown', 'x.md', '  1:3  error name-unknown', '  2:3  error date-form',
      'y.md', '  1:3  warning name-twice', '  2:3  warning name-twice', 'and 1 more: npm run check -- --code name-twice',
      'x.md', '  1:3  warning mention-absent',
      'z.md', '  1:3  note record-unused', '  2:3  note record-unused', 'and 10 more: npm run check -- --code record-unused',
    ]);
  });

  test('shows all of them where that is asked for, and nothing of nothing', () => {
    expect(reportCheck(many, { colour: false, perCode: 0 }).match(/note record-unused$/gm)).toHaveLength(12);
    expect(reportCheck([], { colour: true, perCode: 2 })).toBe('');
  });
});

describe('a quoted text', () => {
  test('shows its control characters, and is cut when it is long, between characters', () => {
    expect(quote('a\u0000b\nc\u2028')).toBe('"a\\u0000b\\u000ac\\u2028"');
    expect(quote('x'.repeat(80))).toBe(`"${'x'.repeat(80)}"`);
    expect(quote('😀'.repeat(81))).toBe(`"${'😀'.repeat(77)}..."`);
  });
});

describe('the names nearest to a text', () => {
  test('are those a few edits away, nearest first, at most three', () => {
    expect(nearest('summry', ['summary', 'source', 'title'], 3)).toEqual(['summary']);
    expect(nearest('Kalas', ['Kallas', 'Kolas', 'Kalasa', 'Kalás', 'Michel'], 3)).toEqual(['Kalasa', 'Kallas', 'Kalás']);
    expect(nearest('TITLE', ['title'], 3)).toEqual(['title']);
  });

  test('are none that share less than half of a short text', () => {
    expect(nearest('NG', ['OK', 'UK'], 3)).toEqual([]);
    expect(nearest('', ['a', 'b'], 3)).toEqual(['a', 'b']);
  });
});

test('"did you mean" reads as a sentence', () => {
  expect(didYouMean([], 'Otherwise.')).toBe('Otherwise.');
  expect(didYouMean(['a'], 'Otherwise.')).toBe('Did you mean "a"? Otherwise.');
  expect(didYouMean(['a', 'b', 'c'], 'Otherwise.')).toBe('Did you mean "a", "b" or "c"? Otherwise.');
});
