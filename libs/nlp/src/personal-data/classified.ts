import { type PersonalDataKind } from '#domain';

/** What a number is, and how surely: the surest of a run wins, then the longest. */
export interface Classified {
  readonly kind: PersonalDataKind;
  readonly strength: number;
}

/** From a label that outweighs the shape, over the shape itself, down to no word for it at all. */
export const STRENGTH = { labelled: 5, shaped: 4, near: 3, likely: 2, bare: 1 } as const;
/** A word that agrees with the shape decides between two shapes. */
export const AGREES = 0.5;
