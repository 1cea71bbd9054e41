import { z } from 'zod';
import { parseYamlConfig } from '#platform';

const points = z.number().min(0).max(100);

const byVerdict = <T extends z.ZodType>(
  value: T,
): z.ZodObject<{ scam: T; fabricated: T; distorted: T; outdated: T }, z.core.$strict> =>
  z.strictObject({ scam: value, fabricated: value, distorted: value, outdated: value });

const level = z.int().min(1).max(5);

const schema = z
  .strictObject({
    openCaseAt: z.number().min(0).max(1),
    priority: z.strictObject({
      severity: z.strictObject({ maximum: points, points: byVerdict(points) }),
      harm: z.strictObject({
        maximum: points,
        pointsByLevel: z.tuple([points, points, points, points, points]),
        defaultLevel: byVerdict(level),
      }),
      evidence: z.strictObject({ maximum: points }),
      spread: z.strictObject({ maximum: points, fullAtPosts: z.int().min(2) }),
    }),
    answerWithin: z.array(z.strictObject({ from: points, hours: z.number().positive() })).min(1),
  })
  .refine(({ priority }) => totalOf(priority) === 100, {
    path: ['priority'],
    message: 'tổng các mức tối đa phải bằng 100',
  })
  .refine(({ priority: { severity } }) => max(Object.values(severity.points)) <= severity.maximum, {
    path: ['priority', 'severity', 'points'],
    message: 'có điểm vượt mức tối đa',
  })
  .refine(({ priority: { harm } }) => max(harm.pointsByLevel) <= harm.maximum, {
    path: ['priority', 'harm', 'pointsByLevel'],
    message: 'có điểm vượt mức tối đa',
  })
  .refine(({ answerWithin }) => answerWithin.at(-1)?.from === 0, {
    path: ['answerWithin'],
    message: 'mức cuối phải bắt đầu từ 0',
  });

/** When a case opens, how its priority is counted and by when it should be answered. */
export type RiskConfig = z.infer<typeof schema>;

function totalOf(priority: Record<string, { maximum: number }>): number {
  return Object.values(priority).reduce((sum, part) => sum + part.maximum, 0);
}

function max(values: readonly number[]): number {
  return Math.max(...values);
}

/**
 * Reads config/risk.yaml.
 * @throws ConfigurationError naming file, line, key and reason.
 */
export function parseRiskConfig(text: string, fileName: string): RiskConfig {
  return parseYamlConfig(text, fileName, schema);
}
