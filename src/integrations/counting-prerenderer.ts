import type { AstroPrerenderer } from 'astro';
import type { Progress } from '../publish/progress.ts';

/** Astro's own prerenderer, which also tells how far it is. */
export function countingPrerenderer(prerenderer: AstroPrerenderer, progress: Progress): AstroPrerenderer {
  let done = 0;
  let total = 0;
  return {
    ...prerenderer,
    async getStaticPaths() {
      const paths = await prerenderer.getStaticPaths();
      total = paths.length;
      return paths;
    },
    async render(request, options) {
      progress.update('Making pages', done, total);
      done += 1;
      return prerenderer.render(request, options);
    },
  };
}
