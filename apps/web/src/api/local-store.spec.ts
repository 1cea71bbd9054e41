import { describe, expect, it } from '@jest/globals';
import { LocalStore } from './local-store.js';

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}
const full = {
  ...memory(),
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

describe('LocalStore', () => {
  it('keeps, reads and removes under its prefix', () => {
    const storage = memory();
    const store = new LocalStore(storage, 'ln.');
    expect(store.write('a', { x: 1 })).toBe(true);
    expect([...storage.kept.keys()]).toEqual(['ln.a']);
    expect(store.read('a')).toEqual({ x: 1 });
    store.remove('a');
    expect(store.read('a')).toBeNull();
  });

  it('says so when nothing could be kept, and forgives broken values', () => {
    expect(new LocalStore(full, 'ln.').write('a', 1)).toBe(false);
    const storage = memory();
    storage.kept.set('ln.a', '{broken');
    expect(new LocalStore(storage, 'ln.').read('a')).toBeNull();
  });
});
