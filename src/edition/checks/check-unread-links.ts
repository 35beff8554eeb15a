import type { Content } from '../../intake/content.ts';
import { unreadLinks } from '../../markdown/unread-links.ts';
import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';

/** Pictures and links that Markdown takes for text, so that readers would see the brackets. */
export function checkUnreadLinks({ articles, authorities }: Content, problems: Problems): void {
  for (const { file, body, bodyLine } of [...articles, ...authorities]) {
    for (const { what, name, why, line, column } of unreadLinks(body)) problems.add(problem('link-unread', { file, line: line + bodyLine - 1, column }, { what, name, why }));
  }
}
