import type { ForeignArticle } from '../foreign/foreign-article.ts';
import { oneLine } from '../markup/one-line.ts';
import { textOfHtml } from '../markup/text-of-html.ts';
import { nameInAddress } from '../text/name-in-address.ts';
import { childOf, childrenOf, textIn, textOf } from '../xml/node.ts';
import type { XmlNode } from '../xml/node.ts';
import { bodyOf } from './newsml-body.ts';
import { embargoOf, rightsLosses } from './terms-of-use.ts';
import type { Rights } from './terms-of-use.ts';

/** What kind of thing an item is, if it is no text: `picture` of `ninat:picture`. */
export function otherThanText(item: XmlNode): string | undefined {
  const kind = codeOf(childOf(childOf(item, 'itemMeta') ?? item, 'itemClass'));
  return kind === undefined || kind === 'text' || kind === 'composite' ? undefined : kind;
}

/** A news item of NewsML-G2 (https://iptc.org/standards/newsml-g2/). */
export function newsmlItem(item: XmlNode): ForeignArticle {
  const meta = childOf(item, 'itemMeta') ?? item;
  const content = childOf(item, 'contentMeta') ?? item;
  const guid = item.attributes.get('guid');
  const subjects = childrenOf(content, 'subject');
  const isOf = (kind: RegExp) => ({ attributes }: XmlNode) => kind.test(attributes.get('type') ?? '');
  const of = (kind: RegExp) => subjects.filter(isOf(kind)).flatMap((subject) => nameOfConcept(subject) ?? []);
  const countries = subjects.filter(({ attributes }) => /country|iso3166/i.test(`${attributes.get('type') ?? ''} ${attributes.get('qcode') ?? ''} ${attributes.get('uri') ?? ''}`));
  const places = subjects.filter((subject) => /geoArea|poi$/i.test(subject.attributes.get('type') ?? '') && !countries.includes(subject));
  const status = codeOf(childOf(meta, 'pubStatus'));
  const isWithheld = status !== undefined && status !== 'usable';
  const embargo = childOf(meta, 'embargoed');
  const description = textOfHtml(textOf(content, 'description') ?? '');
  const { body, subheadline, losses } = bodyOf(childOf(item, 'contentSet'));
  const remote = childrenOf(childOf(item, 'contentSet') ?? item, 'remoteContent').flatMap(({ attributes }) => attributes.get('href') ?? []);
  return {
    key: guid,
    name: textOf(content, 'slugline') ?? nameInAddress(guid) ?? guid ?? '',
    title: textOf(content, 'headline') ?? textOf(meta, 'title'),
    date: textOf(meta, 'firstCreated') ?? textOf(content, 'contentCreated') ?? textOf(meta, 'versionCreated'),
    source: nameOfConcept(childOf(meta, 'provider')) ?? nameOfConcept(childOf(content, 'infoSource')),
    people: of(/person$/),
    countries: countries.flatMap((country) => nameOfConcept(country) ?? []),
    organisations: of(/organisation$/),
    topics: subjects.filter(({ attributes }) => !/(?:person|organisation|geoArea|poi|country|event|object)$/i.test(attributes.get('type') ?? '') ).filter((subject) => !countries.includes(subject)).flatMap((subject) => nameOfConcept(subject) ?? []),
    byline: textOf(content, 'by') === undefined ? childrenOf(content, 'creator').flatMap((creator) => nameOfConcept(creator) ?? []) : [textOf(content, 'by') ?? ''],
    dateline: textOf(content, 'dateline'),
    language: childOf(content, 'language')?.attributes.get('tag') ?? item.attributes.get('xml:lang'),
    summary: description === '' ? subheadline : description,
    url: guid !== undefined && /^https?:/i.test(guid) ? guid : undefined,
    draft: isWithheld,
    embargoes: embargo === undefined ? [] : [embargoOf('It', textIn(embargo).trim())],
    body,
    losses: [
      ...(isWithheld ? [`Its status is ${status}, so it is a draft.`] : []),
      ...leftOutAll('These places were left out', places),
      ...leftOutAll('These events were left out', subjects.filter(isOf(/event$/i))),
      ...leftOutAll('These objects were left out', subjects.filter(isOf(/object$/i))),
      ...leftOutAll('Where it was written was left out', childrenOf(content, 'located')),
      ...(description === '' || subheadline === '' ? [] : [`A line below the headline was left out: ${subheadline}`]),
      ...losses,
      ...remote.map((address) => `What lies elsewhere was left out: ${address}.`),
      ...childrenOf(meta, 'edNote').map((note) => `A note to editors was left out: ${textIn(note).trim()}`),
      ...childrenOf(item, 'rightsInfo').flatMap((rights) => rightsLosses('it', rightsOf(rights))),
    ],
  };
}

function leftOutAll(what: string, concepts: readonly XmlNode[]): string[] {
  const names = concepts.flatMap((concept) => nameOfConcept(concept) ?? []);
  return names.length === 0 ? [] : [`${what}: ${names.join(', ')}.`];
}

/** Notices and terms may stand elsewhere, at an address in place of words. */
function rightsOf(rights: XmlNode): Rights {
  const words = (name: string) => childrenOf(rights, name).flatMap((one) => [oneLine(textIn(one)), one.attributes.get('href') ?? '']).filter((one) => one !== '').join(' ');
  const holders = childrenOf(rights, 'copyrightHolder').flatMap((holder) => nameOfConcept(holder) ?? []);
  return { holder: holders.join(', '), notice: words('copyrightNotice'), terms: words('usageTerms') };
}

/** A code without the scheme that it is of, which stands before a colon, or as an address: `canceled` of `stat:canceled` and of `http://cv.iptc.org/newscodes/pubstatusg2/canceled`. */
function codeOf(concept: XmlNode | undefined): string | undefined {
  return (concept?.attributes.get('qcode') ?? concept?.attributes.get('uri'))?.replace(/^.*[:/]/, '');
}

/** A concept's name, or what stands for one where it has only that. */
function nameOfConcept(concept: XmlNode | undefined): string | undefined {
  return concept === undefined ? undefined : (textOf(concept, 'name') ?? concept.attributes.get('literal') ?? concept.attributes.get('qcode')?.replace(/^[^:]*:/, ''));
}
