import { didYouMean, quote, unseen } from './entry.ts';

/** A field that the kind of file, or the group, has not. */
export interface UnknownField {
  readonly field: string;
  readonly meant: string | undefined;
  readonly known: readonly string[];
  /** The fields of the file that are groups and have one of that name. */
  readonly groups: readonly string[];
}

/** In a name of a field no sign joins letters or keeps them apart. */
const unseenInName = new RegExp(`[\\u200c\\u200d${unseen}]`, 'u');

/** What other programs call a picture beside the text. */
const pictures = /^(?:(?:featured|cover|hero|header|og)[-_]?image|images?|pictures?|photos?|cover|thumbnail)$/i;

/** Fields by which a file shows that it lies in the folder of another kind. */
const ofArticles = new Set(['date', 'source', 'byline', 'page', 'dateline', 'translation', 'mentions', 'quotes', 'corrections']);
const ofRecords = new Set(['variants', 'short', 'roles', 'born', 'died', 'sort', 'wikidata', 'distinctFrom', 'broader']);

export function unknownFieldFix({ field, meant, known, groups }: UnknownField): string {
  const fields = `The fields are ${known.join(', ')}.`;
  if (unseenInName.test(field)) return 'Type the name of the field again: a sign that cannot be seen stands in it.';
  if (known.includes('name') && ofArticles.has(field)) return `Articles have such a field: if this is one, move the file into articles/. Else take the line out. ${fields}`;
  if (known.includes('byline') && ofRecords.has(field)) return `Records have such a field: if this is one, move the file into the folder of its kind, such as people/. Else take the line out. ${fields}`;
  if (pictures.test(field) && known.includes('byline')) return `Pictures are named in the text: ![What it shows](name.jpg). Take this line out. ${fields}`;
  if (/^(?:text|body|content)$/i.test(field) && (known.includes('byline') || known.includes('variants'))) return `The text follows the second line "---": put it there, and take this line out. ${fields}`;
  if (groups.length > 0) return `It is a field of ${groups.map(quote).join(' or ')}: write it on a line below that, indented. ${fields}`;
  return didYouMean(meant === undefined ? [] : [meant], fields);
}
