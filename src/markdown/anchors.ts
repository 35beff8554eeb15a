/** A tag in HTML that begins or ends a link, by the places in it. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  /** As it is typed; undefined where the tag ends a link. */
  readonly href: string | undefined;
}

const tags = /<a(?=\s)|<\/a\s*>/gi;

const attribute = /\s*(=?[^\s<>=]+|=)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/y;

const closing = /\s*>/y;

/** The tags of the links in a piece of HTML, in its order; no sign of it is looked at more than a few times. */
export function* anchorsIn(html: string): Generator<Anchor> {
  for (let at = 0; ;) {
    tags.lastIndex = at;
    const tag = tags.exec(html);
    if (tag === null) return;
    const start = tag.index;
    at = start + tag[0].length;
    if (tag[0].startsWith('</')) {
      yield { start, end: at, href: undefined };
      continue;
    }
    let href: string | undefined;
    for (let found = matchAt(attribute, html, at); found !== null; found = matchAt(attribute, html, at)) {
      const [all, name = '', double, single, plain] = found;
      if (name.toLowerCase() === 'href') href ??= double ?? single ?? plain;
      at += all.length;
    }
    const end = matchAt(closing, html, at);
    if (end === null) continue;
    at += end[0].length;
    if (href !== undefined) yield { start, end: at, href };
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
