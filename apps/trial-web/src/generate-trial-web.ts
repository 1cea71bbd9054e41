import { SITE_IDS, type TrialPost } from './trial-post.js';
import { TrialStage, type TrialWebOptions } from './world/trial-stage.js';
import { writeHistory } from './world/write-history.js';

/** @returns the origins of the six sites and of the truth behind them, for a first port. */
export function trialOrigins(port: number): string[] {
  return [...SITE_IDS, 'truth'].map((_name, index) => `http://127.0.0.1:${port + index + 1}`);
}

/**
 * The posts of the 120 days before `now`, in the order of publication, each with the truth about
 * it as of its own date. The same options always give the same posts.
 */
export function generateTrialWeb(
  options: Omit<TrialWebOptions, 'origins'> & Partial<Pick<TrialWebOptions, 'origins'>>,
): readonly TrialPost[] {
  const stage = new TrialStage({ origins: trialOrigins(4700), ...options });
  writeHistory(stage, options.now);
  return stage.world.posts;
}
