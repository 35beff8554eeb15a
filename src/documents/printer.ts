import { experimental_AstroContainer as Container } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { DocumentKind, Sheet } from '../site/documents.ts';
import type { Frame } from '../site/frame.ts';
import About from './About.astro';
import Article from './Article.astro';
import Gone from './Gone.astro';
import Guide from './Guide.astro';
import Home from './Home.astro';
import Index from './Index.astro';
import NotFound from './NotFound.astro';
import Period from './Period.astro';
import Record from './Record.astro';
import Search from './Search.astro';
import Time from './Time.astro';
import Wanted from './Wanted.astro';

const documents: { readonly [Kind in DocumentKind]: AstroComponentFactory } = {
  article: Article,
  record: Record,
  period: Period,
  time: Time,
  index: Index,
  home: Home,
  about: About,
  search: Search,
  guide: Guide,
  wanted: Wanted,
  gone: Gone,
  notFound: NotFound,
};

/** Makes a page of what it shows. */
export type Print = (sheet: Sheet) => Promise<string>;

/** A container notes every page that it ever made, so it is given up after so many. */
const mostOfContainer = 500;

/** Makes the pages of one site. The build compiles this file with all that it needs into a program of its own, and keeps that. */
export function printer(frame: Frame): Print {
  let container: Promise<Container> | undefined;
  let made = 0;
  return async (sheet) => {
    if (made % mostOfContainer === 0) container = undefined;
    made += 1;
    container ??= Container.create();
    return (await container).renderToString(documents[sheet.document], { props: { frame, ...sheet }, partial: false });
  };
}
