import type { JudgedQuery } from './query.ts';
import { between, both, either, filed, not, says } from './rules.ts';

const printed = 'the text as printed';
const tags = 'the editors\' tags';
const end = '1987-04-01';
const start = '1987-02-01';

/** The same words in the same order; between them white space or a hyphen. */
export const phrases: readonly JudgedQuery[] = [
  { kind: 'phrase', typed: '"acid rain"', need: 'Articles with this phrase', how: printed, relevant: says(/\bacid rain\b/i) },
  { kind: 'phrase', typed: '"two-for-one stock split"', need: 'Articles with this phrase', how: printed, relevant: says(/\btwo[- ]for[- ]one stock split\b/i) },
  { kind: 'phrase', typed: '"strait of hormuz"', need: 'Articles with this phrase', how: printed, relevant: says(/\bstrait of hormuz\b/i) },
  { kind: 'phrase', typed: '"bank of finland"', need: 'Articles with this phrase, among many with another bank', how: printed, relevant: says(/\bbank of finland\b/i) },
];

export const exclusions: readonly JudgedQuery[] = [
  { kind: 'exclusion', typed: 'earthquake -Ecuador', need: 'Articles with "earthquake" that have nothing of Ecuador', how: 'the text as printed, and the editors\' tags', relevant: both(says(/\bearthquakes?\b/i), not(says(/\becuador/i)), not(filed('countries', 'ecuador'))) },
  { kind: 'exclusion', typed: 'cocoa -buffer', need: 'Articles on cocoa without the word "buffer"', how: 'the editors\' tag, and the text as printed', relevant: both(either(filed('topics', 'cocoa'), says(/\bcocoa\b/i)), not(says(/\bbuffer/i))) },
  { kind: 'exclusion', typed: 'Guinness -Saunders', need: 'Articles with "Guinness" but not "Saunders"', how: printed, relevant: both(says(/\bguinness\b/i), not(says(/\bsaunders\b/i))) },
  { kind: 'exclusion', typed: 'rubber -"rubber pact"', need: 'Articles on rubber without the phrase "rubber pact"', how: 'the editors\' tag, and the text as printed', relevant: both(either(filed('topics', 'rubber'), says(/\brubber\b/i)), not(says(/\brubber pact\b/i))) },
];

/** No relevant article is of the Sundays that bound the dates, so that it does not matter whether a bound is within. */
export const filters: readonly JudgedQuery[] = [
  { kind: 'filter', typed: 'person:volcker Brazil', need: 'Articles filed under Volcker with the word "Brazil"', how: 'the editors\' tag, and the text as printed', relevant: both(filed('people', 'volcker'), says(/\bbrazil/i)) },
  { kind: 'filter', typed: 'country:ecuador topic:crude', need: 'Articles filed under Ecuador and crude oil', how: tags, relevant: both(filed('countries', 'ecuador'), filed('topics', 'crude')) },
  { kind: 'filter', typed: 'country:uk topic:cocoa', need: 'Articles filed under the United Kingdom, by its acronym, and cocoa', how: tags, relevant: both(filed('countries', 'uk'), filed('topics', 'cocoa')) },
  { kind: 'filter', typed: 'organisation:imf debt', need: 'Articles filed under the IMF with the word "debt"', how: 'the editors\' tag, and the text as printed', relevant: both(filed('organisations', 'imf'), says(/\bdebts?\b/i)) },
  { kind: 'filter', typed: 'topic:rubber before:1987-03-15', need: 'Articles on rubber of the time before the agreement', how: 'the editors\' tag and the date', relevant: both(filed('topics', 'rubber'), between(start, '1987-03-15')) },
  { kind: 'filter', typed: 'OPEC after:1987-03-22', need: 'The newest week with the word "OPEC"', how: 'the text as printed and the date', relevant: both(says(/\bopec\b/i), between('1987-03-23', end)) },
  { kind: 'filter', typed: 'country:ussr topic:grain -wheat', need: 'Articles on grain and the Soviet Union without the word "wheat"', how: 'the editors\' tags, and the text as printed', relevant: both(filed('countries', 'ussr'), filed('topics', 'grain'), not(filed('topics', 'wheat')), not(says(/\bwheat/i))) },
];

const ten = 'of which the first ten in this order';

export const ordered: readonly JudgedQuery[] = [
  { kind: 'order', order: 'newest', typed: 'topic:tin', need: 'The newest articles on tin', how: `the editors' tag, ${ten}`, relevant: filed('topics', 'tin') },
  { kind: 'order', order: 'oldest', typed: 'country:turkey', need: 'The oldest articles on Turkey', how: `the editors' tag, ${ten}`, relevant: filed('countries', 'turkey') },
  { kind: 'order', order: 'newest', typed: 'Boesky', need: 'The newest articles with "Boesky"', how: `the text as printed, ${ten}`, relevant: says(/\bboesky\b/i) },
  { kind: 'order', order: 'oldest', typed: 'semiconductor', need: 'The oldest articles with "semiconductor"', how: `the text as printed, ${ten}`, relevant: says(/\bsemiconductors?\b/i) },
];
