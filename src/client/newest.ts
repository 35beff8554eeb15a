/** How long, in milliseconds, a question waits for the answer to another that does not come. */
const patience = 1000;

/**
 * Gives back the answer to the newest question alone: undefined when another was asked meanwhile, or when there is no answer.
 * While one is being answered, only the last of those that come is asked.
 */
export class Newest<Question, Answer> {
  readonly #ask: (question: Question) => Promise<Answer>;
  #turn = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(ask: (question: Question) => Promise<Answer>) {
    this.#ask = ask;
  }

  async ask(question: Question): Promise<Answer | undefined> {
    this.#turn += 1;
    const turn = this.#turn;
    await this.#last;
    if (turn !== this.#turn) return undefined;
    const answering = this.#ask(question).catch(() => undefined);
    this.#last = Promise.race([answering, elapsed()]);
    const answer = await answering;
    return turn === this.#turn ? answer : undefined;
  }

  /** What was asked is not wanted any more. */
  forget(): void {
    this.#turn += 1;
  }
}

function elapsed(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, patience); });
}
