import { describe, expect, it } from '@jest/globals';
import { majorOf } from './initialise-cluster.js';

describe('majorOf', () => {
  it.each([
    ['18.4', '18'],
    ['18\n', '18'],
    ['15.12', '15'],
    ['unknown', 'unknown'],
  ])('of %j is %j', (version, major) => {
    expect(majorOf(version)).toBe(major);
  });
});
