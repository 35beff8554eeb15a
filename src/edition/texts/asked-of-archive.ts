import type { CitationTarget, Picture, RenderContext } from '../../markdown/context.ts';
import type { Citation } from '../../model/citation.ts';

/** What a text asked of the archive around it while it was rendered, with the answers: it need not be rendered again while they hold. */
export interface AskedOfArchive {
  readonly citations: readonly (readonly [Citation, CitationTarget])[];
  readonly pictures: readonly (readonly [name: string, Picture | undefined])[];
}

/** The same context, which notes what is asked of it. */
export function noting(context: RenderContext): { readonly context: RenderContext; readonly asked: AskedOfArchive } {
  const citations: [Citation, CitationTarget][] = [];
  const pictures: [string, Picture | undefined][] = [];
  return {
    asked: { citations, pictures },
    context: {
      ...context,
      citationTarget: (citation) => {
        const target = context.citationTarget(citation);
        citations.push([citation, target]);
        return target;
      },
      picture: (name) => {
        const picture = context.picture(name);
        pictures.push([name, picture]);
        return picture;
      },
    },
  };
}

export function askedIfAnything(asked: AskedOfArchive): AskedOfArchive | undefined {
  return asked.citations.length + asked.pictures.length === 0 ? undefined : asked;
}

export function holds({ citations, pictures }: AskedOfArchive, context: RenderContext): boolean {
  return citations.every(([citation, target]) => isSame(context.citationTarget(citation), target))
    && pictures.every(([name, picture]) => isSame(context.picture(name), picture));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
