import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';
import type { SeenText } from './check-names.ts';

/** Warns of each ruling that rules on no place: of the text, and of the title and the dateline, which are evidence as the text is. */
export function reportAbsentRulings({ article, source, found }: SeenText, problems: Problems): void {
  for (const rule of article.mentions) {
    if (!found.ruling.has(rule)) problems.add(problem('mention-absent', source.place(['mentions', rule.form]), { form: rule.form }));
  }
}
