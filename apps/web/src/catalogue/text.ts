import { vi } from './vi.js';

/** Every language has exactly these keys; a second catalogue that misses one does not compile. */
export type Catalogue = typeof vi;

/** The words of the screens. */
export const text: Catalogue = vi;
