import { z } from 'zod';
import { sigmoid } from '#nlp';
import { InvalidKnowledgeError } from '../claims.errors.js';
import { textOf } from '../knowledge/read-jsonl.js';
import { PAIR_FEATURES, type PairFeature } from './weigh-pair.js';

const FEATURES = Object.keys(PAIR_FEATURES) as PairFeature[];
const unit = z.number().min(0).max(1);

const schema = z.strictObject({
  version: z.string().min(1),
  features: z.array(z.string()).refine((names) => names.join() === FEATURES.join(), {
    message: 'các đặc trưng không khớp với mã nguồn; hãy chạy lại npm run train',
  }),
  weights: z.array(z.number()).length(FEATURES.length),
  bias: z.number(),
  /** From which probability a story is suggested, and from which it is confirmed. */
  thresholds: z.strictObject({ suggested: unit, confirmed: unit }),
  /** Labelled wordings of the stories, for the index. */
  wordings: z.array(z.strictObject({ narrative: z.string(), text: z.string() })),
  crossValidation: z.record(z.string(), z.number()),
});

/** What the re-ranker has learnt (config/models/narratives.json, written by `npm run train`). */
export type NarrativeModel = Readonly<z.infer<typeof schema>>;

/** @throws InvalidKnowledgeError naming the file and the reason. */
export function parseNarrativeModel(
  content: Uint8Array | string,
  fileName: string,
): NarrativeModel {
  const result = schema.safeParse(JSON.parse(textOf({ name: fileName, content })));
  if (result.success) return result.data;
  throw new InvalidKnowledgeError(fileName, 1, z.prettifyError(result.error));
}

/** @returns how probable it is that piece and telling say the same, 0 to 1 */
export function probabilityOf(
  features: readonly number[],
  { weights, bias }: { readonly weights: readonly number[]; readonly bias: number },
): number {
  const sum = features.reduce((total, value, at) => total + value * (weights[at] ?? 0), bias);
  return sigmoid(sum);
}
