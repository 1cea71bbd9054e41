import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseDocuments } from '../knowledge/parse-documents.js';
import { parseFacts } from '../knowledge/parse-facts.js';
import { matterOf } from '../knowledge/fact-base.js';
import { ACTS_OF_CARE } from './acts-of-care.js';
import { ACTS_OF_LEAVE } from './acts-of-leave.js';
import { ACTS_OF_PENSIONS } from './acts-of-pensions.js';
import { ACTS_OF_RELATIVES } from './acts-of-relatives.js';
import { ACTS_OF_WORK } from './acts-of-work.js';
import { CONDITIONS_OF_FACTS, GROUP_MATTERS } from './conditions-of-facts.js';
import { MIXED_UP } from './mixed-up-matters.js';

const bytes = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../config/facts/${name}.jsonl`, import.meta.url));
const documents = parseDocuments(bytes('documents'), 'documents.jsonl');
const facts = new Map(
  parseFacts(bytes('facts'), 'facts.jsonl', documents).map((one) => [one.id, one]),
);
const matters = new Set([...facts.keys()].map(matterOf));

const ACTS = [
  ...ACTS_OF_PENSIONS,
  ...ACTS_OF_RELATIVES,
  ...ACTS_OF_WORK,
  ...ACTS_OF_LEAVE,
  ...ACTS_OF_CARE,
];

describe('the tables of the rules', () => {
  it('name usable facts that ship', () => {
    for (const id of ACTS.flatMap((act) => act.facts)) {
      expect([id, facts.get(id)?.usable]).toEqual([id, true]);
    }
  });

  it('judge the yes-or-no matters of the law', () => {
    const judged = new Set(ACTS.flatMap((act) => act.facts.map(matterOf)));
    expect(judged.size).toBeGreaterThanOrEqual(80);
  });

  it('name no act twice for one rule', () => {
    for (const { acts } of ACTS) expect(new Set(acts).size).toBe(acts.length);
  });

  it('name matters that ship', () => {
    const named = [
      ...MIXED_UP.flat(),
      ...GROUP_MATTERS,
      ...CONDITIONS_OF_FACTS.flatMap((one) => one.matters),
    ];
    expect(named.filter((matter) => !matters.has(matter))).toEqual([]);
  });
});
