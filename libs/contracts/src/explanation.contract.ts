import { z } from 'zod';
import {
  daySchema,
  numberOutcomeSchema,
  quantityComparatorSchema,
  scopeCaseSchema,
  setAsideSchema,
  tellingSchema,
} from './vocabulary.contract.js';

const probabilitySchema = z.number().min(0).max(1);

const readFrameSchema = z.object({
  /** In plain Vietnamese: what the claim's numbers measure, else what the matter of law says. */
  about: z.array(z.string()),
  /** Id of the matter of the law; null: of none. */
  matter: z.string().nullable(),
  attributes: z.array(z.string()),
  /** Whom and which circumstances the claim names. */
  scope: scopeCaseSchema,
  numbers: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      /** As it was read: "61 tuổi 6 tháng". */
      said: z.string(),
      comparator: quantityComparatorSchema,
      /** What the law of the days says to it. */
      outcome: numberOutcomeSchema,
    }),
  ),
  /** How the claim is told besides what it says. */
  tellings: z.array(tellingSchema),
});

/** How a verdict came about, for a person to follow. */
export const claimExplanationSchema = z.object({
  /** Null: signs of fraud decided. */
  frame: readFrameSchema.nullable(),
  postedOn: daySchema,
  /** The days on which the law was asked: those that the claim names, else the day of the post. */
  days: z.array(daySchema),
  /** The fact that the verdict relies on first. */
  reliesOn: z.string().nullable(),
  /** The fact that the post took for the law. */
  mistaken: z.string().nullable(),
  /** What else the claim might have been held against, nearest first, and why it was not. */
  alternatives: z.array(
    z.object({
      factId: z.string(),
      statement: z.string(),
      validFrom: daySchema.nullable(),
      validTo: daySchema.nullable(),
      score: probabilitySchema,
      because: setAsideSchema,
    }),
  ),
  /** The known story that the claim comes nearest to; `suggested`: alike, but not sure. */
  story: z
    .object({
      narrativeId: z.string(),
      title: z.string(),
      score: probabilitySchema,
      tier: z.enum(['suggested', 'confirmed']),
    })
    .nullable(),
  /** Names of the signs of fraud, Vietnamese. */
  fraudSigns: z.array(z.string()),
});
export type ClaimExplanationView = z.infer<typeof claimExplanationSchema>;
