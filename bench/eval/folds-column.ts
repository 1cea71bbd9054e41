import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Column, type Report } from './eval-table.ts';

const sets = z.object({ allRight: z.number().nullable() }).optional();
const file = z.object({
  crossValidation: z.object({
    precision: z.number(),
    recall: z.number(),
    falsePositiveRate: z.number(),
    averagePrecision: z.number(),
    calibrationError: z.number(),
    temporalSets: sets,
    minimalSets: sets,
  }),
});

/** Figures that training measures on unseen folds. */
const MEASURED = [
  'flag.precision',
  'flag.recall',
  'flag.f1',
  'flag.falsePositiveRate',
  'temporal.allRight',
  'minimal.allRight',
  'risk.averagePrecision',
  'risk.expectedCalibrationError',
];

/**
 * What the training of the shipped models measured on posts that its folds had not seen: flag and
 * risk on all training posts, sets on those of posts-e.
 * @param judgeFile path of config/models/judge.json
 */
export async function foldsColumn(judgeFile: string): Promise<Column> {
  const { crossValidation } = file.parse(JSON.parse(await readFile(judgeFile, 'utf8')));
  return {
    name: 'unseen folds (sets: posts-e)',
    report: reportOf(crossValidation),
    asks: (path) => MEASURED.includes(path),
  };
}

function reportOf({
  precision,
  recall,
  falsePositiveRate,
  averagePrecision,
  calibrationError,
  temporalSets,
  minimalSets,
}: z.infer<typeof file>['crossValidation']): Report {
  const f1 = (2 * precision * recall) / Math.max(precision + recall, 1e-9);
  return {
    flag: { precision, recall, f1, falsePositiveRate },
    temporal: temporalSets,
    minimal: minimalSets,
    risk: { averagePrecision, expectedCalibrationError: calibrationError },
  };
}
