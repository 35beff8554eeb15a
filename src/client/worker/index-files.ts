import { indexPaths } from '../../search/start.ts';

/**
 * Loads the start file as it is now: its name never changes.
 * @param base the site's base path
 * @throws when it cannot be had, or is no JSON
 */
export async function loadStart(base: string): Promise<unknown> {
  const response = await fetch(`${base}${indexPaths.start}`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`The index answers ${String(response.status)}`);
  return response.json();
}

/**
 * Loads a file of the index and undoes its compression.
 * @throws when it cannot be had, or is damaged
 */
export async function loadFile(base: string, path: string): Promise<Uint8Array> {
  const response = await fetch(`${base}${indexPaths.folder}/${path}`);
  if (!response.ok || response.body === null) throw new Error(`The index answers ${String(response.status)}`);
  return new Uint8Array(await new Response(response.body.pipeThrough(new DecompressionStream('deflate'))).arrayBuffer());
}
