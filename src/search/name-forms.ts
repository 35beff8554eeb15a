import type { Article } from '../model/article.ts';
import { refsOf } from '../archive/archive.ts';
import type { Site } from '../site/site.ts';

/**
 * Every form of every name that an article is filed under, whatever the article prints: preferred names, variants and short
 * forms, and the code a source is cited by. Each form once.
 */
export function nameForms({ archive }: Site, article: Article): readonly string[] {
  const forms = refsOf(article).flatMap((ref) => {
    const record = archive.authority(ref);
    if (record === undefined) return [];
    const code = ref.kind === 'sources' && record.code !== undefined ? [record.code] : [];
    return [record.name, ...record.variants.map(({ form }) => form), ...record.short, ...code];
  });
  return [...new Set(forms)];
}
