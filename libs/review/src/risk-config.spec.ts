import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseRiskConfig } from './risk-config.js';

const text = readFileSync(new URL('../../../config/risk.yaml', import.meta.url), 'utf8');

describe('parseRiskConfig', () => {
  it('reads the file that ships', () => {
    const config = parseRiskConfig(text, 'config/risk.yaml');
    expect(config.openCaseAt).toBeGreaterThan(0);
    expect(config.answerWithin.at(-1)?.from).toBe(0);
  });

  it.each([
    ['a threshold above one', /openCaseAt: .+/, 'openCaseAt: 5', /risk\.yaml:\d+: openCaseAt/],
    ['an unknown key', /openCaseAt:/, 'openCasesAt:', /openCasesAt/],
    ['maxima that do not add up', /maximum: 35/, 'maximum: 30', /bằng 100/],
    ['points above the maximum', /scam: 35/, 'scam: 36', /vượt mức tối đa/],
    ['a gap below the last step', /from: 0,/, 'from: 10,', /bắt đầu từ 0/],
  ])('refuses %s with file, line and key', (_name, wrong, right, message) => {
    expect(() => parseRiskConfig(text.replace(wrong, right), 'config/risk.yaml')).toThrow(message);
  });
});
