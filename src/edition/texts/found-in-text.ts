import type { QuotedWords } from '../../markdown/context.ts';
import type { Rendered } from '../../markdown/renderer.ts';
import type { Mention } from '../../model/mention.ts';

/**
 * What was found in a text, as it is kept: JSON, which is read and written in a fraction of the time that its parts take. Of most
 * articles nobody asks. Empty where nothing was found.
 */
export interface FoundText {
  readonly mentions: string;
  readonly places: string;
}

/** Where in a text is what was found in it. */
export type FoundPlaces = Pick<Rendered, 'paragraphs' | 'passages' | 'quoted'>;

type Entries = readonly [
  paragraphs: Iterable<readonly [string, number]>,
  passages: Iterable<readonly [string, string]>,
  quoted: Iterable<readonly [string, QuotedWords]>,
];

export function foundText({ mentions, paragraphs, passages, quoted }: Rendered): FoundText {
  return {
    mentions: mentions.length === 0 ? '' : JSON.stringify(mentions),
    places: paragraphs.size + passages.size + quoted.size === 0 ? '' : JSON.stringify([paragraphs, passages, quoted].map((found) => [...found])),
  };
}

export function foundMentionsIn({ mentions }: FoundText): readonly Mention[] {
  if (mentions === '') return [];
  const found: unknown = JSON.parse(mentions);
  return isMentions(found) ? found : [];
}

export function foundPlacesIn({ places }: FoundText): FoundPlaces {
  const entries: unknown = places === '' ? [[], [], []] : JSON.parse(places);
  const [paragraphs, passages, quoted] = isEntries(entries) ? entries : [[], [], []];
  return { paragraphs: new Map(paragraphs), passages: new Map(passages), quoted: new Map(quoted) };
}

/** What is kept bears a seal, so it is what `foundText` has written. */
function isMentions(value: unknown): value is readonly Mention[] {
  return Array.isArray(value);
}

function isEntries(value: unknown): value is Entries {
  return Array.isArray(value);
}
