import { type HeldCase, heldCaseSchema } from '#contracts';
import { LocalStore } from './local-store.js';

const store = () => new LocalStore(localStorage, 'ln.lease.');

/** The leases this browser holds, so that a reload or a second tab does not lose them. */
export const heldCases = {
  read(caseId: string): HeldCase | null {
    const held = heldCaseSchema.safeParse(store().read(caseId));
    return held.success ? held.data : null;
  },
  keep(held: HeldCase): void {
    store().write(held.caseId, held);
  },
  forget(caseId: string): void {
    store().remove(caseId);
  },
};
