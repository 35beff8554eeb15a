import type { Content } from '../intake/content.ts';
import { suggestionsIn } from '../model/suggested.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problems } from '../problems/collector.ts';

/** Reminds of what an import found in an article and no editor has decided. */
export function checkSuggestions({ articles, unfinished }: Pick<Content, 'articles' | 'unfinished'>, problems: Problems): void {
  const all = [...articles.map(({ fields, place }) => ({ suggested: fields.suggested, place })), ...unfinished];
  for (const { suggested, place } of all) {
    if (suggested === undefined) continue;
    const fields = Object.entries(suggested).filter(([, value]) => value !== undefined && value.length > 0).map(([field]) => field);
    problems.add(problem('suggestions-waiting', place(['suggested']), { fields, count: suggestionsIn(suggested) }));
  }
}
