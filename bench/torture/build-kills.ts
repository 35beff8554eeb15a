import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { archiveIn } from './archives.ts';
import { runCommand } from './commands.ts';
import type { Moment } from './commands.ts';
import { sealOf, writeFolder } from './folders.ts';
import type { Report, Torture } from './report.ts';

type Name = 'old' | 'new';

/** How often an uninterrupted build comes between the killed ones. */
const every = 20;

/**
 * Kills builds of two editions of one archive, in turn, at random moments. After each kill the public folder must be one of the
 * two sites, byte for byte, or stand whole beside its place; an uninterrupted build now and then must make the very bytes that
 * it makes in peace, and leave nothing beside them.
 */
export async function killBuilds({ rounds, chance, folder, say }: Torture): Promise<Report> {
  const broken: string[] = [];
  const counts = { kills: 0, 'ended before the kill': 0, 'old site in place': 0, 'new site in place': 0, 'old site beside its place': 0, 'builds afterwards': 0 };
  const place = join(folder, 'public');
  const out = join(place, 'site');
  writeFolder(place, {});
  const contents = { old: writeFolder(join(folder, 'old'), archiveIn('old')), new: writeFolder(join(folder, 'new'), archiveIn('new')) };
  const build = (edition: Name, killed?: Moment) => runCommand('scripts/build.ts', ['--content', contents[edition], '--out', out], killed);

  const seals = new Map<string | undefined, Name>();
  let longest = 0;
  for (const edition of ['new', 'old'] as const) {
    const { status, said, milliseconds } = await build(edition);
    if (status !== 0) throw new Error(`A build in peace failed:\n${said}`);
    seals.set(sealOf(out), edition);
    longest = Math.max(longest, milliseconds);
  }
  const inPeace = async (edition: Name, after: string) => {
    const { status, said } = await build(edition);
    counts['builds afterwards'] += 1;
    if (status !== 0 || seals.get(sealOf(out)) !== edition) broken.push(`${after}: the next build does not make what it should\n${said}`);
    if (readdirSync(place).join() !== 'site') broken.push(`${after}: beside the site stand ${readdirSync(place).join(', ')}`);
  };

  let standing: Name = 'old';
  for (let kill = 1; kill <= rounds; kill += 1) {
    const edition: Name = standing === 'old' ? 'new' : 'old';
    // Every third kill comes about when something happens beside the site: the moments of the swap are short.
    const moment: Moment = kill % 3 === 0 ? { milliseconds: Math.floor(chance() * 4), sign: place } : { milliseconds: Math.floor(chance() * longest) };
    const name = `kill ${kill} (${edition}, ${moment.sign === undefined ? '' : 'swap + '}${moment.milliseconds} ms)`;
    const ended = await build(edition, moment);
    counts[ended.status === null ? 'kills' : 'ended before the kill'] += 1;
    const found: Name | undefined = seals.get(sealOf(out));
    const beside: Name | undefined = existsSync(out) ? undefined : seals.get(sealOf(join(place, '.site.before')));
    if (found === undefined && beside === undefined) broken.push(`${name}: what was public is neither the old site nor the new one`);
    if (found === undefined && beside !== undefined) counts['old site beside its place'] += 1;
    else counts[found === standing ? 'old site in place' : 'new site in place'] += 1;
    say(`${name}: ${found === undefined ? 'beside' : found === standing ? 'old' : 'new'}`);
    standing = found ?? beside ?? standing;
    if (kill % every === 0 || beside !== undefined) {
      await inPeace(edition, name);
      standing = edition;
    }
  }

  // The one moment that chance seldom meets, after all that the kills have left: between the two renames.
  renameSync(out, join(place, '.site.before'));
  await inPeace(standing, 'a kill between the two renames');
  return { name: 'builds killed', counts, broken };
}
