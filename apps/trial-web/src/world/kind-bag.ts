import { type PostKind } from '../trial-post.js';
import { type SeededRandom } from '../writing/seeded-random.js';

/** How many of a hundred posts are of which kind. */
export type Mixture = Readonly<Partial<Record<PostKind, number>>>;

/**
 * Hands out kinds like tickets from a bag: over a hundred draws exactly the mixture, so that a
 * short history is as mixed as a long one.
 */
export class KindBag {
  private tickets: PostKind[] = [];

  constructor(
    private readonly mixture: Mixture,
    private readonly random: SeededRandom,
  ) {}

  draw(): PostKind {
    if (this.tickets.length === 0) this.tickets = this.random.shuffle(this.allTickets());
    return this.tickets.pop() ?? 'question';
  }

  private allTickets(): PostKind[] {
    const kinds = Object.entries(this.mixture) as [PostKind, number][];
    return kinds.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  }
}
