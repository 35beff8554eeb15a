import { z } from 'zod';
import type { ForeignArticle } from '../foreign/foreign-article.ts';
import { escaped } from '../markup/escaped.ts';
import { nameInAddress } from '../text/name-in-address.ts';
import { embargoOf, rightsLosses } from './terms-of-use.ts';

const text = z.string().trim().min(1).optional().catch(undefined);
const concept = z.object({ name: text, scheme: text, code: text, uri: text, literal: text });
const concepts = z.array(concept.optional().catch(undefined)).default([]).catch([]);
const part = z.object({ role: text, contenttype: text, value: text });
const parts = z.array(part.optional().catch(undefined)).default([]).catch([]);
/** In 2.x and 3.x an object that names rights at an address, or has them in a language for machines. */
const rightsInfo = z.union([z.string(), z.object({ linkedrights: text }).transform(({ linkedrights }) => linkedrights)]).optional().catch(undefined);
const rendition = z.object({ name: text, href: text, width: z.number().optional().catch(undefined) });

/**
 * An item of ninjs 1.x, 2.x or 3.x with the names of its fields in small letters, which 3.x writes in camel case. What has
 * another shape is as if it were not there.
 */
const schema = z.object({
  uri: text, type: text, pubstatus: text, language: text,
  title: text, slugline: text, headline: text,
  byline: text, by: text, located: text,
  embargoed: z.unknown().optional(), embargoedreason: text,
  copyrightholder: text, copyrightnotice: text, usageterms: text, rightsinfo: rightsInfo,
  source: text, ednote: text, dateline: text,
  firstcreated: text, contentcreated: text, versioncreated: text,
  description_text: text,
  headlines: parts, bodies: parts, descriptions: parts,
  subject: concepts, subjects: concepts,
  person: concepts, people: concepts,
  organisation: concepts, organisations: concepts,
  place: concepts, places: concepts,
  infosource: concepts, infosources: concepts,
  renditions: z.unknown().optional(), associations: z.unknown().optional(),
});

type NinjsFields = z.infer<typeof schema>;

export type NinjsReading = { readonly is: 'article'; readonly article: ForeignArticle } | { readonly is: 'other'; readonly what: string } | { readonly is: 'wrong'; readonly reason: string };

/** An item of IPTC ninjs (https://iptc.org/standards/ninjs/), 1.0 to 3.1. Only texts are articles; pictures come along with the text that they are tied to. */
export function ninjsItem(value: unknown): NinjsReading {
  const read = schema.safeParse(smallNames(value, 0));
  if (!read.success) return { is: 'wrong', reason: 'It is no JSON object, as an item of ninjs is. Export it again.' };
  const item = read.data;
  if (item.type !== undefined && item.type !== 'text' && item.type !== 'composite') return { is: 'other', what: `ninjs ${item.type}` };
  const fields = typeof value === 'object' && value !== null ? new Map(Object.entries(value).map(([name, one]): [string, unknown] => [name.toLowerCase(), one])) : new Map<string, unknown>();
  const bodies = [...item.bodies.filter((one) => one !== undefined), ...[...fields].flatMap(([name, one]) => (name.startsWith('body_') && typeof one === 'string' ? [{ role: name.slice(5), contenttype: undefined, value: one }] : []))];
  const html = bodies.find(({ role, contenttype, value: body }) => body !== undefined && (/html/.test(contenttype ?? '') || (/html|richtext/.test(role ?? '') && contenttype !== 'text/plain')))?.value;
  const plain = bodies.find(({ value: body }) => body !== undefined && body !== html)?.value;
  const shown = associated(item.associations).map((one) => ({ ...one, html: pictureOf(one) })).filter((one) => one.html !== '');
  const pictures = shown.map((one) => one.html).join('');
  const main = (all: typeof item.headlines, prefix: string) => all.find((one) => one?.role === 'main')?.value ?? all[0]?.value ?? [...fields].flatMap(([name, one]) => (name.startsWith(prefix) && typeof one === 'string' ? [one] : []))[0];
  const named = (...lists: readonly (typeof item.subjects)[]) => lists.flat().flatMap((one) => one?.name ?? one?.literal ?? []);
  const places = [...item.place, ...item.places].filter((one) => one !== undefined);
  const isCountry = ({ scheme, uri }: (typeof places)[number]) => /iso-?3166/i.test(`${scheme ?? ''} ${uri ?? ''}`);
  const others = named(places.filter((one) => !isCountry(one)));
  const isWithheld = item.pubstatus !== undefined && !/\busable$/.test(item.pubstatus);
  const embargoes = [...embargoesOn('It', item), ...new Set(shown.flatMap((one) => embargoesOn('A picture of it', one)))];
  const source = item.source ?? named(item.infosource, item.infosources)[0];
  return {
    is: 'article',
    article: {
      key: item.uri,
      name: item.slugline ?? nameInAddress(item.uri) ?? '',
      title: item.headline ?? main(item.headlines, 'headline_') ?? item.title ?? item.slugline,
      date: item.firstcreated ?? item.contentcreated ?? item.versioncreated,
      source: source ?? item.copyrightholder,
      people: named(item.person, item.people),
      countries: named(places.filter(isCountry)),
      organisations: named(item.organisation, item.organisations),
      topics: named(item.subject, item.subjects),
      byline: [item.byline ?? item.by ?? ''],
      dateline: item.dateline,
      language: item.language,
      summary: item.description_text ?? main(item.descriptions, 'description_'),
      url: item.uri !== undefined && /^https?:/i.test(item.uri) ? item.uri : undefined,
      draft: isWithheld,
      embargoes,
      body: html === undefined && pictures === '' ? { text: plain ?? '' } : { html: `${html ?? paragraphs(plain ?? '')}${pictures}` },
      losses: [
        ...(isWithheld ? [`Its status is ${item.pubstatus ?? ''}, so it is a draft.`] : []),
        ...(others.length === 0 ? [] : [`These places were left out: ${others.join(', ')}.`]),
        ...(item.located === undefined ? [] : [`Where it was written was left out: ${item.located}.`]),
        ...(item.ednote === undefined ? [] : [`A note to editors was left out: ${item.ednote}`]),
        ...rightsOf('it', source === undefined ? { ...item, copyrightholder: undefined } : item),
        ...new Set(shown.flatMap((one) => rightsOf('a picture of it', one))),
      ],
    },
  };
}

