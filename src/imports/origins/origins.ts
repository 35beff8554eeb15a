import { existsSync, lstatSync, readdirSync, readSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makeFolder } from '../../disk/make-folder.ts';
import { importedColumns, importedFolder } from '../../model/imported.ts';
import { pathKey } from '../../model/names/slug.ts';
import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';
import { fingerprint, PrintTable } from '../print-table.ts';
import { linesOf } from './lines-of.ts';
import { mergeLog } from './merge-log.ts';
import { OpenFiles } from './open-files.ts';
import { lineOf, readLine, writtenKey } from './origin.ts';
import type { Filed, Origin } from './origin.ts';
import { articleFiles } from './standing-articles.ts';
import { writeWhole } from './write-whole.ts';

/** A place is the number of a file and the byte in it at which a line begins. */
const bits = 40n;

/**
 * Which item of which source was filed where, as the content folder has it. What is learnt is written to a log beside the record of its source, a line
 * an item, and put into the record at the end; a log that a kill left counts as if it had been. In memory are two numbers for each item and two for its
 * file, and not its line.
 */
export class Origins {
  readonly #folder: string;
  readonly #places = new PrintTable();
  readonly #owners = new PrintTable();
  readonly #paths: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #open = new OpenFiles();
  readonly #logs = new Set<string>();

  private constructor(root: string) {
    this.#folder = join(root, importedFolder);
  }

  /** An archive without any article has no record. @param problems told of lines that cannot be read @throws the file system's error */
  static open(root: string, problems: Problems): Origins {
    const origins = new Origins(root);
    // Who took all articles out starts over; the record goes first, so that a kill finds an archive that was started over.
    if (articleFiles(root).length === 0) rmSync(origins.#folder, { recursive: true, force: true });
    const names = existsSync(origins.#folder) ? readdirSync(origins.#folder).filter((name) => lstatSync(join(origins.#folder, name)).isFile()).sort() : [];
    for (const name of names.filter((one) => /^[^.].*\.tsv$/.test(one))) origins.#read(name.slice(0, -4), name, problems);
    // What a log says came later.
    for (const name of names.filter((one) => /^\..+\.log$/.test(one))) origins.#read(name.slice(1, -4), name, undefined);
    return origins;
  }

  #read(scope: string, name: string, problems: Problems | undefined): void {
    const path = join(this.#folder, name);
    if (problems === undefined) this.#logs.add(scope);
    let line = 0;
    for (const { text, at } of linesOf(path, problems === undefined)) {
      line += 1;
      const read = readLine(text);
      if (read !== undefined) this.#learn(printOf(scope, read.written), read.filed.file, path, at);
      else if (problems !== undefined && (line > 1 || text !== importedColumns)) problems.add(problem('imported-unreadable', { file: `${importedFolder}/${name}`, line }, null));
    }
  }

  #learn(print: bigint, file: string, path: string, at: number): void {
    const number = this.#numbers.get(path) ?? this.#paths.push(path) - 1;
    this.#numbers.set(path, number);
    this.#places.set(print, (BigInt(number) << bits) | BigInt(at));
    this.#owners.set(fingerprint(pathKey(file)), print);
  }

  /** What an import made of an item before. */
  find({ scope, key }: Origin): Filed | undefined {
    return this.#filedAt(this.#places.get(printOf(scope, writtenKey(key))));
  }

  /** What is recorded of a file, of an item of whatever source. */
  recordedOf(file: string): (Filed & Pick<Origin, 'scope'>) | undefined {
    const owner = this.#owners.get(fingerprint(pathKey(file)));
    const place = owner === undefined ? undefined : this.#places.get(owner);
    const filed = this.#filedAt(place);
    // The item may have gone to another file since.
    if (place === undefined || filed === undefined || pathKey(filed.file) !== pathKey(file)) return undefined;
    return { ...filed, scope: basename(this.#paths[Number(place >> bits)] ?? '').replace(/^\.|\.(?:tsv|log)$/g, '') };
  }

  #filedAt(place: bigint | undefined): Filed | undefined {
    const path = place === undefined ? undefined : this.#paths[Number(place >> bits)];
    if (place === undefined || path === undefined) return undefined;
    const file = this.#open.at(path);
    const bytes = Buffer.allocUnsafe(16 * 1024);
    const read = readSync(file.descriptor, bytes, 0, bytes.length, Number(place & ((1n << bits) - 1n)));
    const end = bytes.subarray(0, read).indexOf(0x0a);
    return readLine(bytes.toString('utf8', 0, end < 0 ? read : end).replace(/\r$/, ''))?.filed;
  }

  /** Keeps what came of an item. @throws the file system's error */
  note({ scope, key }: Origin, filed: Filed): void {
    const path = join(this.#folder, `.${scope}.log`);
    if (!this.#logs.has(scope)) makeFolder(this.#folder);
    this.#logs.add(scope);
    const file = this.#open.at(path);
    const at = file.length;
    file.length += writeWhole(file.descriptor, lineOf(key, filed), at);
    this.#learn(printOf(scope, writtenKey(key)), filed.file, path, at);
  }

  /** Puts all that was learnt into the records. @throws the file system's error */
  finish(): void {
    this.#open.close();
    for (const scope of [...this.#logs].sort()) {
      const log = join(this.#folder, `.${scope}.log`);
      const record = join(this.#folder, `${scope}.tsv`);
      if (existsSync(log)) mergeLog(record, log, join(this.#folder, `.${scope}.tsv.part`));
    }
    this.#logs.clear();
  }

  [Symbol.dispose](): void {
    this.#open.close();
  }
}

function printOf(scope: string, written: string): bigint {
  return fingerprint(`${scope}\t${written}`);
}
