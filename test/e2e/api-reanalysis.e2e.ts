import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  changePreviewSchema,
  type FactContent,
  factDetailSchema,
  narrativeDetailSchema,
  replaySchema,
  storedAnalysesSchema,
} from '#contracts';
import { ApiFixture, problemOf } from './api-fixture.js';
import { PHONE } from './api-seed.js';

const REASON = 'Theo văn bản mới của Bộ.';

const fixture = ApiFixture.forSuite();
let content: FactContent;
let version: number;

beforeAll(async () => {
  for (let post = 0; post < 3; post += 1) await fixture.database.openCase();
  const browser = await fixture.client('hanh');
  const fact = factDetailSchema.parse((await browser.send('GET', '/api/facts/REF-01')).json());
  content = fact.content;
  version = fact.version.version;
});

async function preview(login: string, changed: FactContent, expectedVersion = version) {
  const browser = await fixture.client(login);
  return browser.send('POST', '/api/facts/REF-01/preview', {
    json: { expectedVersion, content: changed, reason: REASON },
  });
}

/** The law as if the value that the posts claim were the one in force. */
function withOldValue(): FactContent {
  const quantities = content.quantities.map((one) => ({ ...one, value: 2_340_000 }));
  const value = '2.340.000 đồng/tháng';
  const statement = content.statement.replaceAll('2.530.000', '2.340.000');
  return { ...content, quantities, value, statement };
}

describe('the preview of a change', () => {
  it('tells how many posts it reaches and what would turn, and saves nothing', async () => {
    const answer = await preview('hanh', withOldValue());
    expect(answer.status).toBe(200);
    const seen = changePreviewSchema.parse(answer.json());
    expect(seen).toMatchObject({ affectedPosts: 3, checkedPosts: 3, cutShort: false, more: false });
    expect(seen.changedPosts).toBe(3);
    expect(seen.verdicts.reduce((sum, { posts }) => sum + posts, 0)).toBe(3);
    expect(seen.examples[0]?.before.verdict).toBe('outdated');
    expect(JSON.stringify(seen)).not.toContain(PHONE);
    const browser = await fixture.client('hanh');
    const after = factDetailSchema.parse((await browser.send('GET', '/api/facts/REF-01')).json());
    expect(after.version.version).toBe(version);
  });

  it('tells that a change of words turns nothing', async () => {
    const changed = { ...content, conditions: 'Bản sửa để kiểm tra.' };
    const seen = changePreviewSchema.parse((await preview('hanh', changed)).json());
    expect(seen).toMatchObject({ affectedPosts: 3, changedPosts: 0, examples: [] });
  });

  it('is refused for what saving is refused for', async () => {
    expect(problemOf(await preview('lan', content)).status).toBe(403);
    expect(problemOf(await preview('hanh', content, version + 4))).toMatchObject({
      status: 409,
      code: 'knowledge.stale_version',
    });
    const groundless = { ...content, quantities: [], legalBasis: [] };
    expect(problemOf(await preview('hanh', groundless)).code).toBe('knowledge.faulty_facts');
  });

  it('is made one at a time, and ends when its reader leaves', async () => {
    const browser = await fixture.client('hanh');
    const leaving = new AbortController();
    const json = { expectedVersion: version, content: withOldValue(), reason: REASON };
    const left = browser
      .open('POST', '/api/facts/REF-01/preview', { json }, leaving.signal)
      .catch(() => null);
    const both = await Promise.all([preview('hanh', content), preview('hanh', content)]);
    expect(both.map(({ status }) => status)).toContain(409);
    leaving.abort();
    await left;
    // Whoever comes later finds the place free.
    for (;;) {
      const answer = await preview('hanh', content);
      if (answer.status === 200) break;
      expect(problemOf(answer).code).toBe('knowledge.preview_running');
    }
  });

  it('is there for stories, too', async () => {
    const browser = await fixture.client('hanh');
    const story = narrativeDetailSchema.parse(
      (await browser.send('GET', '/api/narratives/R03')).json(),
    );
    const phrasings = [...story.content.phrasings, 'Lương cơ sở vẫn là 2.340.000 đồng nhé cả nhà'];
    const answer = await browser.send('POST', '/api/narratives/R03/preview', {
      json: {
        expectedVersion: story.version.version,
        content: { ...story.content, phrasings },
        reason: REASON,
      },
    });
    // Found by what they say: they rest on nothing of this story.
    expect(changePreviewSchema.parse(answer.json()).affectedPosts).toBe(3);
  });
});

describe('the analyses of a post', () => {
  it('are all told, and each can be made once more', async () => {
    const { postId } = await fixture.database.openCase();
    await fixture.database.analyse(postId);
    const browser = await fixture.client('lan');
    const path = `/api/posts/${postId}/analyses`;
    const { analyses } = storedAnalysesSchema.parse((await browser.send('GET', path)).json());
    expect(analyses.map(({ knowledge }) => knowledge)).toEqual([1, null]);
    const [real, written] = await Promise.all(
      analyses.map(async ({ id }) =>
        replaySchema.parse((await browser.send('GET', `${path}/${id}/replay`)).json()),
      ),
    );
    expect(real).toEqual({ outcome: 'identical' });
    expect(written).toEqual({ outcome: 'gone', missing: 'knowledge' });
  });

  it('are refused to those who do not decide, and unknown ones are not found', async () => {
    const { postId } = await fixture.database.openCase();
    const path = `/api/posts/${postId}/analyses/01900000-0000-7000-8000-000000000000/replay`;
    expect(problemOf(await (await fixture.client('minh')).send('GET', path)).status).toBe(403);
    expect(problemOf(await (await fixture.client('lan')).send('GET', path))).toMatchObject({
      status: 404,
      code: 'posts.analysis_not_found',
    });
  });
});
