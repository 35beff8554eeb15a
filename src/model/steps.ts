/** Work that rests now and then, and what comes of it. */
export type Steps<Done> = Generator<undefined, Done>;

/** Does work without a rest. */
export function atOnce<Done>(steps: Steps<Done>): Done {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
