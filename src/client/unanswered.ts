/** What keeps a question from being answered: no connection, or a site that was renewed since the page was loaded. */
export type Obstacle = 'unreachable' | 'renewed';

/** A question has no answer. */
export class Unanswered extends Error {
  readonly why: Obstacle;

  constructor(why: Obstacle) {
    super(why === 'renewed' ? 'The site was renewed' : 'The index cannot be reached');
    this.why = why;
  }
}

/** What kept a question from being answered. */
export function obstacleOf(fault: unknown): Obstacle {
  return fault instanceof Unanswered ? fault.why : 'unreachable';
}
