import type { Messages } from '../locale/messages.ts';

/** What the list of results says. */
export type ListWords = Messages['search']['list'];

/** What is said while results are saved. */
export type SavingWords = Messages['search']['saving'];
