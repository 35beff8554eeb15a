import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { projectRoot } from '../../kept/places.ts';

/** Where the compiled program of a press lies, and the files that stand beside all pages. */
export const pressParts = { program: 'program', printer: 'printer.mjs', files: 'files' } as const;

const printerModule = fileURLToPath(new URL('../../documents/printer.ts', import.meta.url));

/**
 * Has Astro compile the documents into a program, and bundle styles, typefaces and scripts. No page is made.
 * @param base the path that the site lives under
 * @param folder where both go; it is there as a whole or not at all
 */
export async function compilePress(folder: string, base: string): Promise<void> {
  const aside = `${folder}.part`;
  rmSync(aside, { recursive: true, force: true });
  const files = join(aside, pressParts.files);
  let written: string | undefined;
  const keep = () => {
    if (written === undefined) throw new TypeError('Astro has written no program for its pages');
    cpSync(written, join(aside, pressParts.program), { recursive: true });
  };
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', CUTTINGS_COMPILES: 'true', CUTTINGS_BASE: base });
  // Loaded here, because it takes as long as all the rest together, and is seldom needed.
  const { build } = await import('astro');
  await build({ root: projectRoot, logLevel: 'error', outDir: files, mode: 'production', integrations: [pressOnly((dir) => { written = dir; }, keep)] });
  mkdirSync(dirname(folder), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(aside, folder);
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
