import { holdOf } from './hold.ts';
import type { Ends, Held } from './hold.ts';

/** How near to a handle, in CSS pixels, a touch is meant for it. */
const grip = 16;
/** How far a pointer moves, in CSS pixels, before it drags: a mere press changes nothing. */
const still = 3;

export interface Draggable {
  readonly ends: () => Ends;
  /** Of stretches. */
  readonly count: () => number;
  /** Told of each range on the way. */
  readonly drag: (ends: Ends) => void;
  /** Told where it ended, if it was dragged at all. */
  readonly drop: (ends: Ends) => void;
  /** Told which end the pointer has hold of. */
  readonly grasp: (end: 'from' | 'to') => void;
}

/** Lets a range be dragged on a chart, by the main button of one pointer at a time. What the browser takes away is as it was before. */
export function listenForDrags(chart: HTMLElement, { ends, count, drag, drop, grasp }: Draggable): void {
  let held: { readonly by: number; readonly at: number; readonly hold: Held; readonly before: Ends; dragged: Ends | undefined } | undefined;
  const placeOf = ({ clientX }: PointerEvent) => {
    const { left, width } = chart.getBoundingClientRect();
    return ((clientX - left) / Math.max(1, width)) * count();
  };
  chart.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !event.isPrimary || held !== undefined) return;
    const before = ends();
    const hold = holdOf(before, count(), placeOf(event), (grip * count()) / Math.max(1, chart.clientWidth));
    held = { by: event.pointerId, at: event.clientX, hold, before, dragged: undefined };
    chart.setPointerCapture(event.pointerId);
    if (hold.end !== undefined) grasp(hold.end);
    event.preventDefault();
  });
  chart.addEventListener('pointermove', (event) => {
    if (held?.by !== event.pointerId || (held.dragged === undefined && Math.abs(event.clientX - held.at) < still)) return;
    const begins = held.dragged === undefined;
    held.dragged = held.hold.moved(placeOf(event));
    if (begins && held.hold.end !== undefined) grasp(held.hold.end);
    drag(held.dragged);
  });
  chart.addEventListener('pointerup', (event) => {
    if (held?.by !== event.pointerId) return;
    const { dragged } = held;
    held = undefined;
    if (dragged !== undefined) drop(dragged);
  });
  chart.addEventListener('pointercancel', (event) => {
    if (held?.by !== event.pointerId) return;
    const { before } = held;
    held = undefined;
    drag(before);
  });
}
