const blocks = 'address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|script|section|style|table|tbody|td|tfoot|th|thead|tr|ul|video';

/** Elements that stand in no paragraph, and their ends. */
const block = new RegExp(`<\\/?(?:${blocks})\\b[^>]*>`, 'gi');
const startsBlock = new RegExp(`^<\\/?(?:${blocks})\\b`, 'i');

/**
 * The text of a post as HTML. WordPress keeps what an author typed: blank lines part paragraphs and a line end is one, unless the post is
 * made of blocks, whose comments say so. `[caption]` becomes a figure, and what stands between `[embed]`s a link; other shortcodes stay, as text.
 */
export function htmlOfPost(content: string): { readonly html: string; readonly shortcodes: readonly string[] } {
  const plain = content.replace(/\r\n?/g, '\n')
    .replace(/\[caption\b[^\]]*\]([^]*?)\[\/caption\]/g, (_, inner: string) => figureOf(inner))
    .replace(/\[embed\b[^\]]*\]([^[]*)\[\/embed\]/g, (_, address: string) => `<a href="${address.trim().replaceAll('"', '%22')}">${address.trim()}</a>`);
  const html = plain.includes('<!-- wp:') ? plain : withParagraphs(plain);
  const shortcodes = shortcodesIn(plain.replace(/<[^>]*>/g, ''));
  return { html, shortcodes };
}

/** Words in brackets are a shortcode if they have attributes or an end, or if WordPress itself knows them. */
function shortcodesIn(text: string): string[] {
  const found = [...text.matchAll(/\[([a-z][\w-]*)(\s[^\][]*=[^\][]*)?\/?\]/g)];
  const isOne = (name: string, attributes: string | undefined) => attributes !== undefined || text.includes(`[/${name}]`) || /^(?:audio|caption|embed|gallery|playlist|video)$/.test(name);
  return [...new Set(found.flatMap(([, name = '', attributes]) => (isOne(name, attributes) ? [name] : [])))];
}

/** `<img …> words` of a caption. */
function figureOf(inner: string): string {
  const [, picture = '', words = ''] = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([^]*)$/.exec(inner) ?? [];
  return picture === '' ? inner : `\n\n<figure>${picture}<figcaption>${words.trim()}</figcaption></figure>\n\n`;
}

function withParagraphs(text: string): string {
  // What stands in <pre> is as it is.
  return text.split(/(<pre\b[^]*?<\/pre>)/i).map((part, index) => (index % 2 === 1 ? part : part.replace(block, (tag) => (tag.startsWith('</') ? `${tag}\n\n` : `\n\n${tag}`)).split(/\n[ \t]*\n\s*/).map(paragraph).join('\n'))).join('');
}

function paragraph(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || startsBlock.test(trimmed)) return trimmed;
  return `<p>${trimmed.replaceAll('\n', '<br>\n')}</p>`;
}
