const blocks = 'address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|script|section|style|table|tbody|td|tfoot|th|thead|tr|ul|video';

/** Elements that stand in no paragraph, and their ends. */
const block = new RegExp(`<\\/?(?:${blocks})\\b[^<>]*>`, 'gi');
const startsBlock = new RegExp(`^<\\/?(?:${blocks})\\b`, 'i');

/**
 * The text of a post as HTML. WordPress keeps what an author typed: blank lines part paragraphs and a line end is one, unless the post is
 * made of blocks, whose comments say so. `[caption]` becomes a figure; what stands between `[embed]`s, and an address that is all of a line or of a
 * paragraph, which WordPress takes for the same, a link; other shortcodes stay, as text.
 */
export function htmlOfPost(content: string): { readonly html: string; readonly shortcodes: readonly string[] } {
  const plain = within(content.replace(/\r\n?/g, '\n'), /\[caption\b[^\][]*\]/g, '[/caption]', (_, inner) => figureOf(inner), (text) => text).join('')
    .replace(/\[embed\b[^\][]*\]([^[]*)\[\/embed\]/g, (_, address: string) => linkTo(address.trim()));
  const linked = withEmbeds(plain);
  const html = plain.includes('<!-- wp:') ? linked : withParagraphs(linked);
  const shortcodes = shortcodesIn(plain.replace(/<[^<>]*>/g, ''));
  return { html, shortcodes };
}

/** What stands in `<pre>` is as it is, and no link stands within another. */
function withEmbeds(text: string): string {
  const outsideOfLinks = (part: string) => within(part, /<a\b[^<>]*>/gi, '</a>', (whole) => whole, embedsAsLinks).join('');
  return within(text, /<pre\b[^<>]*>/gi, '</pre>', (whole) => whole, outsideOfLinks).join('');
}

/** Tags stay as they are: an address may fill a line within one. */
function embedsAsLinks(text: string): string {
  const alone = /(^|<p>|<div class="wp-block-embed__wrapper">)[ \t]*(https?:\/\/[^\s<>"]+)[ \t]*(?=$|<\/p>|<\/div>)|<[^<>]*>/gm;
  return text.replace(alone, (whole, before: string, address: string | undefined) => (address === undefined ? whole : before + linkTo(address)));
}

function linkTo(address: string): string {
  return `<a href="${address.replaceAll('"', '%22')}">${address}</a>`;
}

/** Words in brackets are a shortcode if they have attributes or an end, or if WordPress itself knows them. */
function shortcodesIn(text: string): string[] {
  const found = [...text.matchAll(/\[([a-z][\w-]*)(\s[^\][=]*=[^\][]*)?\/?\]/g)];
  const ended = new Set([...text.matchAll(/\[\/([a-z][\w-]*)\]/g)].map(([, name]) => name));
  const isOne = (name: string, attributes: string | undefined) => attributes !== undefined || ended.has(name) || /^(?:audio|caption|embed|gallery|playlist|video)$/.test(name);
  return [...new Set(found.flatMap(([, name = '', attributes]) => (isOne(name, attributes) ? [name] : [])))];
}

/** `<img …> words` of a caption. */
function figureOf(inner: string): string {
  const [, picture = '', words = ''] = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([^]*)$/.exec(inner) ?? [];
  return picture === '' ? inner : `\n\n<figure>${picture}<figcaption>${words.trim()}</figcaption></figure>\n\n`;
}

function withParagraphs(text: string): string {
  // What stands in <pre> is as it is.
  return within(text, /<pre\b[^<>]*>/gi, '</pre>', (whole) => whole, paragraphs).join('');
}

function paragraphs(text: string): string {
  return text.replace(block, (tag) => (tag.startsWith('</') ? `${tag}\n\n` : `\n\n${tag}`)).split(/\n[ \t]*\n\s*/).map(paragraph).join('\n');
}

/**
 * The parts of a text: what stands from each opening to the next closing, and what stands between. Every sign is looked at a few times,
 * however many openings nothing closes.
 * @param opening with the flag `g`
 * @param closing in small letters
 */
function within(text: string, opening: RegExp, closing: string, inside: (whole: string, inner: string) => string, outside: (text: string) => string): string[] {
  const small = text.toLowerCase();
  const parts: string[] = [];
  let done = 0;
  for (const { 0: opened, index } of text.matchAll(opening)) {
    if (index < done) continue;
    const end = small.indexOf(closing, index + opened.length);
    if (end < 0) break;
    parts.push(outside(text.slice(done, index)), inside(text.slice(index, end + closing.length), text.slice(index + opened.length, end)));
    done = end + closing.length;
  }
  return [...parts, outside(text.slice(done))];
}

function paragraph(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || startsBlock.test(trimmed)) return trimmed;
  return `<p>${trimmed.replaceAll('\n', '<br>\n')}</p>`;
}
