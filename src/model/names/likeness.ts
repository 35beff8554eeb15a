/**
 * What speaks for two records being one, the strongest first:
 *
 * - `same`: a form of each is the same in plain Latin letters, spaces aside
 * - `order`: the same words in another order
 * - `sound`: the same words in another transliteration (`soundKeys`)
 * - `letter`: one letter differs, or two have changed places, in one long word
 * - `given`: people of one surname and country, and given names that can be one: an initial, a beginning, a middle name more, a letter
 */
export const likenesses = ['same', 'order', 'sound', 'letter', 'given'] as const;

export type Likeness = (typeof likenesses)[number];
