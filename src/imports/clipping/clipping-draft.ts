import { markdownOfText } from '../text/plain-text.ts';
import type { Draft } from '../draft.ts';
import { slugOfWords } from '../slugs.ts';
import { baseOf } from './detected-language.ts';
import type { Decided, FoundClipping } from './found.ts';

/**
 * The draft that a text becomes. What an editor named or took is a fact; the rest stays suggested.
 * @param archive the language of an archive that there is already, which needs no line in the file
 * @param decided undefined where nobody was asked: then nothing is decided
 */
export function draftOf(found: FoundClipping, archive: string | undefined, decided: Decided | undefined): Draft {
  const { title, language, clipping, facts, suggested } = found;
  const source = decided?.source ?? found.source;
  const both = (kind: keyof typeof facts) => [...facts[kind], ...(decided?.taken[kind] ?? [])];
  const left = (kind: keyof typeof facts) => (decided === undefined ? suggested[kind] : []);
  const open = { source: source === undefined ? suggested.source : undefined, people: left('people'), countries: left('countries'), organisations: left('organisations'), topics: left('topics'), unknown: decided === undefined ? suggested.unknown : [], versions: suggested.versions };
  return {
    id: slugOfWords(title),
    title,
    date: decided?.date ?? found.date,
    source,
    people: both('people'),
    countries: both('countries'),
    organisations: both('organisations'),
    topics: both('topics'),
    ...(archive !== undefined && baseOf(archive) === baseOf(language) ? {} : { language }),
    byline: [],
    draft: true,
    isClipping: true,
    suggested: open,
    body: markdownOfText(clipping.paragraphs.join('\n\n')),
  };
}
