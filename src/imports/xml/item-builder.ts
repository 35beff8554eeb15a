import { characterEntities } from 'character-entities';
import { SaxesParser } from 'saxes';
import { InputFault } from '../inputs/input-fault.ts';
import { Ampersands } from './ampersands.ts';
import { nameIn } from './namespaces.ts';
import { escaped, tagOf } from './node.ts';
import type { XmlNode } from './node.ts';

/** An item, and what its document says before it. */
export interface XmlItem {
  readonly node: XmlNode;
  /** The element around the item, with what it had before it but for other items; its `xml:base` is read against those around it. */
  readonly head: XmlNode;
  /** The line in which it begins, from 1. */
  readonly line: number;
  /** A document of the item alone, with what was read before it; undefined when it is too big. */
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
  /** Outside of items its children as XML. */
  text: string;
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
  #headLength = 0;
  #depth = 0;
  #heardAt = 0;
  #item: OpenItem | undefined;
  /** The last part of the document, in which the content of an open item is. */
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
    if (this.#parser.position - this.#heardAt + this.#ampersands.waiting > longestToken) throw new InputFault(`cannot be read behind line ${this.#parser.line}: a single text of it is longer than ${longestToken / 1024 / 1024} MB.`);
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

  /** What was read and belongs to no open item. Between two chunks the parser's position is none. */
  #forget(): void {
    const end = this.#textStart + this.#text.length;
    const needed = this.#item === undefined || this.#item.length > longest ? end : this.#item.start;
    this.#text = this.#text.slice(needed - this.#textStart);
    this.#textStart = needed;
  }

  #broken(message: string): void {
    const said = `line ${this.#parser.line}: ${message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}`;
    if (this.#item === undefined) this.#fault ??= said;
    else this.#item.fault ??= `Its XML is broken in ${said}. Export it again, or mend it there.`;
  }

  #opened(name: string, written: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#depth === 0) this.#root = name;
    this.#depth += 1;
    if (this.#item === undefined && this.#isItem(name)) this.#item = { depth: this.#depth, opening: tagOf(written, attributes), line: this.#parser.line, start: this.#parser.position, fault: undefined, length: 0 };
    if (this.#item !== undefined && this.#depth - this.#item.depth > deepest) this.#item.fault ??= 'Its XML is nested too deep. Take out the elements that hold nothing of the article.';
    const size = 16 + [...attributes].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    const isKept = this.#hasRoom(size) || size <= longestHead;
    if (this.#depth <= 2 * deepest) this.#open.push({ name, written, attributes: isKept ? attributes : new Map(), children: [], text: '' });
    this.#heard();
  }

  #closed(): void {
    const node = this.#depth <= 2 * deepest ? this.#open.pop() : undefined;
    const item = this.#item;
    if (item?.depth === this.#depth && node !== undefined) {
      this.#ready.push(this.#finished(node, item));
      this.#item = undefined;
    } else if (node !== undefined && this.#hasRoom(0)) this.#add(node, item === undefined ? `${tagOf(node.written, node.attributes)}${node.text}</${node.written}>` : '');
    this.#depth -= 1;
    this.#heard();
  }

  #said(text: string): void {
    const isBlank = this.#item === undefined && text.trim() === '' && typeof this.#open.at(-1)?.children.at(-1) === 'string';
    if (!isBlank && this.#hasRoom(text.length)) this.#add(text, this.#item === undefined ? escaped(text) : '');
    this.#heard();
  }

  #add(child: XmlNode | string, written: string): void {
    const node = this.#open.at(-1);
    if (node === undefined) return;
    node.children.push(child);
    node.text += written;
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
    const before = around.map(({ written, attributes, text }) => tagOf(written, attributes) + text).join('');
    const after = around.toReversed().map(({ written }) => `</${written}>`).join('');
    const base = around.reduce<string | undefined>((outer, { attributes }) => (attributes.has('xml:base') ? URL.parse(attributes.get('xml:base') ?? '', outer)?.href ?? outer : outer), undefined);
    const based = base === undefined ? head : { ...head, attributes: new Map([...head.attributes, ['xml:base', base]]) };
    return { node, head: based, line, raw: big ? undefined : Buffer.from(`${before}${own}${inner}${after}\n`), fault: big ? `It is longer than ${longest / 1024 / 1024} MB. Part the article.` : fault };
  }
}
