import { type AnalysisStep } from './analysis.js';
import { type PostReference } from './post.js';

/** The step versions that an analyzer gives to posts of the matter, and to all others. */
export interface StepVersions {
  readonly relevant: Readonly<Record<AnalysisStep, string>>;
  readonly other: Readonly<Record<AnalysisStep, string>>;
}

/** What a run brings the posts up to. */
export interface ReanalysisGoal {
  /** Serial of the snapshot of facts and narratives. */
  readonly knowledge: number;
  /** Null: as they are. */
  readonly steps: StepVersions | null;
}

/** Posts that are analysed again after something they were judged by has changed. */
export interface Reanalysis extends ReanalysisGoal {
  readonly id: string;
  /** How many posts are to be read again. */
  readonly posts: number;
  readonly done: number;
  /** Of those done, posts whose verdict or flag turned out otherwise. */
  readonly changed: number;
  /** Id of the last post done; null: none yet. */
  readonly after: string | null;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
}

/** One batch that was done. */
export interface ReanalysisStep {
  readonly runId: string;
  /** Where the batch began: the run's `after` of that moment. */
  readonly from: string | null;
  readonly to: string;
  readonly done: number;
  readonly changed: number;
}

/** Keeps which posts are to be analysed again, and how far that has come. */
export abstract class ReanalysisRepository {
  /** Works while nobody else plans, in one transaction. @returns null when somebody else does. */
  abstract planAlone<T>(work: () => Promise<T>): Promise<T | null>;

  /** @returns the newest run, finished or not. */
  abstract newest(): Promise<Reanalysis | null>;

  /** Begins a run without posts. @returns its id. */
  abstract begin(goal: ReanalysisGoal, now: Date): Promise<string>;

  /** Adds posts to a run, each once; ids that name no analysed post are left out. */
  abstract addPosts(runId: string, postIds: readonly string[]): Promise<void>;

  /** Adds every analysed post whose current analysis has other step versions. */
  abstract addPostsOfOtherSteps(runId: string, steps: StepVersions): Promise<void>;

  abstract find(runId: string): Promise<Reanalysis | null>;

  /** @returns runs that are not finished, the oldest first. */
  abstract unfinished(): Promise<Reanalysis[]>;

  /** @returns the run's next posts by id with their newest revision; empty at the end. */
  abstract nextPosts(runId: string, after: string | null, limit: number): Promise<PostReference[]>;

  /** Moves a run on, inside the transaction of what was done. @returns false when it is elsewhere. */
  abstract advance(step: ReanalysisStep): Promise<boolean>;

  /** Ends a run; its list of posts is forgotten, its figures are kept. */
  abstract finish(runId: string, now: Date): Promise<void>;
}
