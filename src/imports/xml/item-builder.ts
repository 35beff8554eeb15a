import { characterEntities } from 'character-entities';
import { SaxesParser } from 'saxes';
import { InputFault } from '../inputs/input-fault.ts';
import { escaped } from '../markup/escaped.ts';
import { Ampersands } from './ampersands.ts';
import { nameIn } from './namespaces.ts';
import { tagOf } from './node.ts';
import type { XmlNode } from './node.ts';
import { RecentText } from './recent-text.ts';
import { xmlItem } from './xml-item.ts';
import type { OpenNode, XmlItem } from './xml-item.ts';

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

/** So many elements within one another end the reading: the parser goes through all that are open for each that opens. */
const mostOpen = 6000;

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
  /** In it is the content of an open item. */
  readonly #text = new RecentText();
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
    this.#text.add(chunk);
    this.#parser.write(chunk);
    if (this.#parser.position - this.#heardAt + this.#ampersands.waiting > longestToken) throw new InputFault(`cannot be read behind line ${this.#parser.line}: a single text of it is longer than ${longestToken / 1024 / 1024} MB.`);
    yield* this.#ready.splice(0);
    this.#forget();
  }

  /** @throws InputFault when the document was broken between its items, or ends too early */
  *end(): Generator<XmlItem> {
    const rest = this.#ampersands.end();
    this.#text.add(rest);
    this.#parser.write(rest).close();
    yield* this.#ready.splice(0);
    if (this.#item !== undefined) this.#fault ??= `it ends within the item that begins in line ${this.#item.line}`;
    if (this.#fault !== undefined) throw new InputFault(`is no well-formed XML: ${this.#fault}.`);
  }

  /** What was read and belongs to no open item. Between two chunks the parser's position is none. */
  #forget(): void {
    this.#text.forget(this.#item === undefined || this.#item.length > longest ? this.#text.end : this.#item.start);
  }

  #broken(message: string): void {
    const said = `line ${this.#parser.line}: ${message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}`;
    if (this.#item === undefined) this.#fault ??= said;
    else this.#item.fault ??= `Its XML is broken in ${said}. Export it again, or mend it there.`;
  }

  #opened(name: string, written: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#depth === 0) this.#root = name;
    this.#depth += 1;
    if (this.#depth > mostOpen) throw new InputFault(`cannot be read behind line ${this.#parser.line}: more than ${mostOpen.toLocaleString('en')} elements stand within one another there.`);
    if (this.#item === undefined && this.#isItem(name)) {
      this.#item = {
        depth: this.#depth,
        opening: tagOf(written, attributes),
        line: this.#parser.line,
        start: this.#parser.position,
        fault: undefined,
        length: 0,
      };
    }
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

  #finished(node: XmlNode, { line, start, fault, length, opening }: OpenItem): XmlItem {
    if (length > longest) return xmlItem(node, this.#open, undefined, { line, fault: `It is longer than ${longest / 1024 / 1024} MB. Part the article.` });
    return xmlItem(node, this.#open, opening + this.#text.between(start, this.#parser.position), { line, fault });
  }
}
