import type { DocumentKind, Sheet } from '../site/documents.ts';
import type { Frame } from '../site/frame.ts';

/** Astro's routes, and which documents their pages are. */
const routes = {
  home: ['home'], notFound: ['notFound'], about: ['about'], search: ['search'], guide: ['guide'], wanted: ['wanted'],
  time: ['time'], period: ['period'], article: ['article'], index: ['index'], record: ['record', 'period', 'time'], gone: ['gone'],
} as const satisfies Readonly<Record<string, readonly DocumentKind[]>>;

export type Route = keyof typeof routes;

export type SheetOn<Name extends Route> = Extract<Sheet, { readonly document: (typeof routes)[Name][number] }>;

/** A page: what stands around it, and what it shows. */
export interface ShownPage<Shown extends Sheet = Sheet> {
  readonly frame: Frame;
  readonly sheet: Shown;
}

/** Whom Astro's pages ask. All that goes to and fro is plain data, so it may be another thread. */
export interface PageSource {
  /** The pages of a route: what of their paths its parameters stand for. */
  readonly paths: (route: Route) => readonly string[] | Promise<readonly string[]>;
  /**
   * @param path for the page of an address that is none, where it is given, that address
   * @throws where the route has no such page, or the archive cannot be read
   */
  readonly page: (route: Route, path: string) => ShownPage | Promise<ShownPage>;
}

let source: PageSource | undefined;

/**
 * Has the pages ask there from now on. Astro gives its pages no other way to reach what was opened before: this is the one thing that a
 * module keeps and that can change what is built. What else modules keep are answers that are always the same.
 */
export function useSource(given: PageSource): void {
  source = given;
}

export async function pathsOf(route: Route): Promise<readonly string[]> {
  return sourceInUse().paths(route);
}

/** @param path as `pathsOf` gives it; a route without parameters has one page, whose path is empty */
export async function pageOf<Name extends Route>(route: Name, path = ''): Promise<ShownPage<SheetOn<Name>>> {
  const { frame, sheet } = await sourceInUse().page(route, path);
  if (!isOn(route, sheet)) throw new TypeError(`A page of the route ${route} is no ${sheet.document}`);
  return { frame, sheet };
}

function sourceInUse(): PageSource {
  if (source === undefined) throw new TypeError('Nobody has said where pages come from');
  return source;
}

function isOn<Name extends Route>(route: Name, sheet: Sheet): sheet is SheetOn<Name> {
  return routes[route].some((document) => document === sheet.document);
}
