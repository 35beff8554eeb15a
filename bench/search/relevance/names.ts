import type { JudgedQuery } from './query.ts';
import { about } from './rules.ts';

const how = 'the editors\' tag, or the name in the headline';
const kind = 'name';

const volcker = { kind, how, need: 'Articles about Paul Volcker, chairman of the Federal Reserve', relevant: about('people', 'volcker', /\bvolcker\b/i) } as const;
const nakasone = { kind, how, need: 'Articles about Yasuhiro Nakasone, prime minister of Japan', relevant: about('people', 'nakasone', /\bnakasone\b/i) } as const;
const stoltenberg = { kind, how, need: 'Articles about Gerhard Stoltenberg, finance minister of West Germany', relevant: about('people', 'stoltenberg', /\bstoltenberg\b/i) } as const;

/** People: by surname, in full, turned around, misspelt, and in another script. */
export const names: readonly JudgedQuery[] = [
  { ...volcker, typed: 'Volcker' },
  { ...volcker, typed: 'Paul Volcker' },
  { ...volcker, typed: 'volker' },
  { ...nakasone, typed: 'nakasoni' },
  { ...nakasone, typed: 'Накасонэ' },
  { ...stoltenberg, typed: 'Gerhard Stoltenberg' },
  { ...stoltenberg, typed: 'Stoltenburg' },
  { kind, how, typed: 'Рейган', need: 'Articles about Ronald Reagan', relevant: about('people', 'reagan', /\breagan\b/i) },
  { kind, how, typed: 'Miazawa', need: 'Articles about Kiichi Miyazawa, finance minister of Japan', relevant: about('people', 'miyazawa', /\bmiyazawa\b/i) },
  { kind, how: 'the editors\' tag alone: "Baker" in a headline may be Howard Baker', typed: 'James Baker', need: 'Articles about James Baker, secretary of the Treasury', relevant: about('people', 'james-baker', /\bjames baker\b/i) },
  { kind, how, typed: 'Ziyang Zhao', need: 'Articles about Zhao Ziyang, premier of China', relevant: about('people', 'zhao-ziyang', /\bzhao\b/i) },
  { kind, how, typed: 'Nigel Lawson', need: 'Articles about Nigel Lawson, chancellor of the exchequer', relevant: about('people', 'lawson', /\blawson\b/i) },
  { kind, how, typed: 'Pöhl', need: 'Articles about Karl Otto Pöhl, president of the Bundesbank, whom the wire prints as Poehl', relevant: about('people', 'poehl', /\bpoehl\b/i) },
];
