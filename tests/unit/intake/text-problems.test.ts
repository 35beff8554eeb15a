import { describe, expect, test } from 'vitest';
import { bareRendering } from '../../../src/markdown/bare-rendering.ts';
import { article, openArchive, record } from '../../helpers/archive.ts';

describe('a picture', () => {
  test('or a link that Markdown does not take for one is told where it stands, in a record too, and with what to do', () => {
    const body = 'One.\n\nA ![A dot](my dot.png "Dot"), ![A dot](dot.png “Dot”) and [Ada](/people/ada b/), [x](https://other.example/a b).';
    const found = openArchive({ 'articles/a.md': article({}, body), 'people/ada.md': record({ name: 'Ada' }, '![Ada](the ada.png)') }).problems.all().filter(({ code }) => code === 'link-unread');
    expect(found.map(({ severity, file, line, column, message, fix }) => `${severity} ${file}:${String(line)}:${String(column)} ${message} ${fix}`)).toEqual([
      'warning articles/a.md:9:3 This looks like a picture and is none, so readers see its brackets: "my dot.png" has a space. Rename the file so that it has no space, and write its new name here.',
      'warning articles/a.md:9:31 This looks like a picture and is none, so readers see its brackets: what follows "dot.png" is no text in straight quotation marks. Put straight quotation marks around what follows, and write \\" for those inside it: (dot.png "Words").',
      'warning articles/a.md:9:59 This looks like a link and is none, so readers see its brackets: "/people/ada b/" has a space. Correct the address: those of pages have no spaces.',
      'warning articles/a.md:9:82 This looks like a link and is none, so readers see its brackets: "https://other.example/a b" has a space. Write %20 for each space.',
      'warning people/ada.md:5:1 This looks like a picture and is none, so readers see its brackets: "the ada.png" has a space. Rename the file so that it has no space, and write its new name here.',
    ]);
  });
});

