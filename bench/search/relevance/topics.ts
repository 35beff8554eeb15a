import type { JudgedQuery } from './query.ts';
import { both, filed, says } from './rules.ts';

const kind = 'topic';
const how = 'the editors\' tag';
const andWords = 'the editors\' tag, and words of the text';

/** What articles are about, in the words a reader has for it and not in the editors' codes. */
export const topics: readonly JudgedQuery[] = [
  { kind, how, typed: 'natural gas', need: 'Articles about natural gas', relevant: filed('topics', 'nat-gas') },
  { kind, how, typed: 'unemployment', need: 'Articles about jobs and unemployment', relevant: filed('topics', 'jobs') },
  { kind, how, typed: 'iron and steel', need: 'Articles about the iron and steel industry', relevant: filed('topics', 'iron-steel') },
  { kind, how, typed: 'palm oil', need: 'Articles about palm oil', relevant: filed('topics', 'palm-oil') },
  { kind, how, typed: 'consumer prices', need: 'Articles about consumer prices', relevant: filed('topics', 'cpi') },
  { kind, how, typed: 'foreign exchange reserves', need: 'Articles about the reserves of central banks', relevant: filed('topics', 'reserves') },
  { kind, how: andWords, typed: 'gold mine', need: 'Articles about the mining of gold', relevant: both(filed('topics', 'gold'), says(/\b(?:mines?|mining|mined|miners?)\b/i)) },
  { kind, how: andWords, typed: 'coffee quotas', need: 'Articles about export quotas for coffee', relevant: both(filed('topics', 'coffee'), says(/\bquotas?\b/i)) },
  { kind, how: andWords, typed: 'cocoa buffer stock', need: 'Articles about the buffer stock of the cocoa agreement', relevant: both(filed('topics', 'cocoa'), says(/\bbuffer\b/i)) },
  { kind, how: andWords, typed: 'sugar tender', need: 'Articles about tenders to buy or sell sugar', relevant: both(filed('topics', 'sugar'), says(/\btender(?:s|ed|ing)?\b/i)) },
];
