import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { projectRoot } from '../../kept/places.ts';
import { dropLeftBehind } from './drop-left-behind.ts';

/** Where the compiled program of a press lies, and the files that stand beside all pages. */
export const pressParts = { program: 'program', printer: 'printer.mjs', files: 'files' } as const;

const printerModule = fileURLToPath(new URL('../../documents/printer.ts', import.meta.url));

/** What Astro's configuration is told by the environment, which every way of loading it shares. @param base the path that the site lives under */
export function compilingEnvironment(base: string): Readonly<Record<string, string>> {
  return { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', CUTTINGS_COMPILES: 'true', CUTTINGS_BASE: base };
}

/**
 * Has Astro compile the documents into a program, and bundle styles, typefaces and scripts. No page is made. It takes some hundreds of
 * megabytes, which a process keeps, and is told the base path by its environment: `Compiling` has a process for it.
 * @param folder an empty one, where both go
 */
export async function compilePress(folder: string): Promise<void> {
  let written: string | undefined;
  const keep = () => {
    if (written === undefined) throw new TypeError('Astro has written no program for its pages');
    cpSync(written, join(folder, pressParts.program), { recursive: true });
  };
  const { build } = await import('astro');
  await build({ root: projectRoot, logLevel: 'silent', outDir: join(folder, pressParts.files), mode: 'production', integrations: [pressOnly((dir) => { written = dir; }, keep)] });
  dropLeftBehind(join(folder, pressParts.files));
}

/** Adds the printer to the program that Astro compiles for its pages, keeps that before Astro takes it away, and lets it make no page. */
function pressOnly(wrote: (dir: string | undefined) => void, keep: () => void): AstroIntegration {
  return {
    name: 'cuttings:press',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        updateConfig({
          vite: {
            plugins: [{
              name: 'cuttings:printer',
              applyToEnvironment: ({ name }) => name === 'prerender',
              buildStart() { this.emitFile({ type: 'chunk', id: printerModule, fileName: pressParts.printer }); },
              writeBundle({ dir }) { wrote(dir); },
            }],
          },
        });
      },
      'astro:build:start'({ setPrerenderer }) {
        setPrerenderer((prerenderer): AstroPrerenderer => ({
          ...prerenderer,
          setup() {
            keep();
            return Promise.resolve();
          },
          getStaticPaths: () => Promise.resolve([]),
        }));
      },
    },
  };
}