describe('a part of a text', () => {
  test('that readers do not see as it was meant is told where it stands, in a record too, and with what to do', () => {
    const body = 'One.[^1] [a](htp://x.example/) [b]()\n\n[^2]: Two.\n\n[Ada]: Never.\n\n\tThree.';
    const found = openArchive({ 'articles/a.md': article({}, body), 'people/ada.md': record({ name: 'Ada' }, '    Four\n    lines.\n\nText[^a].\n\n[^a]: A.\n\n[^a]: B.') }).problems.all().filter(({ code }) => /^(?:footnote-|line-|link-|text-)/.test(code));
    expect(found.map(({ severity, file, line, column, message, fix }) => `${severity} ${file}:${String(line)}:${String(column)} ${message} ${fix}`)).toEqual([
      'warning articles/a.md:7:5 The text refers to a footnote "[^1]", and there is none of that name, so readers see the brackets. Put a line "[^1]: The note." below the text, or correct the name. If the brackets are printed, put a backslash before them.',
      'warning articles/a.md:7:10 The link to "htp://x.example/" loses its address: only those stay that begin with "/", "https://", "http://" or "mailto:". Correct the address, or take it out with the signs around it.',
      'warning articles/a.md:7:32 The link has no address, and leads to the page that it is on. Write its address between the round brackets, or take out the signs around its words.',
      'warning articles/a.md:9:1 The text nowhere refers to the footnote "[^2]", so readers do not see it. Write "[^2]" in the text where the note belongs, or take the note out.',
      'warning articles/a.md:11:1 A line that begins with "[Ada]:" gives links an address; no link uses it, and readers do not see it. If it is part of the text, put a backslash before it: "\\[Ada]:". If not, take it out.',
      'warning articles/a.md:13:1 This line begins with a tab or four spaces, so it is shown as the code of a program, in lines that do not break and without links. Take out the tabs or spaces at the beginning. Where the lines are meant to stay as they are, put a line "```" above them and one below.',
      'warning people/ada.md:5:1 The lines from here to line 6 begin with a tab or four spaces, so they are shown as the code of a program, in lines that do not break and without links. Take out the tabs or spaces at the beginning. Where the lines are meant to stay as they are, put a line "```" above them and one below.',
      'warning people/ada.md:12:1 A footnote "[^a]" stands above already, and readers see that one alone. Give one of the two another number, here and in the text.',
    ]);
  });

  test.each([['---', 'Put an empty line above the row, or take the row out.'], ['===', 'Take the row out.'], ['--', 'Take the row out.']])('above a row %j is told with what makes two paragraphs of it, or a heading', (row, fix) => {
    const found = openArchive({ 'articles/a.md': article({}, `One\ntwo\n${row}\n\nThree`) }).problems.all().filter(({ code }) => code === 'text-as-heading');
    expect(found.map((one) => one.fix)).toEqual([`${fix} If it is a heading, write it on one line with "## " before it, and take the row out.`]);
  });

  test.each([['<!-- x', '-->'], ['<?php', '?>'], ['<![CDATA[', ']]>'], ['<!DOCTYPE html', '>'], ['<script>', '</script>']])('that begins with %j is told with the end that is missing', (begins, end) => {
    const found = openArchive({ 'articles/a.md': article({}, `${begins}\n\nText`) }).problems.all().filter(({ code }) => code === 'rest-taken');
    expect(found.map(({ fix }) => fix)).toEqual([`Write its end, "${end}", or take it out.`]);
  });

  test('of HTML that no page shows is told with what goes with it, and with what readers can have in its place', () => {
    const link = 'If it shows something, write a link to that in its place: "[What it is](https://...)". If not, take it out.';
    const body = '<iframe src="https://other.example/film">a</iframe>\n\nA <video src="film.mp4"></video> <svg></svg> <script>b</script> <input> <noscript>c</noscript> <object/> d.';
    const found = openArchive({ 'articles/a.md': article({}, body), 'people/ada.md': record({ name: 'Ada' }, '<embed>') }).problems.all().filter(({ code }) => code === 'html-unseen');
    expect(found.map(({ severity, file, line, column, message, fix }) => `${severity} ${file}:${String(line)}:${String(column)} ${message} ${fix}`)).toEqual([
      'warning articles/a.md:7:1 "<iframe>" is left out of the page with all that is in it, so readers do not see it. Write a link in its place: "[What it is](https://other.example/film)".',
      `warning articles/a.md:9:3 "<video>" is left out of the page, so readers do not see it. ${link}`,
      'warning articles/a.md:9:34 "<svg>" is left out of the page, so readers do not see it. Save the drawing as a picture beside the text, and show that in its place: "![What it shows](drawing.png)".',
      `warning articles/a.md:9:46 "<script>" is left out of the page with all that is in it, so readers do not see it. ${link}`,
      'warning articles/a.md:9:65 "<input>" is left out of the page, so readers do not see it. Write in its place as words what it says, or take it out. If it is part of the text, write "\\<input>".',
      'warning articles/a.md:9:73 "<noscript>" is left out of the page with all that is in it, so readers do not see it. If its words are part of the text, take out its tags and leave the words. If not, take it out with them.',
      `warning articles/a.md:9:96 "<object>" is left out of the page with what follows, since no "</object>" ends it, so readers do not see it. ${link}`,
      `warning people/ada.md:5:1 "<embed>" is left out of the page, so readers do not see it. ${link} If it is part of the text, write "\\<embed>".`,
    ]);
    const of = (text: string) => openArchive({ 'articles/a.md': article({}, text) }).problems.all().filter(({ code }) => code === 'html-unseen');
    expect(of('A <iframe src="x"/> b.\n\nC.').map(({ message }) => message)).toEqual(['"<iframe>" is left out of the page with the rest of the paragraph, since no "</iframe>" ends it, so readers do not see it.']);
  });

  test.each(['https://other.example/a)b', 'https://other.example/a b', 'https://other.example/a_(b)', 'https://other.example/a?b=1'])('of HTML is told with a link that leads where it did: %s', (address) => {
    const fix = openArchive({ 'articles/a.md': article({}, `A <embed src="${address}">`) }).problems.all().find(({ code }) => code === 'html-unseen')?.fix ?? '';
    expect(bareRendering(/"(\[.*\))"/.exec(fix)?.[1] ?? '', {}).html).toContain(`<a href="${encodeURI(address)}">What it is</a>`);
  });

  test('that is shown as one paragraph is told with what makes a table of it, and what does not', () => {
    const found = openArchive({ 'articles/a.md': article({}, 'Ada:\tHow are you?\nBen:\tFine.\n\nYear | Bridges\n1999 | 2') }).problems.all().filter(({ code }) => code === 'lines-joined');
    const hyphens = 'an empty line above the first row, and below it a line with hyphens for each cell: "| --- | --- |". If it is none, put an empty line between two, or a backslash at the end of each line that is to break.';
    expect(found.map(({ message, fix }) => `${message} ${fix}`)).toEqual([
      `The lines from here to line 8 are shown as one paragraph, in which a tab is a space. To make a table of them, write bars in place of the tabs, as in "1999 | 2", and put ${hyphens}`,
      `The lines from here to line 11 are shown as one paragraph, since below the first of them is no row of hyphens with as many cells. To make a table of them, put ${hyphens}`,
    ]);
  });
});
