import { describe, expect, it } from '@jest/globals';
import { type KeyPress, readKey } from './key-map.js';

const names = ['j', 'k', 'Enter', '?', '3', 'g h', 'Ctrl+Enter'];
const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  target: 'page',
  ...more,
});
const run = (pressed: KeyPress, prefix: string | null = null, single = true) =>
  readKey(pressed, names, prefix, single).run;

describe('readKey', () => {
  it('runs single keys, whatever their case', () => {
    expect(run(press('j'))).toBe('j');
    expect(run(press('J'))).toBe('j');
    expect(run(press('?'))).toBe('?');
    expect(run(press('x'))).toBeNull();
  });

  it('keeps silent while somebody types, but for Ctrl+Enter', () => {
    expect(run(press('j', { target: 'field' }))).toBeNull();
    expect(run(press('Enter', { target: 'field' }))).toBeNull();
    expect(run(press('Enter', { target: 'field', ctrlKey: true }))).toBe('Ctrl+Enter');
  });

  it('leaves Enter to a focused button', () => {
    expect(run(press('Enter', { target: 'control' }))).toBeNull();
    expect(run(press('3', { target: 'control' }))).toBe('3');
  });

  it('reads two keys after another', () => {
    expect(readKey(press('g'), names, null, true)).toEqual({ run: null, prefix: 'g' });
    expect(run(press('h'), 'g')).toBe('g h');
    expect(run(press('j'), 'g')).toBe('j');
  });

  it('can be switched off, and never takes the browser its own keys', () => {
    expect(run(press('j'), null, false)).toBeNull();
    expect(run(press('j', { ctrlKey: true }))).toBeNull();
    expect(run(press('j', { altKey: true }))).toBeNull();
    expect(run(press('Enter', { ctrlKey: true }), null, false)).toBe('Ctrl+Enter');
  });
});
