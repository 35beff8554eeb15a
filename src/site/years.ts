import type { Article } from '../model/article.ts';
import type { Ref } from '../model/kinds.ts';
import type { DatePart } from '../model/dates/date.ts';
import type { PluralForms } from '../locale/messages.ts';
import type { Site } from './site.ts';

/** The years, or the months, that some articles may be of, in words. */
export interface Years {
  readonly first: string;
  readonly last: string;
}

/** The articles that may be the oldest and the newest; undefined without articles. */
function endsOf(articles: readonly Article[]): readonly [oldest: Article, newest: Article] | undefined {
  const [one] = articles;
  return one && [
    articles.reduce((found, article) => (article.date.first < found.date.first ? article : found), one),
    articles.reduce((found, article) => (article.date.last > found.date.last ? article : found), one),
  ];
}

/** The same by months, where it is one year and the month of both ends is certain. */
export function monthsOrYearsOf(site: Site, articles: readonly Article[]): Years | undefined {
  const years = yearsOf(site, articles);
  const ends = endsOf(articles);
  if (ends === undefined || years?.first !== years?.last || ends.some(isOfDoubtfulMonth)) return years;
  const [first, last] = [ends[0].date.first, ends[1].date.last].map((day) => site.locale.dates.period(day.slice(0, 7)));
  return first === undefined || last === undefined ? years : { first, last };
}

/** From the first year that any of the articles can be of to the last; a year that is not certain is called about. Undefined without articles. */
function yearsOf({ locale }: Site, articles: readonly Article[]): Years | undefined {
  const ends = endsOf(articles);
  if (ends === undefined) return undefined;
  const [oldest, newest] = ends;
  const [from, to] = [oldest.date.first.slice(0, 4), newest.date.last.slice(0, 4)];
  const doubts = [isDoubtful(oldest.date.parts[0]), isDoubtful(newest.date.parts.at(-1))];
  const say = (key: string, doubtful = false) => (doubtful ? locale.words.date.about(locale.dates.period(key)) : locale.dates.period(key));
  if (from === to) return { first: say(from, doubts.includes(true)), last: say(to, doubts.includes(true)) };
  return { first: say(from, doubts[0]), last: say(to, doubts[1]) };
}

function isOfDoubtfulMonth({ date }: Article): boolean {
  return date.first.slice(0, 7) !== date.last.slice(0, 7) || date.parts.some(isDoubtful);
}

function isDoubtful(part: DatePart | undefined): boolean {
  return part !== undefined && (part.approximate || part.uncertain);
}

/** "12 articles, 1987–2025". @param forms how they are counted */
export function tallyOf(site: Site, articles: readonly Article[], forms: PluralForms = site.locale.words.count.articles): string {
  const { words, count } = site.locale;
  const counted = count(forms, articles.length);
  const years = yearsOf(site, articles);
  if (years === undefined) return counted;
  return words.record.tally(counted, years.first === years.last ? years.first : words.record.years(years.first, years.last));
}

/** How many texts name a record under which articles are filed, where that is another number: two numbers of one record need a word. */
export function namedBesides({ archive }: Site, ref: Ref): number | undefined {
  const filed = archive.articlesOf(ref).length;
  const named = archive.mentions.articlesNaming(ref).length;
  return filed === 0 || named === 0 || named === filed ? undefined : named;
}

/** The tally of the articles filed under a record, and of those that name it where these are others in number: "65 filed here, 1987 · named in 255". */
export function tallyOfRecord(site: Site, ref: Ref): string {
  const { archive, locale } = site;
  const filed = archive.articlesOf(ref);
  const named = filed.length > 0 ? 0 : archive.mentions.articlesNaming(ref).length;
  const besides = namedBesides(site, ref);
  if (besides !== undefined) {
    return locale.words.record.filedAndNamed(
      tallyOf(site, filed, locale.words.count.filed),
      locale.count(locale.words.count.namedBesides, besides),
    );
  }
  return named > 0 ? locale.count(locale.words.count.named, named) : tallyOf(site, filed);
}