/** The names of fields in small letters, a few groups deep; the values as they are. */
function smallNames(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > 6) return value;
  if (Array.isArray(value)) return value.map((one) => smallNames(one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, one]): [string, unknown] => [name.toLowerCase(), smallNames(one, depth + 1)]));
}

/** Null, false and a blank text are how software says that there is none; what else is no moment is said as it stands. */
function embargoesOn(what: string, { embargoed, embargoedreason: why }: NinjsFields): string[] {
  const said = typeof embargoed === 'string' ? embargoed.trim() : embargoed;
  if (said === undefined || said === null || said === false || said === '') return why === undefined ? [] : [embargoOf(what, '', why)];
  return [embargoOf(what, said === true ? '' : typeof said === 'string' ? said : JSON.stringify(said), why)];
}

function rightsOf(what: string, { copyrightholder: holder, copyrightnotice: notice, usageterms: terms, rightsinfo: elsewhere }: NinjsFields): string[] {
  return rightsLosses(what, { holder, notice, terms, elsewhere });
}

/** What is tied to a text: in 1.x and 2.x by name, in 3.x in a list. */
function associated(associations: unknown): NinjsFields[] {
  const all: unknown[] = typeof associations === 'object' && associations !== null ? Object.values(associations) : [];
  return all.flatMap((one) => schema.safeParse(one).data ?? []);
}

/** A picture as a figure, of its renditions the widest; empty for what is none. */
function pictureOf({ type, renditions, headline, headlines, description_text: described, descriptions, byline, by }: NinjsFields): string {
  const sizes = (typeof renditions === 'object' && renditions !== null ? Object.values(renditions) : []).flatMap((size) => rendition.safeParse(size).data ?? []).filter(({ href }) => href !== undefined);
  const widest = sizes.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))[0];
  if (type !== 'picture' || widest?.href === undefined) return '';
  const caption = [described ?? descriptions[0]?.value, byline ?? by].filter((words) => words !== undefined).join(' ');
  return `<figure><img src="${escaped(widest.href)}" alt="${escaped(headline ?? headlines[0]?.value ?? '')}"><figcaption>${escaped(caption)}</figcaption></figure>`;
}

function paragraphs(plain: string): string {
  return plain.split(/\n[ \t]*\n/).map((one) => `<p>${escaped(one)}</p>`).join('');
}
