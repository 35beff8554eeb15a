import { segmentFault } from '../../../src/model/names/slug.ts';
import { markdownOfText } from '../../../src/imports/text/plain-text.ts';
import { temporaryFolder, writeFiles } from '../site.ts';
import { dot } from '../small-site.ts';
import { commonmark, texts } from './corpora.ts';

const q = (text: string) => JSON.stringify(text);
/** As the words of a picture: every sign that Markdown knows stands for itself. */
const escaped = (text: string) => text.replace(/[\\`*_{}[\]()#+\-.!|~<>&"'$%,/:;=?@^]/g, '\\$&').replace(/\s+/g, ' ').trim();

/**
 * An archive in which each hostile text stands wherever a text can stand: title, summary, byline, page, dateline, correction, translation,
 * name and variant of a person, name of an organisation and a topic, body as printed and, in an article of its own, as Markdown, picture with its description and its
 * caption, and file name where it can be one. What cannot be published has errors.
 */
export function hostileContent(list: readonly string[] = texts, examples: readonly string[] = commonmark): string {
  const files: Record<string, string> = {
    'archive.yaml': `title: ${q(`Synthetic ${texts[0] ?? ''}`)}\ndescription: ${q(texts[2] ?? '')}\naddress: https://archive.example/\nlanguage: en-GB\ngone:\n${texts.slice(0, 20).map((text, index) => `  - address: /gone/${index}/\n    date: 2024\n    reason: ${q(text)}\n`).join('')}`,
    'sources/gazette.md': `---\nname: ${q(`Gazette ${texts[2] ?? ''}`)}\ncode: GZ\n---\n`,
  };
  list.forEach((text, index) => {
    files[`articles/t-${index}.md`] = `---\ntitle: ${q(text)}\ndate: 2001-0${1 + (index % 9)}-0${1 + (index % 8)}\nsource: gazette\npeople: [h-${index}]\ntopics: [h-${index}]\norganisations: [h-${index}]\nsummary: ${q(text)}\nbyline: [${q(text)}]\npage: ${q(text)}\ndateline: ${q(text)}\ntranslation: { from: fr, method: machine, by: ${q(text)}, original: ${q(text)} }\ncorrections: [{ date: 2002, text: ${q(text)} }]\n---\n\n${markdownOfText(text)}\n\n![${escaped(text)}](dot.png "${escaped(text)}")\n`;
    files[`articles/r-${index}.md`] = `---\ntitle: As Markdown ${index}\ndate: 2003\nsource: gazette\n---\n\nText.\n\n${text}\n`;
    files[`people/h-${index}.md`] = `---\nname: ${q(`Person ${index} ${text}`)}\nvariants: [${q(`${text} ${index}`)}]\nroles: [{ title: ${q(text)} }]\n---\n\n${markdownOfText(text)}\n`;
    files[`organisations/h-${index}.md`] = `---\nname: ${q(`Body ${index} ${text}`)}\n---\n\n${markdownOfText(text)}\n`;
    files[`topics/h-${index}.md`] = `---\nname: ${q(`Topic ${index} ${text}`)}\n---\n`;
    if (segmentFault(text) === undefined) files[`articles/names/${text}.md`] = `---\ntitle: A file of a name\ndate: 2001\nsource: gazette\n---\n\nText.\n`;
  });
  examples.forEach((markdown, index) => {
    files[`articles/c-${index}.md`] = `---\ntitle: Example ${index}\ndate: 2002-0${1 + (index % 9)}\nsource: gazette\n---\n\nText.\n\n${markdown}\n`;
  });
  return writeFiles(temporaryFolder(), { ...files, 'articles/dot.png': dot });
}
