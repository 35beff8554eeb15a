import type { Authority } from '../model/record.ts';

/** What other registers call a record, with the page there. */
export function identifiersOf({ wikidata, mediatopic }: Authority): { text: string; href: string }[] {
  return [
    ...(wikidata === undefined ? [] : [{ text: `Wikidata ${wikidata}`, href: `https://www.wikidata.org/wiki/${wikidata}` }]),
    ...(mediatopic === undefined ? [] : [{ text: `IPTC ${mediatopic}`, href: `http://cv.iptc.org/newscodes/mediatopic/${mediatopic.slice('medtop:'.length)}` }]),
  ];
}
