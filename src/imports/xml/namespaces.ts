const prefixes: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/$/, 'content'],
  [/^https?:\/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
  [/^https?:\/\/purl\.org\/dc\/terms\/$/, 'dcterms'],
  [/^https?:\/\/search\.yahoo\.com\/mrss\/?$/, 'media'],
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/excerpt\/$/, 'excerpt'],
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/$/, 'wp'],
  [/^https?:\/\/www\.itunes\.com\/dtds\/podcast-1\.0\.dtd$/i, 'itunes'],
  [/^https?:\/\/www\.w3\.org\/1999\/xhtml$/, 'xhtml'],
];

/** Namespaces whose elements go by their bare names: RSS has none, NewsML-G2 has one, and no two meet in a document. */
const bare = /^(?:|http:\/\/www\.w3\.org\/2005\/Atom|http:\/\/purl\.org\/rss\/1\.0\/|http:\/\/my\.netscape\.com\/rdf\/simple\/0\.9\/|http:\/\/backend\.userland\.com\/rss2|http:\/\/iptc\.org\/std\/nar\/2006-10-01\/)$/;

/**
 * The name of an element, by its namespace and not by the prefix that a document chose.
 * @param root the name of the document's root; empty for the root itself
 */
export function nameIn(uri: string, local: string, root: string): string {
  const known = prefixes.find(([pattern]) => pattern.test(uri))?.[1];
  if (known !== undefined) return `${known}:${local}`;
  // An RSS feed has Atom's link to itself beside its own.
  if (uri === 'http://www.w3.org/2005/Atom' && root !== '' && root !== 'feed') return `atom:${local}`;
  return bare.test(uri) ? local : `other:${local}`;
}
