import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, folderOf, importWith } from '../folder.ts';

// Synthetic. None of these papers, people and bridges exists.

/** An export of WordPress. */
export function wxr(items: string): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Example Gazette</title><link>https://gazette.example</link><language>en-US</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://gazette.example</wp:base_blog_url>
<wp:author><wp:author_login><![CDATA[ada]]></wp:author_login><wp:author_display_name><![CDATA[Ada Example]]></wp:author_display_name></wp:author>
${items}</channel></rss>`;
}

/** A post of it. @param more elements */
export function post(changes: Readonly<Record<string, string>> = {}, more = ''): string {
  const fields = { link: 'https://gazette.example/2001/03/the-bridge/', guid: 'https://gazette.example/?p=7', 'dc:creator': 'ada', 'content:encoded': 'One\nline.\n\nTwo.', 'excerpt:encoded': '', 'wp:post_id': '7', 'wp:post_date': '2001-03-04 10:00:00', 'wp:post_name': 'the-bridge', 'wp:status': 'publish', 'wp:post_type': 'post', title: 'The bridge', ...changes };
  return `<item>${Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`).join('')}${more}</item>\n`;
}

/** Imports an export of some posts. */
export async function imported(items: string, options: Parameters<typeof importWith>[0] = {}, folder = folderOf()) {
  writeFileSync(join(folder, 'export.xml'), wxr(items));
  const report = await importWith(options, folder, 'export.xml');
  return { ...report, folder, files: filesIn(join(folder, 'content')) };
}
