import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { NARRATIVE_KINDS, QUANTITY_COMPARATORS } from '#domain';

import { type TrialFact } from './writing/fact-book.js';
import { type TrialNarrative } from './writing/trial-narrative.js';

const factLine = z
  .object({
    id: z.string(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    usable: z.boolean(),
    quantities: z.array(
      z
        .object({
          attribute: z.string(),
          comparator: z.enum(QUANTITY_COMPARATORS),
          value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
          unit: z.string(),
          applies_to: z.string().nullable(),
        })
        .transform(({ applies_to, ...rest }) => ({ ...rest, appliesTo: applies_to })),
    ),
  })
  .transform((fact): TrialFact => fact);

const narrativeLine = z.object({
  id: z.string(),
  kind: z.string().transform((kind) => z.enum(NARRATIVE_KINDS).parse(kind.replaceAll('_', '-'))),
});

export interface TrialKnowledge {
  readonly facts: readonly TrialFact[];
  readonly narratives: readonly TrialNarrative[];
}

/**
 * Reads the facts and narratives that the trial texts are checked against.
 * @param folder the configuration folder with `facts/` and `narratives/`
 * @throws Error that names the file and line which cannot be read.
 */
export function readTrialKnowledge(folder: string): TrialKnowledge {
  return {
    facts: readLines(join(folder, 'facts', 'facts.jsonl'), factLine),
    narratives: readLines(join(folder, 'narratives', 'narratives.jsonl'), narrativeLine),
  };
}

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index)]));

  function readLine(line: string, index: number): T {
    try {
      return schema.parse(JSON.parse(line));
    } catch (error) {
      throw new Error(`${file}:${index + 1} is no valid line.`, { cause: error });
    }
  }
}
