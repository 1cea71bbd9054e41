import { describe, expect, it } from '@jest/globals';
import { type PostInput } from '#contracts';
import { parsePostInput, refuseDate, toCollectedPost } from './parse-post.js';

const now = new Date('2026-11-24T02:00:00Z');

function buildInput(fields: Partial<PostInput> = {}): PostInput {
  return { text: 'Lương hưu tháng này trả ngày nào ạ?', ...fields };
}

describe('parsePostInput', () => {
  it('leaves unknown fields out and names them', () => {
    expect(parsePostInput({ text: 'a', stance: 'ask', flag: false })).toEqual({
      post: { text: 'a' },
      unknownFields: ['stance', 'flag'],
    });
  });

  it.each([
    [{ text: '' }, 'text'],
    [{}, 'text'],
    [{ text: 'a', published_at: '2026-02-30' }, 'published_at'],
    [{ text: 'a', published_at: 'hôm qua' }, 'published_at'],
    [{ text: 'a', channel: 'radio' }, 'channel'],
    [{ text: 'a', url: 'javascript:alert(1)' }, 'url'],
    [{ text: 'a'.repeat(200_001) }, 'text'],
  ])('refuses %j and names the field', (value, field) => {
    expect(parsePostInput(value)).toEqual({ problem: expect.stringContaining(`${field}: `) });
  });

  it.each([null, 7, 'text', []])('refuses %j, which is no object', (value) => {
    expect(parsePostInput(value)).toHaveProperty('problem');
  });

  it('takes a text of 200,000 characters', () => {
    expect(parsePostInput({ text: 'ă'.repeat(200_000) })).toHaveProperty('post');
  });
});

describe('refuseDate', () => {
  it('refuses dates before 2000 and in the future, and takes the borders', () => {
    expect(refuseDate(new Date('1999-12-31T16:59:59Z'), now)).toMatch('2000');
    expect(refuseDate(new Date('1999-12-31T17:00:00Z'), now)).toBeNull();
    expect(refuseDate(new Date('2026-11-25T02:00:00Z'), now)).toBeNull();
    expect(refuseDate(new Date('2026-11-25T02:00:01Z'), now)).toMatch('tương lai');
  });
});

describe('toCollectedPost', () => {
  it('knows a post without id and date again, whenever it comes', () => {
    const first = toCollectedPost(buildInput(), now, 'salt');
    const second = toCollectedPost(buildInput(), new Date('2026-11-25T00:00:00Z'), 'salt');
    expect(second.externalId).toBe(first.externalId);
    expect(second.contentHash).toBe(first.contentHash);
  });

  it('keeps two people with the same words apart, and never their names', () => {
    const [first, second] = ['Lan', 'Hùng'].map((author) =>
      toCollectedPost(buildInput({ author }), now, 'salt'),
    );
    expect(first?.contentHash).not.toBe(second?.contentHash);
    expect(JSON.stringify([first, second])).not.toMatch(/Lan|Hùng/);
  });
});
