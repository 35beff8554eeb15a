import type { JudgedQuery } from './query.ts';
import { filed } from './rules.ts';

const how = 'the editors\' tag';
const kind = 'country';

const soviet = { kind, how, need: 'Articles about the Soviet Union', relevant: filed('countries', 'ussr') } as const;
const dutch = { kind, how, need: 'Articles about the Netherlands', relevant: filed('countries', 'netherlands') } as const;

/** Countries: by usual name, acronym, demonym, another name, the name they have now, and another script. */
export const countries: readonly JudgedQuery[] = [
  { ...soviet, typed: 'Soviet Union' },
  { ...soviet, typed: 'USSR' },
  { ...soviet, typed: 'СССР' },
  { ...dutch, typed: 'Dutch' },
  { ...dutch, typed: 'Holland' },
  { kind, how, typed: 'Burma', need: 'Articles about Burma', relevant: filed('countries', 'burma') },
  { kind, how, typed: 'Cambodia', need: 'Articles about the country that the editors of 1987 filed as Kampuchea', relevant: filed('countries', 'kampuchea') },
  { kind, how, typed: 'Zaire', need: 'Articles about Zaire', relevant: filed('countries', 'zaire') },
  { kind, how, typed: 'Côte d’Ivoire', need: 'Articles about the Ivory Coast, by its own name', relevant: filed('countries', 'ivory-coast') },
  { kind, how, typed: 'Filipino', need: 'Articles about the Philippines', relevant: filed('countries', 'philippines') },
  { kind, how, typed: 'West German', need: 'Articles about West Germany', relevant: filed('countries', 'west-germany') },
  { kind, how, typed: 'UAE', need: 'Articles about the United Arab Emirates', relevant: filed('countries', 'uae') },
  { kind, how, typed: 'UK', need: 'Articles about the United Kingdom', relevant: filed('countries', 'uk') },
  { kind, how, typed: 'Япония', need: 'Articles about Japan', relevant: filed('countries', 'japan') },
];
