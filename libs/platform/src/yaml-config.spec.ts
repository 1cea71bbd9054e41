import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { ConfigurationError } from './configuration.error.js';
import { parseYamlConfig } from './yaml-config.js';

const schema = z.object({
  threshold: z.number().max(1),
  weights: z.array(z.object({ name: z.string(), points: z.number() })),
});

function problemsOf(text: string): readonly string[] {
  try {
    parseYamlConfig(text, 'config/risk.yaml', schema);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('parseYamlConfig', () => {
  it('reads what the schema allows', () => {
    const text = 'threshold: 0.5\nweights:\n  - name: harm\n    points: 3\n';
    expect(parseYamlConfig(text, 'risk.yaml', schema)).toEqual({
      threshold: 0.5,
      weights: [{ name: 'harm', points: 3 }],
    });
  });

  it('names file, line and key of a wrong value', () => {
    const text = 'threshold: 0.5\nweights:\n  - name: harm\n    points: many\n';
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^config\/risk\.yaml:4: weights\.0\.points: /),
    ]);
  });

  it('names the parent line of a missing key, and every problem at once', () => {
    const text = 'threshold: 7\nweights:\n  - name: harm\n';
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^config\/risk\.yaml:1: threshold: /),
      expect.stringMatching(/^config\/risk\.yaml:3: weights\.0\.points: /),
    ]);
  });

  it('names the line of broken YAML', () => {
    expect(problemsOf('threshold: 0.5\nweights: [1, 2\n')[0]).toMatch(/^config\/risk\.yaml:\d+: /);
  });
});
