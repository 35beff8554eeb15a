import type { JudgedQuery } from './query.ts';
import { both, filed, read, says } from './rules.ts';

const kind = 'words';
const tagged = 'the editors\' tags, and words of the text';
const reading = (what: string) => `read: ${what}`;

/** Events, by two or three words that a reader would remember of them. */
export const words: readonly JudgedQuery[] = [
  { kind, typed: 'ferry disaster', need: 'Articles about the sinking of the Herald of Free Enterprise off Zeebrugge and what followed', how: reading('all that name the ship, its port or its owners; left out: one on the owners\' shares that has a sentence on it'), relevant: read(2819, 2853, 2944, 2955, 2958, 2959, 2968, 3217, 3440) },
  { kind, typed: 'Guinness Saunders', need: 'Articles about Guinness and its former chairman Ernest Saunders', how: reading('all that name Guinness'), relevant: read(4069, 7180, 7558, 9172) },
  { kind, typed: 'AIDS vaccine', need: 'Articles about the making and testing of a vaccine against AIDS', how: reading('all that have "vaccine", and all on AIDS'), relevant: read(4003, 6320, 6544, 6608, 7163, 9342) },
  { kind, typed: 'Silkworm missiles', need: 'Articles about Iran\'s new missiles against ships in the Gulf', how: reading('all that have "Silkworm" or "anti-ship missile"'), relevant: read(5154, 7500, 8109, 8188, 8421, 8675, 8688, 8696, 8749, 8856, 9348, 10628, 10647) },
  { kind, typed: 'Fujitsu Fairchild', need: 'Articles about Fujitsu\'s plan to buy Fairchild Semiconductor, its failure, and the laws it led to', how: reading('all that name Fujitsu or Fairchild; left out: those that only mention it'), relevant: read(1392, 4055, 4158, 4488, 4665, 5643, 5690, 5724, 5808, 6337, 6639, 6719, 6788, 6926) },
  { kind, typed: 'TWA USAir bid', need: 'Articles about TWA\'s attempt to take over USAir', how: reading('all that name USAir; left out: those on Piedmont, ratings and dividends that only mention it'), relevant: read(1735, 1771, 1836, 1996, 2375, 2450, 2546, 2799, 2917, 2948, 2950, 2951, 3095, 3153, 3711, 5671, 5710, 5750, 7650, 9487) },
  { kind, typed: 'New Zealand earthquake', need: 'Articles about the earthquakes in northern New Zealand', how: reading('all that have "quake"'), relevant: read(269, 878, 990) },
  { kind, typed: 'smoking ban flights', need: 'The article about a ban on smoking on flights within the United States', how: reading('all that have "smoking" or "smokers"'), relevant: read(659) },
  { kind, typed: 'Brazil seamen strike', need: 'Articles about the strike of Brazilian seamen', how: tagged, relevant: both(filed('countries', 'brazil'), says(/\bsea(?:m[ae]n|farers?)\b/i), says(/\bstrik(?:e|es|ers|ing)\b/i)) },
  { kind, typed: 'Venezuela Ecuador oil', need: 'Articles about the oil that Venezuela lends to Ecuador, or the like between them', how: tagged, relevant: both(filed('countries', 'venezuela'), filed('countries', 'ecuador'), filed('topics', 'crude')) },
  { kind, typed: 'Brazil debt moratorium', need: 'Articles about Brazil\'s halt to payments on its debt', how: tagged, relevant: both(filed('countries', 'brazil'), says(/\bdebts?\b/i), says(/\bmoratorium|suspen(?:d|ds|ded|sion)\b/i)) },
  { kind, typed: 'Japan semiconductor tariffs', need: 'Articles about American tariffs on goods of Japan, for its trade in chips', how: tagged, relevant: both(filed('countries', 'japan'), says(/\b(?:semiconductors?|(?:micro)?chips?)\b/i), says(/\btariffs?\b/i)) },
];
