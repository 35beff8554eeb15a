import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpus, outcomeOf, score } from '../../names-corpus/corpus.ts';

const outcomes = corpus.map((one) => ({ one, ...outcomeOf(one) }));

const page = readFileSync(new URL('../../../docs/names.md', import.meta.url), 'utf8');

/** Just below what was measured. */
const bounds = { strong: { precision: 1, recall: 0.98 }, weak: { precision: 0.97, recall: 0.96 }, ruled: { precision: 1, recall: 1 }, unsure: { precision: 1, recall: 1 } };
const rows = { strong: 'strong', weak: 'weak', ruled: 'the editor’s rulings', unsure: 'reported as unsure' };

describe('the truth table', () => {
  test.each(['strong', 'weak', 'ruled', 'unsure'] as const)('is reached as far as is promised for marks that are %s', (sort) => {
    const { precision, recall, right, found, true: wanted } = score(outcomes, sort);
    const figures = `${precision.toFixed(3)} (${right} of ${found}) | ${recall.toFixed(3)} (${right} of ${wanted})`;
    process.stdout.write(`${sort}: ${figures}\n`);
    expect(page.replaceAll("'", '’'), 'docs/names.md has the figures').toContain(`| ${rows[sort]} | ${figures} |`);
    expect(precision).toBeGreaterThanOrEqual(bounds[sort].precision);
    expect(recall).toBeGreaterThanOrEqual(bounds[sort].recall);
  });

  test('has a name of its own for every case', () => {
    const shown = corpus.map(({ shows, language }) => `${language ?? ''} ${shows}`);
    expect(new Set(shown).size).toBe(shown.length);
    expect(page).toContain(`${corpus.length} hard cases`);
  });

  test.each(outcomes.filter(({ one }) => one.fault === undefined).map((outcome) => [outcome.one.shows, outcome] as const))('%s', (_, { truth, found }) => {
    expect(found).toEqual(truth);
  });

  // Counted above like any other; when one is mended, its reason goes from the table.
  test.each(outcomes.filter(({ one }) => one.fault !== undefined).map((outcome) => [outcome.one.shows, outcome] as const))('a known fault: %s', (_, { truth, found }) => {
    expect(found).not.toEqual(truth);
  });
});
