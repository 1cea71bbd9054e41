import { type Tone } from './verdict-look.js';

export interface PriorityLevel {
  readonly name: 'top' | 'high' | 'medium' | 'low';
  readonly tone: Tone;
  /** Bars that are filled, of four. */
  readonly bars: 1 | 2 | 3 | 4;
}

/** The word of a priority from 0 to 100: Rất cao from 80, Cao from 60, Vừa from 40, Thấp below. */
export function priorityLevel(priority: number): PriorityLevel {
  if (priority >= 80) return { name: 'top', tone: 'fab', bars: 4 };
  if (priority >= 60) return { name: 'high', tone: 'dis', bars: 3 };
  if (priority >= 40) return { name: 'medium', tone: 'out', bars: 2 };
  return { name: 'low', tone: 'non', bars: 1 };
}
