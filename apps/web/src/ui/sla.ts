import { text } from '../catalogue/text.js';
import { formatDateTime, formatDuration } from './format.js';

/** Two hours before its deadline a case counts as due soon. */
const SOON_MS = 2 * 60 * 60_000;

export interface Deadline {
  readonly tone: 'late' | 'soon' | 'calm';
  /** "Còn 48 phút" or "Quá hạn 12 phút". */
  readonly words: string;
  /** The deadline itself: "hạn 24/11/2026 10:00". */
  readonly exact: string;
}

/** Says how much time is left until an answer is due. @param now milliseconds. */
export function describeDeadline(dueAt: string, now: number): Deadline {
  const left = Date.parse(dueAt) - now;
  const say = left < 0 ? text.common.overdue : text.common.remaining;
  return {
    tone: left < 0 ? 'late' : left < SOON_MS ? 'soon' : 'calm',
    words: say(formatDuration(left)),
    exact: text.common.due(formatDateTime(dueAt)),
  };
}
