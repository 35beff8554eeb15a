import { chanceOf } from '../../torture/chance.ts';
import { times } from './calendar.ts';
import { weighted } from './curve.ts';
import { figures } from './figures.ts';
import { Population } from './population.ts';
import { Ranks } from './ranks.ts';
import { cityOf, countryOf, organisationOf, personOf, topicOf } from './records.ts';
import type { MadeRecord } from './records.ts';
import { TextMaker } from './text.ts';

/** An article that nobody has written, of nothing that has happened. */
export interface MadeArticle {
  /** From the content folder, without the ending. */
  readonly path: string;
  readonly title: string;
  /** As in `1987-02-26T15:01:01Z`. */
  readonly date: string;
  readonly dateline: string;
  readonly people: readonly MadeRecord[];
  readonly countries: readonly MadeRecord[];
  readonly organisations: readonly MadeRecord[];
  readonly topics: readonly MadeRecord[];
  readonly body: string;
}

export interface Making {
  readonly seed: number;
  /** Articles of a day on average. */
  readonly perDay: number;
}

const months = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/**
 * Synthetic articles in the order of their time, without an end; each says in its title that it is synthetic. The same seed makes the
 * same, and a longer archive begins with the shorter one.
 */
export function* madeArticles({ seed, perDay }: Making): Generator<MadeArticle> {
  const chance = chanceOf(seed);
  const texts = new TextMaker(chance);
  const [cities, countries, topics] = [new Ranks(figures.cities), new Ranks(figures.countries), new Ranks(figures.topics)];
  const people = new Population(figures.newcomers.people, chance);
  const organisations = new Population(figures.newcomers.organisations, chance);
  const some = <T extends MadeRecord>(kind: keyof typeof figures.listed, next: () => T): readonly T[] => {
    const count = weighted(figures.listed[kind], chance());
    return [...new Map(Array.from({ length: count }, next).map((record) => [record.id, record])).values()];
  };
  let number = 0;
  for (const date of times(perDay, chance)) {
    number += 1;
    const listed = {
      people: some('people', () => personOf(people.next())),
      countries: some('countries', () => countryOf(countries.draw(chance()))),
      organisations: some('organisations', () => organisationOf(organisations.next())),
      topics: some('topics', () => topicOf(topics.draw(chance()))),
    };
    const again = Math.round(figures.named - 1);
    const names = [
      ...listed.people.flatMap(({ name, surname }) => [name, ...Array.from({ length: again }, () => surname)]),
      ...listed.countries.map(({ name }) => name),
      ...listed.organisations.map(({ name }) => name),
    ];
    yield {
      path: `articles/${date.slice(0, 4)}/${date.slice(5, 7)}/synthetic-${String(number).padStart(7, '0')}`,
      title: `Synthetic ${number}: ${texts.title()}`,
      date,
      dateline: `${cityOf(cities.draw(chance()))}, ${months[Number(date.slice(5, 7)) - 1] ?? ''} ${Number(date.slice(8, 10))}`,
      ...listed,
      body: texts.body(names),
    };
  }
}
