import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { loadSeedKnowledge } from '#enrichment';
import {
  buildEarlierFact,
  buildFact,
  buildNarrative,
  buildQuantity,
  KnowledgeDesk,
} from './knowledge-desk.js';

jest.setTimeout(60_000);

describe('seeding the fact base', () => {
  let desk: KnowledgeDesk;

  beforeAll(async () => {
    desk = await KnowledgeDesk.create();
  });

  beforeEach(() => desk.clear());

  afterAll(() => desk.close());

  it('brings what the files say, in their order', async () => {
    expect(await desk.seed()).toEqual({ facts: 2, narratives: 1, differences: [] });
    expect(await desk.known()).toEqual({
      serial: 1,
      facts: [buildFact(), buildEarlierFact()],
      narratives: [buildNarrative()],
    });
  });

  it('brings every fact and story of the product itself', async () => {
    const seed = await loadSeedKnowledge((file) => readFile(file));
    await desk.seed(seed.facts, seed.narratives);
    expect(await desk.known()).toEqual({ ...seed, serial: 1 });
    const rows = await desk.rowCount();
    expect(await desk.seed(seed.facts, seed.narratives)).toMatchObject({ facts: 0, narratives: 0 });
    expect(await desk.rowCount()).toBe(rows);
  });

  it('changes nothing the second time, nor when two processes seed at once', async () => {
    await Promise.all([desk.seed(), desk.seed()]);
    const rows = await desk.rowCount();
    expect(await desk.seed()).toEqual({ facts: 0, narratives: 0, differences: [] });
    expect(await desk.rowCount()).toBe(rows);
    expect(await desk.open.knowledge.latestSerial()).toBe(1);
  });

  it('adds a version where the files changed, and only there', async () => {
    await desk.seed();
    const closed = buildEarlierFact({ conditions: 'Mọi bài viết trước 01/07/2026 dùng số này.' });
    expect(await desk.seed([buildFact(), closed])).toMatchObject({ facts: 1, narratives: 0 });
    const versions = await desk.open.factBase.versionsOfFact('REF-02');
    expect(versions.map(({ version, snapshot }) => [version, snapshot])).toEqual([
      [2, 2],
      [1, 1],
    ]);
    expect(versions[0]?.content).toEqual(closed);
    expect(await desk.open.factBase.versionsOfFact('REF-01')).toHaveLength(1);
    expect((await desk.open.knowledge.snapshot(1)).facts).toContainEqual(buildEarlierFact());
  });

  it("keeps an officer's edit as long as the files stay as they were", async () => {
    await desk.seed();
    const edited = buildFact({ conditions: 'Áp dụng cả cho bảo hiểm y tế.' });
    await desk.edit(edited);
    expect(await desk.seed()).toEqual({ facts: 0, narratives: 0, differences: [] });
    expect((await desk.known()).facts).toContainEqual(edited);
  });

  it("keeps an officer's edit over a change of the files, and lists it until they agree", async () => {
    await desk.seed();
    const edited = buildFact({ conditions: 'Áp dụng cả cho bảo hiểm y tế.' });
    await desk.edit(edited);
    const seed = buildFact({ previous: '2.340.000 đồng/tháng' });
    for (let times = 0; times < 2; times += 1) {
      const outcome = await desk.seed([seed, buildEarlierFact()]);
      const differences = [{ kind: 'fact', id: 'REF-01', seed }];
      expect(outcome).toEqual({ facts: 0, narratives: 0, differences });
      expect(await desk.open.knowledge.seedDifferences()).toEqual(differences);
    }
    expect((await desk.known()).facts).toContainEqual(edited);
    expect(await desk.seed([edited, buildEarlierFact()])).toMatchObject({ differences: [] });
    expect(await desk.open.knowledge.seedDifferences()).toEqual([]);
  });

  it("holds back what would contradict an officer's fact", async () => {
    await desk.seed();
    const closed = buildFact({ validTo: '2026-12-31' });
    await desk.edit(closed);
    const own = buildFact({
      id: 'REF-90',
      quantities: [buildQuantity({ value: 2_700_000 })],
      validFrom: '2027-01-01',
    });
    await desk.edit(own, 0);
    const brought = buildFact({
      id: 'REF-50',
      quantities: [buildQuantity({ value: 2_710_000 })],
      validFrom: '2027-01-01',
    });
    const harmless = buildFact({ id: 'PA-50', quantities: [] });
    const outcome = await desk.seed([closed, buildEarlierFact(), brought, harmless]);
    expect(outcome).toEqual({
      facts: 1,
      narratives: 0,
      differences: [{ kind: 'fact', id: 'REF-50', seed: brought }],
    });
    const ids = (await desk.known()).facts.map(({ id }) => id);
    expect(ids).toEqual(['REF-01', 'REF-02', 'REF-90', 'PA-50']);
  });

  it('lists what the files no longer have, and keeps it', async () => {
    await desk.seed();
    const outcome = await desk.seed([buildFact()]);
    expect(outcome.differences).toEqual([{ kind: 'fact', id: 'REF-02', seed: null }]);
    expect((await desk.known()).facts).toHaveLength(2);
  });

  it('writes nothing when the files contradict themselves', async () => {
    const contradiction = buildEarlierFact({ validTo: '2026-07-31' });
    await expect(desk.seed([buildFact(), contradiction])).rejects.toMatchObject({
      code: 'knowledge.faulty_facts',
      faults: [expect.objectContaining({ rule: 'overlap' })],
    });
    expect(await desk.rowCount()).toBe(0);
  });
});
