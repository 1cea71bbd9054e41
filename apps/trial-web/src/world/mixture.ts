import { type Mixture } from './kind-bag.js';

/** How often people write what: about a fifth of everything is wrong. */
export const EVERYDAY: Mixture = {
  wrong: 21,
  question: 23,
  denial: 12,
  complaint: 11,
  opinion: 6,
  accurate: 21,
  unverified: 2,
  'look-alike': 4,
};

/** While the rumour runs: many repeat it, the rest ask or warn. */
export const RUMOUR: Mixture = { wrong: 8, question: 6, denial: 5 };

/** The page's own posts. */
export const OFFICIAL: Mixture = { accurate: 7, denial: 3 };

/** What threads begin with. */
export const OPENING: Mixture = { question: 10, wrong: 3, complaint: 3, accurate: 3, denial: 1 };
