import { describe, expect, it } from '@jest/globals';
import { type KnowledgeRepository, type KnowledgeSnapshot } from '#domain';
import { CurrentKnowledge } from './current-knowledge.js';

/** A fact base of which each snapshot is one story longer. */
class GrowingKnowledge {
  serial = 1;
  reads = 0;

  latestSerial(): Promise<number> {
    return Promise.resolve(this.serial);
  }

  snapshot(serial: number): Promise<KnowledgeSnapshot> {
    this.reads += 1;
    return Promise.resolve({ serial, facts: [], narratives: [] });
  }

  get port(): KnowledgeRepository {
    return this as unknown as KnowledgeRepository;
  }
}

describe('CurrentKnowledge', () => {
  it('cannot begin without knowledge', async () => {
    const empty = new GrowingKnowledge();
    empty.serial = 0;
    await expect(CurrentKnowledge.load(empty.port)).rejects.toMatchObject({
      code: 'knowledge.missing',
    });
  });

  it('reads a newer snapshot once, and tells of it', async () => {
    const base = new GrowingKnowledge();
    const current = await CurrentKnowledge.load(base.port);
    const told: (number | null)[] = [];
    current.onChange(({ serial }) => {
      told.push(serial);
      return Promise.resolve();
    });
    await current.refresh();
    expect([told, base.reads]).toEqual([[], 1]);
    base.serial = 3;
    await Promise.all([current.refresh(), current.refresh()]);
    expect([told, base.reads, current.snapshot.serial]).toEqual([[3], 2, 3]);
  });

  it('tells a listener again that failed', async () => {
    const base = new GrowingKnowledge();
    const current = await CurrentKnowledge.load(base.port);
    let calls = 0;
    current.onChange(() => {
      calls += 1;
      return calls === 1 ? Promise.reject(new Error('no thread')) : Promise.resolve();
    });
    base.serial = 2;
    await expect(current.refresh()).rejects.toThrow('no thread');
    expect(current.snapshot.serial).toBe(2);
    await current.refresh();
    await current.refresh();
    expect(calls).toBe(2);
  });
});
