/**
 * One hard case. Every sentence of the corpus is synthetic: it says nothing of anybody.
 *
 * The marks that a careful editor would make stand in the text itself: `{Charles Michel=cm}` is a strong form of the record `cm`,
 * `{Michel~cm}` a weak one, `{Michel!cm}` the editor's ruling, and `{Michel?cm,lm}` is to be reported as unsure. Nothing else is to be marked.
 */
export interface TruthCase {
  /** What the case shows, in words. */
  readonly shows: string;
  /** Ids of the records that the archive has. */
  readonly records: string;
  /** Paragraphs; no name reaches from one into the next. */
  readonly text: readonly string[];
  /** Ids that the frontmatter lists. */
  readonly listed?: string;
  readonly title?: string;
  readonly dateline?: string;
  readonly mentions?: Readonly<Record<string, string | undefined>>;
  readonly language?: string;
  /** The text is Markdown: what its page marks is compared, not what is found in plain text. */
  readonly markdown?: true;
  /** Why the rules do not reach the truth here. It counts against recall or precision like any other fault. */
  readonly fault?: string;
}

export interface TrueMark {
  readonly piece: number;
  readonly index: number;
  readonly printed: string;
  readonly sort: 'strong' | 'weak' | 'ruled' | 'unsure';
  readonly ids: readonly string[];
}

const sorts = { '=': 'strong', '~': 'weak', '!': 'ruled', '?': 'unsure' } as const;

/** A text without the marks, and the marks. */
export function unmarked(marked: string, piece: number): { text: string; marks: TrueMark[] } {
  let text = '';
  let at = 0;
  const marks: TrueMark[] = [];
  for (const { 0: all, 1: printed = '', 2: sign = '', 3: ids = '', index } of marked.matchAll(/\{([^{}]*)([=~!?])([a-z,]+)\}/gu)) {
    text += marked.slice(at, index);
    at = index + all.length;
    const sort = sign === '=' || sign === '~' || sign === '!' ? sorts[sign] : 'unsure';
    marks.push({ piece, index: text.length, printed, sort, ids: ids.split(',') });
    text += printed;
  }
  return { text: text + marked.slice(at), marks };
}
