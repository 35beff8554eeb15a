import { documentFix } from './document-files.ts';
import { quote } from './entry.ts';
import { nearest } from './nearest.ts';

const takeOut = 'Then take this file out of the content folder.';

/** Endings that other programs give a text that is Markdown; Windows hides the last of two. */
const nearlyMarkdown = /\.(?:md\.txt|markdown|mdown|mkdn?|mdtext)$/i;

const pictureOfOtherForm = /\.(?:heics?|heif|hif|tiff?|bmp|svg|eps|ai|psd|xcf|dng|cr[23]|nef|arw|jp2|jxl|ico|wmf|emf)$/i;

/** Whether a file is a picture, by its name, that no text can show. */
export function isPictureOfOtherForm(file: string): boolean {
  return pictureOfOtherForm.test(file) || jpegByOtherName.test(file);
}

/** As `model/picture-name` has it, which a check would load for this before it knows whether anything has changed. */
const picture = /\.(?:jpe?g|png|gif|webp|avif)$/i;

/** Other words for what a folder of records holds. */
const otherWords: Readonly<Record<string, string>> = {
  person: 'people', persons: 'people', nations: 'countries', companies: 'organisations', institutions: 'organisations', newspapers: 'sources', keywords: 'topics', subjects: 'topics', tags: 'topics',
  news: 'articles', posts: 'articles', stories: 'articles',
};

const jpegByOtherName = /\.(?:jfif|jpe|jif|jfi)$/i;
const filmOrSound = /\.(?:mp4|m4v|mov|avi|mkv|webm|wmv|mpe?g|mp3|m4a|wav|ogg|flac|wma|aac)$/i;

/** What to do with a file that is nothing the archive knows. @param folders those of records */
export function unexpectedFix(file: string, folders: readonly string[]): string {
  const [folder = '', ...below] = file.split('/');
  const document = documentFix(file);
  if (document !== undefined) return `${document} ${takeOut}`;
  if (/^archive\.(?:yml|yaml|yaml\.txt|yml\.txt)$/i.test(file)) return 'Rename it to "archive.yaml", in small letters.';
  if (isPictureOfOtherForm(file)) return jpegByOtherName.test(file) ? 'Rename it to end in ".jpg".' : `No text can show a picture in this form. Save it as JPEG, or a drawing as PNG, in a program for pictures, and put that here. ${takeOut}`;
  if (filmOrSound.test(file)) return 'An archive shows texts and pictures. To publish it, put it into the folder public of the project, and link to it: [The film](/film.mp4).';
  const shown = picture.test(file);
  if (folders.includes(folder) && below.length > 0 && (shown || /\.md$/i.test(file) || nearlyMarkdown.test(file))) return inItsFolder(file, folder, below);
  if (/\.(?:txt|text|html?|xhtml|mhtml?)$/i.test(file)) return `Bring it in with "npm run import", which makes an article of it. ${takeOut}`;
  const meant = otherFolder(folder, folders);
  if ((shown || /\.md$/i.test(file)) && below.length > 0 && meant !== undefined) return `Did you mean the folder ${quote(`${meant}/`)}? Move it there, or take it out of the content folder.`;
  if (shown) return 'Move it into one of those folders, beside the text that shows it, or take it out of the content folder.';
  return `Move it into one of those folders${file.endsWith('.md') ? '' : ', rename it to end in .md'}, or take it out of the content folder.`;
}

/** The folder that may have been meant by a name that none has. */
function otherFolder(name: string, folders: readonly string[]): string | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(otherWords, key) ? otherWords[key] : nearest(name, folders, 3)[0];
}

function inItsFolder(file: string, folder: string, below: readonly string[]): string {
  if (file.endsWith('.md') || picture.test(file)) return `Move it up, directly into ${folder}/: only articles/ has folders in it.`;
  const hidden = /\.txt$/i.test(file) ? ', not ".md.txt"; if you do not see ".txt", have your system show the endings of names' : ', in small letters';
  return `Rename it to end in ".md"${hidden}${folder !== 'articles' && below.length > 1 ? `. Then move it up, directly into ${folder}/` : ''}.`;
}
