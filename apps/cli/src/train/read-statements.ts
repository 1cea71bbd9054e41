import { type LabelledClaim } from '#claims';
import { VERDICTS } from '#domain';
import { z } from 'zod';
import { readLabelledLines } from './read-labelled-lines.js';

const line = z.object({
  text: z.string().min(1),
  day: z.iso.date(),
  verdict: z.enum(VERDICTS),
  facts: z.array(z.string()),
});

/**
 * Reads the labelled statements of a folder.
 * @throws Error with file and line when a line is not a labelled statement
 */
export async function readStatements(folder: string): Promise<LabelledClaim[]> {
  return (await readLabelledLines(folder, line)).flatMap(({ lines }) => lines);
}
