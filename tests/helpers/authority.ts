import type { Authority } from '../../src/model/record.ts';

/** A record with nothing but what is given. */
export function authority(given: Pick<Authority, 'kind' | 'id' | 'name'> & Partial<Authority>): Authority {
  return {
    file: undefined, variants: [], short: [], sort: undefined, wikidata: undefined, redirectFrom: [], body: '', roles: [], countries: [], distinctFrom: [], broader: undefined, from: undefined, to: undefined,
    code: undefined, mediatopic: undefined, citation: undefined, ...given,
  };
}
