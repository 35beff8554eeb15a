import type { authorityFields } from '../model/authority.ts';
import type { AuthoritySource } from '../model/source-file.ts';
import type { Problems } from '../problems/collector.ts';
import type { TextReader } from './read-text.ts';
import { readRecord } from './record.ts';

/** Reads the file of an authority record against the schema of its kind; undefined when it has problems, which then stand in `problems`. */
export function readAuthority(texts: TextReader, file: string, id: string, kind: AuthoritySource['kind'], schemas: ReturnType<typeof authorityFields>, problems: Problems): AuthoritySource | undefined {
  const tied = <K extends AuthoritySource['kind'], R extends object>(as: K, record: R | undefined) => record && { kind: as, ...record };
  switch (kind) {
    case 'people': return tied(kind, readRecord(texts, file, id, schemas.people, problems));
    case 'countries': return tied(kind, readRecord(texts, file, id, schemas.countries, problems));
    case 'organisations': return tied(kind, readRecord(texts, file, id, schemas.organisations, problems));
    case 'topics': return tied(kind, readRecord(texts, file, id, schemas.topics, problems));
    case 'sources': return tied(kind, readRecord(texts, file, id, schemas.sources, problems));
  }
}
