import { z } from 'zod';
import { edtfDate, formerAddress, languageTag, line, listOf, names, wikidataId } from './fields.ts';
import type { AuthorityKind } from './kinds.ts';
import { variantKinds } from './names.ts';

const variant = z.preprocess(
  (value) => (typeof value === 'string' ? { form: value, kind: 'alternative' } : value),
  z.strictObject({
    form: line,
    kind: z.enum(variantKinds, { error: `one of ${variantKinds.join(', ')}` }),
    language: languageTag.optional(),
  }),
);

/** What every authority record has. */
const common = {
  /** The preferred name. */
  name: line,
  variants: listOf(variant),
  /** Weak forms, such as a bare surname: they count only in an article that also has a strong form or lists the record. */
  short: names,
  wikidata: wikidataId.optional(),
  redirectFrom: listOf(formerAddress),
  /** Records of the same kind that look like this one and are others. */
  distinctFrom: names,
  /** Why a person should look this record over; set by an import, removed by an editor. Never shown on the site. */
  review: line.optional(),
};

export function personFields(timeZone: string) {
  const date = edtfDate(timeZone);
  return z.strictObject({
    ...common,
    roles: listOf(z.strictObject({
      title: line,
      organisation: line.optional(),
      country: line.optional(),
      from: date.optional(),
      to: date.optional(),
    })),
    countries: names,
    born: date.optional(),
    died: date.optional(),
  });
}

/** A country's file adds to the ISO 3166 country of its code or id, or makes one that ISO lacks. */
export function countryFields(timeZone: string) {
  const date = edtfDate(timeZone);
  return z.strictObject({
    ...common,
    name: line.optional(),
    /** ISO 3166-1 alpha-2. */
    code: z.string().trim().regex(/^[A-Za-z]{2}$/, 'a country code of two letters (ISO 3166-1)').transform((code) => code.toUpperCase()).optional(),
    from: date.optional(),
    to: date.optional(),
  });
}

export const organisationFields = z.strictObject({
  ...common,
  countries: names,
  /** The organisation that this one is part of. */
  broader: line.optional(),
});

export const topicFields = z.strictObject({
  ...common,
  /** The wider topic that this one belongs under. */
  broader: line.optional(),
  /** IPTC Media Topic. */
  mediatopic: z.string().trim().regex(/^medtop:\d{8}$/, 'an IPTC Media Topic, as in "medtop:20000638"').optional(),
});

/** One group in braces, but for `{code}`, in which day, month and year stand once each. */
const datePattern = /^(?:[^{}]|\{code\})*\{(?=[^}]*d)(?=[^}]*m)(?=[^}]*y)(?:d{1,2}|m{1,2}|yy|yyyy)(?:[./ -](?:d{1,2}|m{1,2}|yy|yyyy)){2}\}(?:[^{}]|\{code\})*$/;

export const sourceFields = z.strictObject({
  ...common,
  countries: names,
  /** The short name under which it is cited: NG. */
  code: line.optional(),
  /** How it cites its own issues: a text with `{code}` and a date pattern such as `{dd.mm.yy}`. */
  citation: line.regex(datePattern, 'a text with one date pattern of day, month and year, as in "see {code} dated {dd.mm.yy}"').optional(),
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
