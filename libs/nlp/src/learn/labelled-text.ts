import { type Audience, type Sentiment, type Stance, type Topic, type Verdict } from '#domain';

/** A post with the labels the heads learn. */
export interface LabelledText {
  readonly text: string;
  readonly relevant: boolean;
  readonly topics: readonly Topic[];
  readonly audience: readonly Audience[];
  readonly sentiment: Sentiment;
  readonly stance: Stance;
  readonly verdict: Verdict;
  readonly flag: boolean;
  /**
   * True where the labels are of the hand the product is to agree with: adapted heads judge as that hand does.
   */
  readonly leading: boolean;
  /** Posts written as variants of each other share it, so that folds do not tear them apart. */
  readonly fold: number;
}
