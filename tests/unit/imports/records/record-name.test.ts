import { expect, test } from 'vitest';
import { nameOfCode } from '../../../../src/imports/records/record-name.ts';

test.each([
  ['people', 'james-baker', 'James Baker'],
  ['people', 'de-larosiere', 'De Larosiere'],
  ['people', 'ursula-von-der-leyen', 'Ursula von der Leyen'],
  ['people', 'ng', 'Ng'],
  ['topics', 'money-fx', 'Money FX'],
  ['topics', 'palm-oil', 'Palm oil'],
  ['organisations', 'opec', 'OPEC'],
  ['organisations', 'unctad', 'Unctad'],
  ['countries', 'free-city-of-danzig', 'Free City of Danzig'],
  ['sources', 'reuters', 'Reuters'],
  ['people', 'bell hooks', 'bell hooks'],
  ['topics', 'C++', 'C++'],
  ['people', 'жильцов', 'Жильцов'],
  ['topics', '経済', '経済'],
] as const)('%s: %s is %s', (kind, code, name) => {
  expect(nameOfCode(kind, code)).toBe(name);
});
