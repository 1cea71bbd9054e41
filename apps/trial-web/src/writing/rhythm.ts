import { type SeededRandom } from './seeded-random.js';
import { vietnamTime } from './vietnam-time.js';

/** How busy each hour of the day is, 0 to 1: lunch and evening peaks on forums, office hours in newsrooms. */
const HOURS = {
  people: [
    0.12, 0.06, 0.03, 0.02, 0.04, 0.14, 0.32, 0.5, 0.62, 0.7, 0.74, 0.88, 0.92, 0.7, 0.62, 0.64,
    0.66, 0.6, 0.66, 0.86, 1, 0.98, 0.72, 0.36,
  ],
  newsroom: [
    0.02, 0, 0, 0, 0.02, 0.2, 0.6, 0.85, 1, 0.95, 0.9, 0.75, 0.45, 0.6, 0.85, 0.95, 0.9, 0.7, 0.5,
    0.4, 0.35, 0.25, 0.12, 0.05,
  ],
} as const;

/** Sunday first. */
const WEEKDAYS = {
  people: [0.62, 1, 0.96, 0.92, 0.94, 0.9, 0.7],
  newsroom: [0.4, 1, 0.98, 0.97, 0.96, 0.92, 0.5],
} as const;

export type Habit = keyof typeof HOURS;

/** Draws an instant between two others so that weekdays and hours are as busy as the habit says. */
export function drawInstant(random: SeededRandom, habit: Habit, from: Date, to: Date): Date {
  let instant = from;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const span = to.getTime() - from.getTime();
    instant = new Date(from.getTime() + Math.floor(random.next() * span));
    const time = vietnamTime(instant);
    const busy = (HOURS[habit][time.hour] ?? 0) * (WEEKDAYS[habit][time.weekday] ?? 0);
    if (random.chance(busy)) return instant;
  }
  return instant;
}
