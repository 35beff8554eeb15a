import type { Edition } from '../edition/edition.ts';
import { isAuthorityKind, refKey } from '../model/kinds.ts';
import { quote } from '../problems/entry.ts';
import { nearest } from '../problems/nearest.ts';
import type { MergedRecord, Pair } from './merging.ts';

type Found<T> = { readonly ok: true; readonly found: T } | { readonly ok: false; readonly message: string };

/** Finds the two records that a command names; what cannot be merged comes back as a sentence. */
export function findPair(edition: Edition, intoName: string, fromName: string): Found<Pair> {
  const into = findRecord(edition, intoName);
  if (!into.ok) return into;
  const from = findRecord(edition, fromName);
  if (!from.ok) return from;
  const pair = { into: into.found, from: from.found };
  const message = mismatch(pair);
  return message === undefined ? { ok: true, found: pair } : { ok: false, message };
}

/** A record by `kind/id`, or by its kind and any name it has, or by its file as a shell completes that. */
export function findRecord({ site, content }: Edition, named: string): Found<MergedRecord> {
  const typed = named.endsWith('.md') ? named.replaceAll('\\', '/').split('/').slice(-2).join('/') : named;
  const slash = typed.indexOf('/');
  const kind = typed.slice(0, Math.max(slash, 0));
  if (!isAuthorityKind(kind)) return { ok: false, message: `${quote(typed)} names no record: write its kind and its id, as in people/ada-example.` };
  const name = typed.slice(slash + 1).replace(/\.md$/, '');
  const resolution = site.archive.names.resolve(kind, name);
  if (resolution.found === 'several' || resolution.found === 'weak') {
    return { ok: false, message: `${quote(typed)} could be ${resolution.ids.map((id) => `${kind}/${id}`).join(' or ')}.` };
  }
  const id = resolution.found === 'one' ? resolution.id : undefined;
  const source = content.authorities.find((one) => one.kind === kind && one.id === id);
  const record = id === undefined ? undefined : site.archive.authority({ kind, id });
  if (source !== undefined && record !== undefined) return { ok: true, found: { record, source } };
  if (id !== undefined) return { ok: false, message: `${kind}/${id} has no file: it is a country that is known without one.` };
  const ids = content.authorities.filter((one) => one.kind === kind).map((one) => one.id);
  const near = nearest(name, ids, 3)[0] ?? site.archive.names.likeliest(kind, name)[0]?.id;
  return { ok: false, message: `There is no record ${quote(typed)}.${near === undefined ? '' : ` Did you mean ${kind}/${near}?`}` };
}

function mismatch({ into, from }: Pair): string | undefined {
  const [a, b] = [refKey(into.record), refKey(from.record)];
  if (a === b) return `${a} is named twice: name the record that stays and the one that goes into it.`;
  if (into.record.kind !== from.record.kind) return `${a} and ${b} are of two kinds and cannot be one record.`;
  if (into.record.distinctFrom.includes(from.record.id) || from.record.distinctFrom.includes(into.record.id)) {
    return `"distinctFrom" says that ${a} and ${b} are two. Take that line out first, if they are one.`;
  }
  const { code } = from.record;
  if (from.record.kind === 'countries' && code !== undefined && code !== into.record.code) {
    return `${b} is the country ${code} of ISO 3166-1, which is known with or without a file. Name it first, if the other is to go into it.`;
  }
  return undefined;
}
