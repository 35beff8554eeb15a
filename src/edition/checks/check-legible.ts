import type { Content } from '../../intake/content.ts';
import type { Problems } from '../../problems/collector.ts';
import type { Problem } from '../../problems/problem.ts';

/**
 * Tells what else is wrong with articles that are refused for fields that are not known, as if they were not: an editor mends a file in one
 * go. What others would have of them counts for nothing.
 * @param problemsOf what is wrong with a content as a whole
 */
export function checkLegible(content: Content, problems: Problems, problemsOf: (content: Content) => readonly Problem[]): void {
  if (content.legible.length === 0) return;
  const files = new Set(content.legible.map(({ file }) => file));
  const found = problemsOf({ ...content, articles: [...content.articles, ...content.legible], legible: [] });
  for (const problem of found) if (problem.severity === 'error' && files.has(problem.file)) problems.add(problem);
}
