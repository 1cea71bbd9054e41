import { useMatches } from 'react-router';
import { z } from 'zod';

const handleSchema = z.object({ title: z.string(), subtitle: z.string(), work: z.boolean() });

/** What the frame needs to know of a screen. */
export type ScreenHandle = z.infer<typeof handleSchema>;

const NO_SCREEN: ScreenHandle = { title: '', subtitle: '', work: false };

/** @returns the handle of the screen that is shown. */
export function useScreenHandle(): ScreenHandle {
  const handle = handleSchema.safeParse(useMatches().at(-1)?.handle);
  return handle.success ? handle.data : NO_SCREEN;
}
