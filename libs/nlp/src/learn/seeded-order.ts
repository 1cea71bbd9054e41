import { seededRandom } from './seeded-random.js';

/** The numbers 0 … size − 1 in an order that the seed decides (Fisher–Yates). */
export function seededOrder(size: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, index) => index);
  const random = seededRandom(seed);
  for (let last = size - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}
