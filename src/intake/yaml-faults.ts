import { visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { YamlFault } from '../problems/yaml-faults.ts';
import { twiceIn } from './yaml-twice.ts';

/** Something that keeps YAML from being read, in our words, and where it stands in the YAML, from 0. */
export interface FoundFault {
  readonly fault: YamlFault;
  readonly offset: number;
}

type Code = YAMLError['code'];

const byCode: Readonly<Partial<Record<Code, YamlFault>>> = {
  TAB_AS_INDENT: 'tab', DUPLICATE_KEY: 'twice', MULTIPLE_DOCS: 'ended', NON_STRING_KEY: 'name', BAD_DQ_ESCAPE: 'backslash', BAD_DIRECTIVE: 'percent',
  TAG_RESOLVE_FAILED: 'type', BAD_COLLECTION_TYPE: 'type', MULTIPLE_TAGS: 'type', BAD_INDENT: 'indent', RESOURCE_EXHAUSTION: 'deep',
  BAD_SCALAR_START: 'sign', BAD_ALIAS: 'sign', ALIAS_PROPS: 'sign', MULTIPLE_ANCHORS: 'sign', BAD_PROP_ORDER: 'sign',
};

/** Where the code covers several faults, the message tells them apart. */
const byMessage: readonly (readonly [RegExp, YamlFault])[] = [
  [/^Missing closing/, 'quote-open'],
  [/flow-(?:seq|map)-end|^Flow /, 'bracket'],
  [/Unexpected , in flow|Unexpected empty item/, 'comma'],
  [/block-seq-ind on same line/, 'hyphen'],
  [/Not a YAML token|Block scalar header/, 'fold'],
];

/** The faults of a YAML text, one a line: what follows the first on a line follows from it. */
export function faultsOf(document: Document.Parsed, yaml: string): FoundFault[] {
  const errors = [...document.errors, ...document.warnings, ...twiceIn(document)];
  const inOrder = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const found: FoundFault[] = [];
  let lineEnd = -1;
  let opened: ReadonlyMap<number, number> | undefined;
  for (const error of inOrder) {
    const [at] = error.pos;
    if (at <= lineEnd) continue;
    const end = yaml.indexOf('\n', at);
    lineEnd = end === -1 ? yaml.length : end;
    const fault = faultOf(error, errors, yaml);
    if (fault === 'quote-open') opened ??= quotedFrom(document);
    const offset = (fault === 'quote-open' ? opened?.get(at) : undefined) ?? at;
    found.push({ fault: fault === 'quote-open' && yaml.charAt(offset) === "'" ? 'apostrophe-open' : fault, offset });
  }
  const indent = /^ +(?=[^\s#])/.exec(yaml)?.[0].length;
  // Where the first field is indented, the parser stumbles over every line below it that is not.
  return indent !== undefined && found[0]?.fault === 'line' ? [{ fault: 'line', offset: indent }] : found;
}

/** Where each value in quotation marks begins, by where it ends: of one that is never closed, the parser tells where it gave up. */
function quotedFrom(document: Document.Parsed): Map<number, number> {
  const found = new Map<number, number>();
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') === true && range) found.set(range[1], range[0]);
    },
  });
  return found;
}

/**
 * A line up to the space behind the first word of a value that begins with a sign of YAML's own: what follows is told as too much, and is not
 * what is wrong. A sign within quotation marks begins nothing.
 */
const aliasBegun = /^(?:[^"':*&]*:)?[ \t-]*[*&]\S*[ \t]+$/;

/** A line of a field that takes several names. */
const listOfNames = /^ *(?:people|countries|organisations|topics|byline|variants|short|distinctFrom|redirectFrom|unknown|versions):/;

/** A line that begins with a sign that other programs make of an entry of a list. */
const bulletBegun = /^ *[*•·–—] /;

/** A line up to the end of a value between apostrophes. */
const singleQuoted = /^[^'"]*[:-] +'[^']*' *$/;

/** A line of a value that begins with a curly quotation mark, which is no mark of YAML. */
const curlyBegun = /^ *(?:- +)?[A-Za-z]+: +[“”„«‘’]/;

/** A field whose colon has no space behind it; an address on the web has slashes there. */
const colonAlone = /^ *(?:- +)?[A-Za-z]+:(?![\s/]|$)/;

/** A line in which a sign that looks like a colon or a space parts the field from its value, or indents. */
const alike = /^ *(?:- +)?(?:[A-Za-z]+ *(?:[:\uff1a\ufe55] *)?)?[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff\uff1a\ufe55]/;

function faultOf({ code, message, pos: [at] }: YAMLError, errors: readonly YAMLError[], yaml: string): YamlFault {
  const line = yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1);
  if (bulletBegun.test(line)) return 'bullet';
  if (alike.test(line)) return 'alike';
  const told = byMessage.find(([pattern]) => pattern.test(message))?.[1];
  if (told !== undefined) return told;
  if (code === 'MULTIPLE_DOCS' && /^---[ \t]*(?:\n|$)/.test(line)) return 'row';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return errors.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === at) ? 'indent' : curlyBegun.test(line) ? 'curly' : 'colon';
  if (code === 'UNEXPECTED_TOKEN' && aliasBegun.test(yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1, at))) return 'sign';
  if (code === 'UNEXPECTED_TOKEN' && listOfNames.test(line) && /^[ \t]*[,;][ \t]*["']/.test(yaml.slice(at, at + 20))) return 'quote-list';
  if (code === 'UNEXPECTED_TOKEN' && at > 0 && yaml.charAt(at - 1) !== '\n') return singleQuoted.test(line.slice(0, at - (yaml.length - line.length))) ? 'apostrophe-more' : 'quote-more';
  const fault = byCode[code] ?? 'line';
  if (fault === 'line' && colonAlone.test(line)) return 'space';
  return (fault === 'line' || fault === 'indent') && /^ *-[^\s-]/.test(line) ? 'entry' : fault;
}

/** What keeps a text without any field from having one, where its first line shows it. */
export function fieldlessFault(yaml: string): FoundFault | undefined {
  return colonAlone.test(yaml) ? { fault: 'space', offset: 0 } : undefined;
}

/** Lists begun one behind the other, and the sign of a bracket. */
const nested = /^[ \t]*(?:[-?] +){100}/m;
const mostOpen = 100;

/** Where brackets or lists nest so deep that the parser would run out of stack, here sooner and there later. */
export function depthFault(yaml: string): FoundFault | undefined {
  const list = nested.exec(yaml);
  if (list !== null) return { fault: 'deep', offset: list.index };
  let open = 0;
  for (const { 0: sign, index } of yaml.matchAll(/[[\]{}]/g)) {
    open = Math.max(open + (sign === '[' || sign === '{' ? 1 : -1), 0);
    if (open > mostOpen) return { fault: 'deep', offset: index };
  }
  return undefined;
}
