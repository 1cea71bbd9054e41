import { z } from 'zod';
import { SENTIMENTS, STANCES } from '#domain';
import { SPLITS, type Thresholds } from '#nlp';
import { ConfigurationError } from '#platform';
import { JUDGED_COLUMNS, type Judgement, JudgeTrees } from './judge-trees.js';
import { POST_SIGNALS, type PostSigns } from './post-signals.js';

/** Sets of variants with every flag right; absent in files of trainings that did not count them. */
const sets = z.object({ cases: z.int(), allRight: z.number().nullable() }).optional();

const figures = z.object({
  posts: z.int(),
  precision: z.number(),
  recall: z.number(),
  falsePositiveRate: z.number(),
  /** Share of questions and denials that are flagged. */
  asksAndDenials: z.number(),
  averagePrecision: z.number(),
  calibrationError: z.number(),
  /** Figures of the labels, as the text model's card names them. */
  labels: z.record(z.string(), z.number()),
  /** Of posts-e: the same words before and after a change of law. */
  temporalSets: sets,
  /** Of posts-e: nearly the same words, other labels. */
  minimalSets: sets,
});

const probability = z.number().min(0).max(1);
const tree = z.object({
  signals: z
    .array(
      z
        .int()
        .min(0)
        .max(POST_SIGNALS.length - 1),
    )
    .length(SPLITS)
    .readonly(),
  thresholds: z.array(z.number()).length(SPLITS).readonly(),
  leaves: z
    .array(z.number())
    .length(SPLITS + 1)
    .readonly(),
});

const schema = z.object({
  version: z.string().min(1),
  signals: namesInUse(POST_SIGNALS),
  columns: namesInUse(JUDGED_COLUMNS.map(({ name }) => name)),
  /** Least risk at which a post is flagged and its likeliest wrong claim is called so. */
  suggestFrom: probability,
  /** How likely asking and denying together may be at most in a post that is flagged. */
  mostDoubt: probability,
  thresholds: z.object({
    relevance: probability,
    topics: probability,
    audience: probability,
    sentiment: z.array(z.number()).length(SENTIMENTS.length).readonly(),
    stance: z.array(z.number()).length(STANCES.length).readonly(),
  }),
  /** Measured on training folds that the trees had not seen. */
  crossValidation: figures,
  /** Of every column. */
  trees: z.array(z.array(tree).readonly()).length(JUDGED_COLUMNS.length).readonly(),
});

/** A judge as stored in config/models/judge.json. */
export type StoredJudge = z.infer<typeof schema>;

/** Reads a post a second time, with what the text model and the claim checker said of it. */
export class PostJudge {
  private readonly trees: JudgeTrees;

  constructor(private readonly stored: StoredJudge) {
    this.trees = new JudgeTrees(stored.trees);
  }

  get limits(): Pick<StoredJudge, 'suggestFrom' | 'mostDoubt'> {
    return this.stored;
  }

  /** What the labels of a {@link Judgement} are decided with. */
  get thresholds(): Thresholds {
    return this.stored.thresholds;
  }

  judge(signs: PostSigns): Judgement {
    return this.trees.judge(signs);
  }
}

/** @throws ConfigurationError naming file, key and reason. */
export function parsePostJudge(text: string, fileName: string): PostJudge {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ConfigurationError([`${fileName}:1: ${error instanceof Error ? error.message : ''}`]);
  }
  const result = schema.safeParse(value);
  if (result.success) return new PostJudge(result.data);
  throw new ConfigurationError(
    result.error.issues.map((issue) => `${fileName}: ${issue.path.join('.')}: ${issue.message}`),
  );
}

function namesInUse(names: readonly string[]) {
  return z
    .array(z.string())
    .refine((said) => said.join() === names.join(), 'không phải các đặc trưng đang dùng');
}
