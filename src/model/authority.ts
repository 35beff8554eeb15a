import { z } from 'zod';
import { edtfDate, formerAddress, inOrder, languageTag, line, listOf, names, wikidataId } from './fields.ts';
import type { AuthorityKind } from './kinds.ts';
import { variantKinds } from './names/names.ts';

const variant = z.preprocess(
  (value) => (typeof value === 'string' ? { form: value, kind: 'alternative' } : value),
  z.strictObject({
    form: line.describe('The form of the name.'),
    kind: z.enum(variantKinds, { error: `one of ${variantKinds.join(', ')}` }).describe('How the form came about.'),
    language: languageTag.optional().describe('The language of the form (BCP 47).'),
  }),
);

/** What every authority record has. */
const common = {
  name: line.describe('The preferred name.'),
  sort: line.optional().describe('The form under which lists from A to Z have it: Tokayev, Kassym-Jomart.'),
  variants: listOf(variant).describe('Other forms of the name, each by itself or with its kind.'),
  short: names.describe('Weak forms, such as a bare surname: they count only in an article that also has a strong form or lists the record.'),
  wikidata: wikidataId.optional().describe('The item of Wikidata: Q42.'),
  redirectFrom: listOf(formerAddress).describe('Addresses on this site that the record had before: /people/old-name/.'),
  distinctFrom: names.describe('Records of the same kind that look like this one and are others.'),
  review: line.optional().describe('Why a person should look this record over; set by an import, removed by an editor. Never shown on the site.'),
};

function personFields(timeZone: string) {
  const date = edtfDate(timeZone);
  return z.strictObject({
    ...common,
    roles: listOf(z.strictObject({
      title: line.describe('The office: Prime Minister.'),
      organisation: line.optional().describe('The organisation it is held in: an id or a name.'),
      country: line.optional().describe('The country it is held for: a name, code or id.'),
      from: date.optional().describe('Since when (EDTF).'),
      to: date.optional().describe('Until when (EDTF).'),
    }).superRefine(inOrder('from', 'to'))).describe('Offices that the person holds or held.'),
    countries: names.describe('The countries that the person belongs to: names, codes or ids.'),
    born: date.optional().describe('The day or year of birth (EDTF).'),
    died: date.optional().describe('The day or year of death (EDTF).'),
  }).superRefine(inOrder('born', 'died'));
}

/** A country's file adds to the ISO 3166 country of its code or id, or makes one that ISO lacks. */
function countryFields(timeZone: string) {
  const date = edtfDate(timeZone);
  return z.strictObject({
    ...common,
    name: line.optional().describe('The preferred name, in place of that of ISO 3166.'),
    code: z.string().trim().regex(/^[A-Za-z]{2}$/, 'a country code of two letters (ISO 3166-1)').transform((code) => code.toUpperCase()).optional().describe('The code of two letters (ISO 3166-1): KZ.'),
    from: date.optional().describe('Since when the state exists (EDTF).'),
    to: date.optional().describe('Until when the state existed (EDTF).'),
  }).superRefine(inOrder('from', 'to'));
}

const organisationFields = z.strictObject({
  ...common,
  countries: names.describe('The countries that the organisation belongs to: names, codes or ids.'),
  broader: line.optional().describe('The organisation that this one is part of: an id or a name.'),
});

const topicFields = z.strictObject({
  ...common,
  broader: line.optional().describe('The wider topic that this one belongs under: an id or a name.'),
  mediatopic: z.string().trim().regex(/^medtop:\d{8}$/, 'an IPTC Media Topic, as in "medtop:20000638"').optional().describe('The IPTC Media Topic: medtop:20000638.'),
});

/** One group in braces, but for `{code}`, in which day, month and year stand once each. */
const datePattern = /^(?:[^{}]|\{code\})*\{(?=[^}]*d)(?=[^}]*m)(?=[^}]*y)(?:d{1,2}|m{1,2}|yy|yyyy)(?:[./ -](?:d{1,2}|m{1,2}|yy|yyyy)){2}\}(?:[^{}]|\{code\})*$/;

const sourceFields = z.strictObject({
  ...common,
  countries: names.describe('The countries in which it is printed: names, codes or ids.'),
  code: line.optional().describe('The short name under which it is cited: NG.'),
  citation: line.regex(datePattern, 'a text with one date pattern of day, month and year, as in "see {code} dated {dd.mm.yy}"').optional().describe('How it cites its own issues: a text with {code} and a date pattern such as {dd.mm.yy}.'),
});

export type PersonFields = z.infer<ReturnType<typeof personFields>>;
export type CountryFields = z.infer<ReturnType<typeof countryFields>>;
export type OrganisationFields = z.infer<typeof organisationFields>;
export type TopicFields = z.infer<typeof topicFields>;
export type SourceFields = z.infer<typeof sourceFields>;

/** A schema for each kind of record. */
export function authorityFields(timeZone: string) {
  return {
    people: personFields(timeZone),
    countries: countryFields(timeZone),
    organisations: organisationFields,
    topics: topicFields,
    sources: sourceFields,
  } satisfies Record<AuthorityKind, z.ZodType>;
}
