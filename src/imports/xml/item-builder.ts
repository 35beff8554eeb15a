import { characterEntities } from 'character-entities';
import { SaxesParser } from 'saxes';
import { InputFault } from '../input-fault.ts';
import { Ampersands } from './ampersands.ts';
import { nameIn } from './namespaces.ts';
import type { XmlNode } from './node.ts';

/** An item, and what its document says before it. */
export interface XmlItem {
  readonly node: XmlNode;
  /** The element around the item, with what it had before it but for other items. */
  readonly head: XmlNode;
  /** The line in which it begins, from 1. */
  readonly line: number;
  /** A document of the item alone, with what stands before all items; undefined when it is too big. */
  readonly raw: Uint8Array | undefined;
  /** Why it cannot be taken as it is. */
  readonly fault: string | undefined;
}

interface OpenNode {
  readonly name: string;
  /** As the document has it. */
  readonly written: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlNode | string)[];
}

interface OpenItem {
  readonly depth: number;
  /** Its tag as the document has it. */
  readonly opening: string;
  readonly line: number;
  /** Where its content begins, in characters from the beginning of the document. */
  readonly start: number;
  fault: string | undefined;
  length: number;
}

/** The most characters of one item, of all that stands before items, and elements within elements. */
const longest = 4 * 1024 * 1024;
const longestHead = 64 * 1024;
const deepest = 100;

/** A tag, or a text between two, of more characters ends the reading: the parser holds it whole. */
const longestToken = 64 * 1024 * 1024;

/** Builds items out of the chunks of a document, in which no entity but those of XML and HTML counts. */
export class ItemBuilder {
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #ampersands = new Ampersands();
  readonly #isItem: (name: string) => boolean;
  readonly #open: OpenNode[] = [];
  readonly #ready: XmlItem[] = [];
  #root = '';
  /** All that stands before the first item, as the document has it; undefined as long as there was none, and empty where that is too much to be kept. */
  #before: string | undefined;
  #headLength = 0;
  #depth = 0;
  #heardAt = 0;
  #item: OpenItem | undefined;
  #text = '';
  #textStart = 0;
  #fault: string | undefined;

  constructor(isItem: (name: string) => boolean) {
    this.#isItem = isItem;
    Object.assign(this.#parser.ENTITIES, characterEntities);
    this.#parser.on('doctype', () => { throw new InputFault('has a document type (DTD), which is refused: it could bring in other files, or grow without end.'); });
    this.#parser.on('error', ({ message }) => { this.#broken(message); });
    this.#parser.on('opentag', ({ name, uri, local, attributes }) => {
      this.#opened(nameIn(uri, local, this.#root), name, new Map(Object.values(attributes).map((one) => [one.name, one.value])));
    });
    this.#parser.on('closetag', () => { this.#closed(); });
    this.#parser.on('text', (text) => { this.#said(text); });
    this.#parser.on('cdata', (text) => { this.#said(text); });
  }

  *push(loose: string): Generator<XmlItem> {
    const chunk = this.#ampersands.push(loose);
    this.#text += chunk;
    this.#parser.write(chunk);
    if (this.#parser.position - this.#heardAt > longestToken) throw new InputFault(`cannot be read behind line ${this.#parser.line}: a single text of it is longer than ${longestToken / 1024 / 1024} MB.`);
    yield* this.#ready.splice(0);
    this.#forget();
  }

  /** @throws InputFault when the document was broken between its items, or ends too early */
  *end(): Generator<XmlItem> {
    const rest = this.#ampersands.end();
    this.#text += rest;
    this.#parser.write(rest).close();
    yield* this.#ready.splice(0);
    if (this.#item !== undefined) this.#fault ??= `it ends within the item that begins in line ${this.#item.line}`;
    if (this.#fault !== undefined) throw new InputFault(`is no well-formed XML: ${this.#fault}.`);
  }

  /** What was read and belongs to no open item. */
  #forget(): void {
    if (this.#before === undefined && this.#text.length <= longestHead) return;
    this.#before ??= '';
    const needed = this.#item === undefined || this.#item.length > longest ? this.#parser.position : this.#item.start;
    this.#text = this.#text.slice(Math.max(0, needed - this.#textStart));
    this.#textStart = Math.max(this.#textStart, needed);
  }

  #broken(message: string): void {
    const said = `line ${this.#parser.line}: ${message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}`;
    if (this.#item === undefined) this.#fault ??= said;
    else this.#item.fault ??= `Its XML is broken in ${said}.`;
  }

  #opened(name: string, written: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#depth === 0) this.#root = name;
    this.#depth += 1;
    if (this.#item === undefined && this.#isItem(name)) this.#before ??= withoutEncoding(this.#text.slice(0, this.#text.lastIndexOf(`<${written}`, this.#parser.position - this.#textStart)));
    if (this.#item === undefined && this.#isItem(name)) this.#item = { depth: this.#depth, opening: tagOf(written, attributes), line: this.#parser.line, start: this.#parser.position, fault: undefined, length: 0 };
    if (this.#item !== undefined && this.#depth - this.#item.depth > deepest) this.#item.fault ??= 'Its XML is nested too deep.';
    if (this.#depth <= 2 * deepest) this.#open.push({ name, written, attributes: this.#hasRoom(16 + [...attributes].reduce((sum, [key, value]) => sum + key.length + value.length, 0)) ? attributes : new Map(), children: [] });
    this.#heard();
  }

  #closed(): void {
    const node = this.#depth <= 2 * deepest ? this.#open.pop() : undefined;
    const item = this.#item;
    if (item?.depth === this.#depth && node !== undefined) {
      this.#ready.push(this.#finished(node, item));
      this.#item = undefined;
    } else if (node !== undefined && this.#hasRoom(0)) this.#open.at(-1)?.children.push(node);
    this.#depth -= 1;
    this.#heard();
  }

  #said(text: string): void {
    if (this.#hasRoom(text.length)) this.#open.at(-1)?.children.push(text);
    this.#heard();
  }

  /** Whether as many characters more may be kept, of the item or of what stands before items. */
  #hasRoom(more: number): boolean {
    if (this.#item === undefined) this.#headLength += more;
    else this.#item.length += more;
    return this.#item === undefined ? this.#headLength <= longestHead : this.#item.length <= longest;
  }

  #heard(): void {
    this.#heardAt = this.#parser.position;
  }

  #finished(node: XmlNode, { depth, line, start, fault, length, opening: own }: OpenItem): XmlItem {
    const big = length > longest;
    const inner = this.#text.slice(start - this.#textStart, this.#parser.position - this.#textStart);
    const head = this.#open.at(-1) ?? { name: '', attributes: new Map(), children: [] };
    const around = this.#open.slice(0, depth - 1);
    const before = this.#before === '' || this.#before === undefined ? around.slice(0, 1).map(({ written, attributes }) => tagOf(written, attributes)).join('') : this.#before;
    const after = (this.#before === '' ? around.slice(0, 1) : around).toReversed().map(({ written }) => `</${written}>`).join('');
    return { node, head, line, raw: big ? undefined : Buffer.from(`${before}${own}${inner}${after}\n`), fault: big ? `It is longer than ${longest / 1024 / 1024} MB.` : fault };
  }
}

/** What is kept is in UTF-8, whatever the document was in. */
function withoutEncoding(before: string): string {
  return before.replace(/^\ufeff?\s*<\?xml[^>]*\?>\s*/, '');
}

function tagOf(name: string, attributes: ReadonlyMap<string, string>): string {
  return `<${name}${[...attributes].map(([key, value]) => ` ${key}="${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"`).join('')}>`;
}
