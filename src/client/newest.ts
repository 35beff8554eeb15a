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
    this.#last = answering;
    const answer = await answering;
    return turn === this.#turn ? answer : undefined;
  }

  /** What was asked is not wanted any more. */
  forget(): void {
    this.#turn += 1;
  }
}
