import { describe, expect, it } from '@jest/globals';
import {
  casePageSchema,
  caseViewSchema,
  type HeldCase,
  heldCaseSchema,
  postViewSchema,
} from '#contracts';
import { ApiFixture, hold, problemOf } from './api-fixture.js';
import { CLAIM, HOSTILE, PHONE } from './api-seed.js';

const fixture = ApiFixture.forSuite();

function decision(held: HeldCase) {
  return {
    rowVersion: held.rowVersion,
    leaseToken: held.leaseToken,
    verdict: 'outdated',
    reason: 'old-rule',
    evidence: ['REF-01'],
    note: 'Mức này đã thay đổi từ 01/07/2026.',
  };
}

describe('the queue', () => {
  it('shows a hostile post as text, its personal data masked and its offsets true', async () => {
    const opened = await fixture.database.openCase();
    const browser = await fixture.client('lan');
    const answer = await browser.send('GET', `/api/review/cases/${opened.id}`);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.text).not.toContain(PHONE);
    const view = caseViewSchema.parse(answer.json());
    expect(view.post.text).toBe(HOSTILE.replace(PHONE, '••••••••••'));
    const [claim] = view.claims;
    expect(view.post.text.slice(claim?.start, claim?.end)).toBe(CLAIM);
    expect(claim).toMatchObject({ text: CLAIM, verdict: 'outdated', rule: 'narrative-match' });
    expect(view.facts.find(({ id }) => id === 'REF-01')).toMatchObject({ inForce: true });
    expect(view.narratives.map(({ id }) => id)).toEqual(['R01']);
    expect(view.history.map(({ kind }) => kind)).toEqual(['opened']);
    const post = await browser.send('GET', `/api/posts/${view.post.id}`);
    expect(postViewSchema.parse(post.json())).toEqual(view.post);
  });

  it('lists cases with their counts, page after page', async () => {
    await fixture.database.openCase();
    const browser = await fixture.client('lan');
    const first = casePageSchema.parse(
      (await browser.send('GET', '/api/review/cases?limit=1')).json(),
    );
    expect(first.items).toHaveLength(1);
    expect(first.counts.open).toBe(first.total);
    const cursor = encodeURIComponent(first.nextCursor ?? '');
    const second = casePageSchema.parse(
      (await browser.send('GET', `/api/review/cases?limit=1&cursor=${cursor}`)).json(),
    );
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
  });

  it('gives a case to one officer only', async () => {
    const { id } = await fixture.database.openCase();
    const lan = await fixture.client('lan');
    const thanh = await fixture.client('thanh');
    const held = await hold(lan, id);
    const refused = await thanh.send('POST', `/api/review/cases/${id}/lease`);
    const { status, code, detail } = problemOf(refused);
    expect({ status, code }).toEqual({ status: 409, code: 'review.case_held' });
    expect(detail).toMatch(/^Chị Lan đang giữ vụ việc này, còn [45]:\d\d\.$/);
    const seen = caseViewSchema.parse((await thanh.send('GET', `/api/review/cases/${id}`)).json());
    expect(seen.case.lease).toMatchObject({ holderName: 'Chị Lan', mine: false });
    expect(JSON.stringify(seen)).not.toContain(held.leaseToken);

    const path = `/api/review/cases/${id}/lease`;
    const renewed = await lan.send('PUT', path, { json: { leaseToken: held.leaseToken } });
    expect(heldCaseSchema.parse(renewed.json()).leaseToken).toBe(held.leaseToken);
    const released = await lan.send('DELETE', path, { json: { leaseToken: held.leaseToken } });
    expect(released.status).toBe(204);
    const lost = await lan.send('PUT', path, { json: { leaseToken: held.leaseToken } });
    expect(problemOf(lost)).toMatchObject({ status: 409, code: 'review.lease_lost' });
    await hold(thanh, id);
  });

  it('gives two officers who ask at once two different cases', async () => {
    await fixture.database.openCase();
    await fixture.database.openCase();
    const officers = await Promise.all(['lan', 'thanh'].map((login) => fixture.client(login)));
    const answers = await Promise.all(
      officers.map((officer) => officer.send('POST', '/api/review/cases/next/lease')),
    );
    const [one, other] = answers.map((answer) => heldCaseSchema.parse(answer.json()).caseId);
    expect(one).not.toBe(other);
  });

  it('decides on exactly the version that was seen, and takes it back', async () => {
    const { id } = await fixture.database.openCase();
    const lan = await fixture.client('lan');
    const held = await hold(lan, id);
    const path = `/api/review/cases/${id}/decision`;

    const stale = { ...decision(held), rowVersion: held.rowVersion - 1 || 99 };
    const refused = problemOf(await lan.send('POST', path, { json: stale }));
    expect(refused).toMatchObject({ status: 409, code: 'review.stale_version' });
    expect(refused.detail).toMatch(/bản của anh\/chị chưa ghi đè\.$/);

    const bare = { ...decision(held), evidence: [] };
    expect(problemOf(await lan.send('POST', path, { json: bare })).code).toBe(
      'review.evidence_required',
    );

    const decided = await lan.send('POST', path, { json: decision(held) });
    expect(decided.status).toBe(200);
    const view = caseViewSchema.parse(decided.json());
    expect(view.case).toMatchObject({
      status: 'decided',
      lease: null,
      decision: { verdict: 'outdated', mine: true, evidence: ['REF-01'] },
    });
    const again = await lan.send('POST', path, { json: decision(held) });
    expect(problemOf(again)).toMatchObject({ status: 409, code: 'review.stale_version' });

    const undo = `${path}/${view.case.decision?.id ?? ''}`;
    const thanh = await fixture.client('thanh');
    expect(problemOf(await thanh.send('DELETE', undo)).code).toBe('review.not_own_decision');
    const undone = await lan.send('DELETE', undo);
    expect(caseViewSchema.parse(undone.json()).case).toMatchObject({
      status: 'open',
      decision: null,
    });
  });

  it('is for reading only to an analyst, and says why', async () => {
    const { id } = await fixture.database.openCase();
    const minh = await fixture.client('minh');
    expect((await minh.send('GET', `/api/review/cases/${id}`)).status).toBe(200);
    expect(problemOf(await minh.send('POST', `/api/review/cases/${id}/lease`))).toMatchObject({
      status: 403,
      code: 'identity.role_required',
      detail: 'Việc này cần vai trò Cán bộ truyền thông, Trưởng nhóm hoặc Quản trị.',
    });
  });

  it('tells screens at once when a case opens, until the session ends', async () => {
    const lan = await fixture.newClient('lan');
    const response = await lan.open('GET', '/api/review/events');
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const body = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let received = '';
    const readUntil = async (isEnough: () => boolean) => {
      while (!isEnough()) {
        const chunk = await body?.read();
        if (!chunk || chunk.done) return;
        received += chunk.value;
      }
    };
    await readUntil(() => received.includes('retry:'));
    const { id } = await fixture.database.openCase();
    const line = `data: {"type":"case-opened","caseId":"${id}"}`;
    await readUntil(() => received.includes(line));
    expect(received).toContain(line);
    await lan.send('DELETE', '/api/session');
    await readUntil(() => false);
    expect((await body?.read())?.done).toBe(true);
  });
});
