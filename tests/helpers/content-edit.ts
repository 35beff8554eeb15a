import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One thing that happens to a content folder between two builds. All of it is synthetic. */
export interface ContentEdit {
  readonly on: (content: string) => void;
  readonly toString: () => string;
}

export const edit = (name: string, on: (content: string) => void): ContentEdit => ({ toString: () => name, on });

/** Writes a file, whether it was there or not. */
export const file = (path: string, text: string, name: string): ContentEdit => edit(`${name} ${path} ${JSON.stringify(text)}`, (content) => {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
});
