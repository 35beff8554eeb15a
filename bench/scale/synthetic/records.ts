import { countryIds } from '../../../src/model/countries/country-ids.ts';
import { chanceOf } from '../../torture/chance.ts';
import { figures } from './figures.ts';
import { Ranks } from './ranks.ts';
import { capital, nameOf, wordOf } from './words.ts';

/** A record that articles list: the id that its file has, and the name that texts have. */
export interface MadeRecord {
  readonly id: string;
  readonly name: string;
}

const givenNames = new Ranks(figures.cities, 400);

/** @param number from 0: another one is another person */
export function personOf(number: number): MadeRecord & { readonly surname: string } {
  const surname = nameOf(141 + number);
  return { ...named(`${nameOf(19_000 + givenNames.draw(chanceOf(number)()))} ${surname}`), surname };
}

export function organisationOf(number: number): MadeRecord {
  const kinds = ['Council', 'Union', 'Agency', 'Fund', 'Bank', 'Institute'];
  return named(`${nameOf(10_001 + number)} ${kinds[number % kinds.length] ?? ''}`);
}

export function topicOf(rank: number): MadeRecord {
  return named(capital(`${wordOf(2000 + rank)} ${wordOf(3000 + rank)}`));
}

/** The city of a dateline, which has no record. */
export function cityOf(rank: number): string {
  return nameOf(15_000 + rank).toUpperCase();
}

/** Real countries, which need no file, because the archive knows them; which of them is how frequent is made up. */
const countries = Object.values(countryIds).filter((id) => /^[a-z]+$/.test(id)).map((id) => ({ id, name: capital(id) }));

export function countryOf(rank: number): MadeRecord {
  return countries[(rank * 37) % countries.length] ?? { id: 'france', name: 'France' };
}

function named(name: string): MadeRecord {
  return { id: name.toLowerCase().replaceAll(' ', '-'), name };
}
