import type { Curve } from './curve.ts';

/**
 * How the 10,049 articles of the Reuters sample are: figures alone, no word of theirs. `analyse.ts` takes them from the sample
 * again. A curve of quantiles goes from the share of what is smaller (0 to 1) to the value; one of ranks from the rank, counted
 * from 1, to how often what has that rank stands in the sample.
 */
export const figures = {
  /** Words of a text. */
  words: [[0, 8], [0.05, 20], [0.1, 33], [0.25, 56], [0.5, 89], [0.75, 167], [0.9, 294], [0.95, 428], [0.99, 695], [1, 1028]],
  /** Words of a paragraph. */
  paragraph: [[0, 1], [0.05, 4], [0.1, 6], [0.25, 15], [0.5, 25], [0.75, 33], [0.9, 40], [0.95, 45], [0.99, 58], [1, 237]],
  /** Words of a title. */
  title: [[0, 3], [0.05, 5], [0.25, 6], [0.5, 7], [0.75, 8], [0.95, 9], [0.99, 10], [1, 11]],
  /** The words of all texts by rank: 1,368,984, of which 48,170 are different and 22,517 stand there once. */
  vocabulary: [
    [1, 77428], [2, 39195], [3, 37396], [6, 28262], [11, 11110], [21, 7911], [51, 2961], [101, 1479], [201, 826], [501, 370],
    [1001, 171], [2001, 71], [5001, 20], [10001, 7], [20001, 2],
  ],
  cities: [[1, 1177], [2, 980], [3, 733], [5, 244], [10, 113], [20, 58], [50, 25], [100, 12], [200, 6], [400, 3], [1514, 1]],
  countries: [[1, 6517], [2, 833], [3, 582], [4, 503], [5, 282], [10, 120], [20, 67], [30, 42], [50, 17], [70, 9], [100, 3], [132, 1]],
  topics: [[1, 2289], [2, 1188], [3, 353], [4, 310], [5, 290], [10, 131], [20, 60], [30, 29], [50, 11], [70, 4], [100, 1], [109, 1]],
  /** In how many texts none, one, two and so on are listed. */
  listed: {
    people: [9576, 431, 38, 2, 1, 1],
    countries: [149, 8563, 1051, 158, 38, 35, 21, 9, 3, 7, 5, 3],
    organisations: [9593, 405, 46, 4, 1],
    topics: [4335, 4833, 637, 138, 47, 27, 18, 4, 3, 3, 2, 0, 1],
  },
  /** How often a person or an organisation is new: 88 and 28 different ones among 522 and 513 that are listed (see `population.ts`). */
  newcomers: { people: { discount: 0.55, strength: 3 }, organisations: { discount: 0.4, strength: 0.7 } },
  /** How often a person who is listed is named in the text. */
  named: 3.6,
  /** Articles of a day, on average over the 33 days, and of each weekday from Sunday, as a share of that. */
  day: { articles: 305, weekdays: [0.12, 1.49, 1.65, 1.77, 1.68, 1.29, 0.06] },
  /** Articles by the hour of the day, UTC. */
  hours: [100, 88, 103, 151, 210, 285, 225, 338, 470, 724, 928, 993, 919, 899, 646, 760, 862, 617, 401, 100, 30, 53, 56, 91],
  /** Shares: of words with a capital within a paragraph, of paragraphs with speech, of texts that are more than paragraphs. */
  shares: { capitals: 0.126, speech: 0.105, marked: 0.05 },
} as const satisfies Record<string, Curve | object | number>;
