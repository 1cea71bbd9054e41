import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { holdsOn } from '#domain';

import { MESSAGES } from './content/messages.js';
import { ARTICLES } from './content/news/articles.js';
import { generateTrialWeb } from './generate-trial-web.js';
import { readTrialKnowledge, type TrialKnowledge } from './knowledge-files.js';
import { type ThreadPlace, type TrialPost } from './trial-post.js';
import { DAY_MS, HOUR_MS, vietnamDay, vietnamTime } from './writing/vietnam-time.js';

const NOW = new Date('2026-11-24T03:00:00Z');
const NEXT_YEAR = new Date('2027-11-24T03:00:00Z');
let knowledge: TrialKnowledge;
let posts: readonly TrialPost[];

beforeAll(() => {
  knowledge = readTrialKnowledge(join(process.cwd(), 'config'));
  posts = generateTrialWeb({ now: NOW, seed: 1, ...knowledge });
});

const share = (list: readonly TrialPost[], wanted: (post: TrialPost) => boolean): number =>
  list.filter(wanted).length / list.length;

describe('generateTrialWeb', () => {
  it('writes at least 450 different posts in the order of publication', () => {
    expect(posts.length).toBeGreaterThanOrEqual(450);
    expect(new Set(posts.map((post) => post.text)).size).toBe(posts.length);
    expect(new Set(posts.map((post) => `${post.site} ${post.externalId}`)).size).toBe(posts.length);
    const times = posts.map((post) => post.publishedAt.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('draws on at least 200 texts of its own', () => {
    const messages = Object.values(MESSAGES).flat();
    expect(new Set(messages.map((message) => message.text)).size).toBeGreaterThanOrEqual(200);
    for (const article of ARTICLES) {
      expect(article.paragraphs.length).toBeGreaterThanOrEqual(4);
      expect(article.paragraphs.length).toBeLessThanOrEqual(8);
    }
  });

  it('is about a fifth wrong, in every way of being wrong', () => {
    const flagged = posts.filter((post) => post.label.flag);
    expect(flagged.length / posts.length).toBeGreaterThan(0.15);
    expect(flagged.length / posts.length).toBeLessThan(0.25);
    expect(new Set(flagged.map((post) => post.label.verdict))).toEqual(
      new Set(['scam', 'fabricated', 'distorted', 'outdated']),
    );
  });

  it('has many who ask, deny, complain and talk about other things', () => {
    expect(share(posts, (post) => post.label.kind === 'question')).toBeGreaterThan(0.15);
    expect(share(posts, (post) => post.label.kind === 'denial')).toBeGreaterThan(0.1);
    expect(share(posts, (post) => post.label.kind === 'complaint')).toBeGreaterThan(0.05);
    expect(share(posts, (post) => post.label.kind === 'look-alike')).toBeGreaterThan(0.03);
    expect(posts.filter((post) => post.label.flag && post.label.stance !== 'assert')).toEqual([]);
  });

  it('lies within the last 120 days, with quiet nights and a rumour that burns for a day and a half', () => {
    for (const post of posts) {
      expect(post.publishedAt.getTime()).toBeLessThanOrEqual(NOW.getTime());
      expect(post.publishedAt.getTime()).toBeGreaterThanOrEqual(
        NOW.getTime() - 120 * DAY_MS - 1000,
      );
    }
    const nightly = share(posts, (post) => [1, 2, 3].includes(vietnamTime(post.publishedAt).hour));
    expect(nightly).toBeLessThan(0.05);
    const rumour = posts.filter((post) => post.label.narrativeId === 'R81');
    const within = rumour.filter((post) => {
      const age = NOW.getTime() - post.publishedAt.getTime();
      return age <= 62 * HOUR_MS && age >= 26 * HOUR_MS;
    });
    expect(within.length).toBeGreaterThan(45);
    expect(within.length / rumour.length).toBeGreaterThan(0.9);
  });

  it('lets one paper fall silent nine days ago', () => {
    const last = posts.filter((post) => post.site === 'trial-tieng-lang').at(-1);
    expect(NOW.getTime() - (last?.publishedAt.getTime() ?? 0)).toBeGreaterThanOrEqual(9 * DAY_MS);
  });

  it('has a thread of three pages and more, quotes and edits', () => {
    const inThreads = posts.filter(
      (post): post is TrialPost<ThreadPlace> => post.place.type === 'thread',
    );
    expect(Math.max(...inThreads.map((post) => post.place.number))).toBeGreaterThan(45);
    expect(inThreads.filter((post) => post.place.quotes !== null).length).toBeGreaterThan(30);
    const edited = inThreads.filter((post) => post.version > 1);
    expect(edited.length).toBeGreaterThan(5);
    expect(edited.every((post) => post.updatedAt !== null)).toBe(true);
  });

  it('is the same for the same seed and another for another', () => {
    expect(generateTrialWeb({ now: NOW, seed: 1, ...knowledge })).toEqual(posts);
    const other = generateTrialWeb({ now: NOW, seed: 2, ...knowledge });
    expect(other.map((post) => post.text)).not.toEqual(posts.map((post) => post.text));
  });

  it('names only facts and narratives that exist', () => {
    const factIds = new Set(knowledge.facts.map((fact) => fact.id));
    const narrativeIds = new Set(knowledge.narratives.map((narrative) => narrative.id));
    const templates = [
      ...Object.values(MESSAGES).flat(),
      ...ARTICLES.map((article) => article.truth),
    ];
    const named = templates.flatMap((text) => [...text.factIds, ...text.expiredFactIds]);
    expect(named.filter((id) => !factIds.has(id))).toEqual([]);
    const stories = templates.flatMap((text) => text.narrativeId ?? []);
    expect(stories.filter((id) => !narrativeIds.has(id))).toEqual([]);
  });
});

describe.each([
  ['today', NOW],
  ['a year later', NEXT_YEAR],
])('the truth %s', (_name, now) => {
  it('holds on the date of every post that names a fact', () => {
    const written = generateTrialWeb({ now, seed: 7, ...knowledge });
    const facts = new Map(knowledge.facts.map((fact) => [fact.id, fact]));
    expect(written.length).toBeGreaterThanOrEqual(450);
    for (const post of written) {
      const day = vietnamDay(post.publishedAt);
      for (const id of post.label.factIds) {
        const fact = facts.get(id);
        expect({ id, day, holds: fact !== undefined && fact.usable && holdsOn(fact, day) }).toEqual(
          { id, day, holds: true },
        );
      }
    }
  });

  it('settles every accurate and every outdated post by a fact', () => {
    const written = generateTrialWeb({ now, seed: 7, ...knowledge });
    const settled = written.filter((post) => ['accurate', 'outdated'].includes(post.label.verdict));
    expect(settled.filter((post) => post.label.factIds.length === 0)).toEqual([]);
  });
});

it('quotes the figures of each time', () => {
  const next = generateTrialWeb({ now: NEXT_YEAR, seed: 3, ...knowledge });
  const stated = (list: readonly TrialPost[], figure: string): boolean =>
    list.some((post) => post.label.verdict === 'accurate' && post.text.includes(figure));
  const spring = generateTrialWeb({ now: new Date('2026-06-20T03:00:00Z'), seed: 3, ...knowledge });
  expect(stated(next, '484.000')).toBe(true);
  expect(stated(next, '330.000')).toBe(false);
  expect(stated(spring, '105.300')).toBe(true);
  expect(stated(posts, '113.850')).toBe(true);
});
