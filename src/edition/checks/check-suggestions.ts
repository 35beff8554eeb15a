import type { Content } from '../../intake/content.ts';
import { suggestionsIn } from '../../model/suggested.ts';
import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';

/** Reminds of what an import found in an article and no editor has decided. */
export function checkSuggestions({ articles, unfinished }: Pick<Content, 'articles' | 'unfinished'>, problems: Problems): void {
  for (const { fields: { suggested }, place } of [...articles, ...unfinished]) {
    if (suggested === undefined) continue;
    const named = Object.entries(suggested).filter(([, value]) => value !== undefined && value.length > 0).map(([field]) => field);
    problems.add(problem('suggestions-waiting', place(['suggested']), { fields: named, count: suggestionsIn(suggested) }));
  }
}
