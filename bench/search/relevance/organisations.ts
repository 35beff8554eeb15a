import type { JudgedQuery } from './query.ts';
import { about } from './rules.ts';

const how = 'the editors\' tag, or the name in the headline';
const kind = 'organisation';

const community = { kind, how, need: 'Articles about the European Community', relevant: about('organisations', 'ec', /\b(?:EC|EEC|European Community)\b/i) } as const;
const gatt = { kind, how, need: 'Articles about GATT', relevant: about('organisations', 'gatt', /\bgatt\b/i) } as const;
const opec = { kind, how, need: 'Articles about OPEC', relevant: about('organisations', 'opec', /\bopec\b/i) } as const;

/** Bodies: by acronym and in full. */
export const organisations: readonly JudgedQuery[] = [
  { ...opec, typed: 'OPEC' },
  { ...community, typed: 'European Community' },
  { ...community, typed: 'EEC' },
  { ...gatt, typed: 'GATT' },
  { ...gatt, typed: 'General Agreement on Tariffs and Trade' },
  { kind, how, typed: 'World Bank', need: 'Articles about the World Bank', relevant: about('organisations', 'worldbank', /\bworld bank\b/i) },
  { kind, how, typed: 'International Coffee Organization', need: 'Articles about the International Coffee Organization', relevant: about('organisations', 'ico-coffee', /\bICO\b/i) },
  { kind, how, typed: 'oecd', need: 'Articles about the OECD', relevant: about('organisations', 'oecd', /\boecd\b/i) },
];
