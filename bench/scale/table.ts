import type { Cost } from './measuring/cost.ts';
import type { Searched } from './ours/searching.ts';
import type { Step } from './ours/steps.ts';
import { yardstick } from './report.ts';
import type { PeerReport, Report } from './report.ts';

const none = '–';

/** The tables of a report, as Markdown. */
export function tables({ archive, machine, ours, searches, peers }: Report): string {
  const base = peers.find((peer) => peer.name === yardstick);
  const stepsOfBase = base !== undefined && 'steps' in base ? base.steps : [];
  return [
    `Of ${archive}, on ${machine}.`,
    table(['Cuttings', 'wall', 'CPU', 'peak', 'pages made', 'as before', 'files', 'MB', `of ${yardstick} + Pagefind: wall`, 'CPU', 'peak'], ours.map((step) => [...cellsOf(step), ...ratios(step, stepsOfBase.find(({ name }) => name === step.name))])),
    ...peers.map(peerTable),
    table(['Search, a new visitor, to the first ten results', 'results', 'files of the index', 'KB', 'ms of the engine, warm'], searches.map(searchCells)),
  ].join('\n\n');
}

function peerTable(peer: PeerReport): string {
  if ('missing' in peer) return `${peer.name} + Pagefind: not measured, ${peer.missing}.`;
  return table([`${peer.name} + Pagefind`, 'wall', 'CPU', 'peak', 'of it Pagefind: wall', 'CPU', 'files', 'MB'], peer.steps.map((step) => [step.name, ...costCells(step), ...costCells(step.indexing).slice(0, 2), ...sizeCells(step)]));
}

function cellsOf(step: Step): readonly string[] {
  const { pages } = step;
  const pageCells = pages === undefined ? [none, none] : [whole(pages.made), whole(pages.asBefore)];
  return [step.name, ...costCells(step), ...pageCells, ...sizeCells(step)];
}

function costCells({ wall, cpu, peak }: Cost): readonly string[] {
  return [`${wall.toFixed(2)} s`, cpu === undefined ? none : `${cpu.toFixed(2)} s`, peak === undefined ? none : `${whole(peak / 1e6)} MB`];
}

function sizeCells({ size }: Step): readonly string[] {
  return size === undefined ? [none, none] : [whole(size.files), (size.bytes / 1e6).toFixed(1)];
}

/** A base of undefined gives no ratio. */
function ratios(step: Cost, base: Cost | undefined): readonly string[] {
  const ratio = (one: number | undefined, other: number | undefined) => {
    if (one === undefined || other === undefined || other === 0) return none;
    return (one / other).toFixed(2);
  };
  return [ratio(step.wall, base?.wall), ratio(step.cpu, base?.cpu), ratio(step.peak, base?.peak)];
}

function searchCells({ kind, typed, results, requests, bytes, milliseconds }: Searched): readonly string[] {
  return [`${kind}: ${typed}`, whole(results), whole(requests), (bytes / 1000).toFixed(1), milliseconds.toFixed(1)];
}

function whole(number: number): string {
  return Math.round(number).toLocaleString('en');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}
