import type { NameMark, UnsureName } from '../../src/model/mention.ts';
import { refKey } from '../../src/model/kinds.ts';
import type { Ref } from '../../src/model/kinds.ts';
import { createRenderer } from '../../src/markdown/renderer.ts';
import { findNames } from '../../src/names/find-names.ts';
import type { FoundNames } from '../../src/names/find-names.ts';
import { NameFinder } from '../../src/names/name-finder.ts';
import { nameWords } from '../../src/names/words/name-words.ts';
import type { TrueMark, TruthCase } from './case.ts';
import { labels } from '../helpers/rendering.ts';
import { people } from './people.ts';
import { places } from './places.ts';

const render = createRenderer({ smartQuotes: false, labels });
const known = new Map([...people, ...places].map((record) => [record.id, record]));

function recordOf(id: string) {
  const record = known.get(id);
  if (record === undefined) throw new Error(`The corpus has no record ${id}`);
  return record;
}

const recordsOf = (ids = '') => ids.split(' ').filter((id) => id !== '').map(recordOf);

/** What the rules find in the texts of a case. */
export function foundIn(one: TruthCase, texts: readonly string[]): TrueMark[] {
  const finder = new NameFinder(recordsOf(one.records));
  const facts = {
    listed: new Set(recordsOf(one.listed).map(refKey)),
    rules: Object.entries(one.mentions ?? {}).map(([form, id]) => ({ form, ref: id === undefined ? undefined : recordOf(id) })),
    words: nameWords(one.language ?? 'en'),
  };
  const find = (pieces: readonly string[]) => findNames(finder, [...pieces, one.title ?? '', one.dateline ?? ''], facts);
  return one.markdown === true ? shown(texts, find) : plain(find(texts), texts.length);
}

function plain({ marks, unsure }: FoundNames, pieces: number): TrueMark[] {
  return [...marks.map(asTrue), ...unsure.map(asUnsure)].filter(({ piece }) => piece < pieces).sort((a, b) => a.piece - b.piece || a.index - b.index);
}

/** A page shows marks in the order of its text; their places are in its paragraphs and not in the Markdown. */
function shown(texts: readonly string[], find: (pieces: readonly string[]) => FoundNames): TrueMark[] {
  return texts.flatMap((text, piece) => {
    const { mentions } = render(text, {
      names: (pieces) => find(pieces).marks, address: ({ id }: Ref) => `/${id}/`, quotes: [], citations: () => [], citationTarget: () => ({ href: '', lacking: true, label: '' }),
      picture: () => undefined, page: (path) => path, paragraphLabel: undefined, language: 'en',
    });
    return mentions.map((mention) => ({ ...asTrue({ ...mention, piece }), index: -1 }));
  });
}

function asTrue({ piece, index, printed, ref, reason, matched }: NameMark): TrueMark {
  return { piece, index, printed, sort: reason === 'ruled' ? 'ruled' : matched.kind === 'short' ? 'weak' : 'strong', ids: [ref.id] };
}

function asUnsure({ piece, index, printed, candidates }: UnsureName): TrueMark {
  return { piece, index, printed, sort: 'unsure', ids: candidates.map(({ id }) => id).sort() };
}
