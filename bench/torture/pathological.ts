import { nestingFault } from '../../src/markdown/nesting.ts';
import { createRenderer } from '../../src/markdown/renderer.ts';
import type { RenderContext } from '../../src/markdown/context.ts';
import type { Report } from './report.ts';

/** Texts that are known to take parsers long, at a size of so many repetitions. */
const texts: Readonly<Record<string, (n: number) => string>> = {
  'quotations in quotations': (n) => `${'> '.repeat(n)}a`,
  'lists in lists': (n) => Array.from({ length: n }, (_, depth) => `${'  '.repeat(depth % 90)}- a`).join('\n'),
  'brackets that open': (n) => '['.repeat(n),
  'brackets that open after words': (n) => 'a [b '.repeat(n),
  'brackets in pairs': (n) => '[a](b '.repeat(n),
  'brackets of pictures': (n) => '![a]('.repeat(n),
  'links that nest': (n) => `${'['.repeat(n)}a${'](b)'.repeat(n)}`,
  'brackets that close': (n) => 'a] '.repeat(n),
  'brackets that open in code and close': (n) => '`[` ] '.repeat(n),
  'brackets that close behind a link': (n) => '[a](b)](c) '.repeat(n),
  'words behind a bracket that opens': (n) => `[${'a word '.repeat(n)}`,
  'words in brackets': (n) => 'a [b] c '.repeat(n),
  'links in one paragraph': (n) => '[a](/about/) b '.repeat(n),
  'links in a list': (n) => '- [a](/about/)\n'.repeat(n),
  'quotations apart': (n) => '> a\n\n'.repeat(n),
  'lists apart': (n) => '- a\n\nb\n\n'.repeat(n),
  'lists in entries of a list': (n) => '- - a\n\n'.repeat(n),
  'lists that are indented in entries of a list': (n) => '- a\n  - b\n'.repeat(n),
  'entries of a list': (n) => '- a\n'.repeat(n),
  'footnotes in footnotes': (n) => '[^1]: '.repeat(n),
  'emphasis that opens': (n) => '*a '.repeat(n),
  'emphasis that closes': (n) => 'a* '.repeat(n),
  'emphasis of two kinds': (n) => '**a _b '.repeat(n),
  'emphasis in words': (n) => 'a*b_'.repeat(n),
  'emphasis in threes': (n) => 'a***b'.repeat(n),
  'struck out': (n) => '~~a ~b '.repeat(n),
  'code that opens': (n) => Array.from({ length: Math.ceil(Math.sqrt(n * 8)) }, (_, ticks) => `a${'`'.repeat(ticks + 1)}`).join(''),
  'rows of a table': (n) => `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(n)}`,
  'tables apart': (n) => '|a|b|\n|-|-|\n|*c*|d|\n\n'.repeat(n),
  'columns of a table': (n) => `|${'a|'.repeat(n)}\n|${'-|'.repeat(n)}\n|${'b|'.repeat(n)}`,
  'rows that are no table': (n) => '|a|b|\n'.repeat(n),
  'definitions of links': (n) => Array.from({ length: n }, (_, one) => `[a${one}]: /about/`).join('\n'),
  'uses of one definition': (n) => `${'[a] '.repeat(n)}\n\n[a]: /about/`,
  'footnotes': (n) => `${Array.from({ length: n }, (_, one) => `a[^${one}]`).join(' ')}\n\n${Array.from({ length: n }, (_, one) => `[^${one}]: b`).join('\n')}`,
  'uses of one footnote': (n) => `${'a[^1] '.repeat(n)}\n\n[^1]: b`,
  'entities': (n) => '&amp;&#0;&'.repeat(n),
  'tags that open': (n) => '<b>a '.repeat(n),
  'tags that are none': (n) => '<a '.repeat(n),
  'comments that open': (n) => 'a <!-- b '.repeat(n),
  'comments': (n) => 'a <!-- b --> c\n\n'.repeat(n),
  'a comment of many lines': (n) => `<!-- ${'a <b\n'.repeat(n)}`,
  'attributes of a tag': (n) => `<a ${'b="c" '.repeat(n)}>`,
  'declarations that open': (n) => 'a <!X '.repeat(n),
  'addresses': (n) => 'https://example.org/(((a@b.example '.repeat(n),
  'addresses in angle brackets': (n) => '<https://example.org/> <a@b.example>\n\n'.repeat(n),
  'an address of many brackets': (n) => `https://example.org/${'('.repeat(n)}${')'.repeat(n)}`,
  'words with an at': (n) => 'a.a.a@'.repeat(n),
  'line breaks': (n) => 'a\\\n'.repeat(n),
  'signs behind backslashes': (n) => '\\_*'.repeat(n),
  'titles of definitions that do not end': (n) => '[a]: b "c\n'.repeat(n),
  'headings underlined apart': (n) => 'a\n---\n\n'.repeat(n),
  'headings underlined': (n) => 'a\n-\n'.repeat(n),
  'paragraphs that are alike': (n) => 'The same words.\n\n'.repeat(n),
  'quotation marks': (n) => `"a' `.repeat(n),
  'white space': (n) => `a${' '.repeat(n)}b\n${'\t'.repeat(n)}c`,
};

const context: RenderContext = {
  language: 'en', names: () => [], address: (ref) => ref.id, citations: () => [], citationTarget: () => ({ href: '/', lacking: false, label: '' }),
  picture: () => undefined, page: (path) => path, quotes: [], paragraphLabel: (number) => `Link to paragraph ${number}`,
};

/** The quickest of some runs, in milliseconds of work of the processor: what disturbs a run only makes it longer. */
function quickest(work: () => void, runs: number): number {
  return Math.min(...Array.from({ length: runs }, () => {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  }));
}

/** The least work of two that are compared; what looks too long is looked at again, since other work disturbs it. */
function measured(short: () => void, long: () => void, limit: number): readonly [number, number] {
  const first = [quickest(short, 2), quickest(long, 2)] as const;
  return first[1] / first[0] < limit * 0.9 ? first : [Math.min(first[0], quickest(short, 8)), Math.min(first[1], quickest(long, 8))];
}

/**
 * Renders texts at two sizes, of which the greater is twice the lesser: work that is linear takes twice as long, and three times is too much.
 * @param limit how many times as long is too much
 */
export function renderPathological(size: number, say: (line: string) => void, limit = 3): Report {
  const render = createRenderer({ smartQuotes: true, labels: { language: 'en', footnotes: 'Footnotes', footnoteBack: 'Back', taskDone: 'done', taskOpen: 'open' } });
  const broken: string[] = [];
  const counts = { 'kinds of text': 0, 'refused before they are parsed': 0, rendered: 0, 'greatest ratio of times at 2n and n, in hundredths': 0 };
  for (const [name, make] of Object.entries(texts)) {
    counts['kinds of text'] += 1;
    const [once, twice] = [make(size), make(2 * size)];
    if (nestingFault(twice) !== undefined) {
      counts['refused before they are parsed'] += 1;
      const ratio = quickest(() => nestingFault(twice), 5) / quickest(() => nestingFault(once), 5);
      say(`${name}: refused, ratio ${ratio.toFixed(2)}`);
      if (ratio >= limit) broken.push(`${name}: to refuse it at 2n takes ${ratio.toFixed(2)} times as long as at n`);
      continue;
    }
    render(once, context);
    const [short, long] = measured(() => render(once, context), () => render(twice, context), limit);
    const ratio = long / short;
    counts.rendered += 1;
    counts['greatest ratio of times at 2n and n, in hundredths'] = Math.max(counts['greatest ratio of times at 2n and n, in hundredths'], Math.round(ratio * 100));
    say(`${name}: ${short.toFixed(1)} ms, ${long.toFixed(1)} ms, ratio ${ratio.toFixed(2)}`);
    if (ratio >= limit) broken.push(`${name}: ${long.toFixed(1)} ms at 2n are ${ratio.toFixed(2)} times ${short.toFixed(1)} ms at n`);
  }
  return { name: 'pathological Markdown', counts, broken };
}
