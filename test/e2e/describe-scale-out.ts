import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { until } from '../contract/until.js';
import { type ApiProcess } from './api-process.js';
import { type BuiltProcess } from './built-process.js';
import { countDoubleWork, countOpenWork, countAnalyzed, sharesOfWork } from './scale-out-ledger.js';
import { HeardEvents, logIn, ScaleOutStage } from './scale-out-stage.js';

/** A dead worker's hold on a source ends after 40 s; the source is due again within a minute. */
const TAKE_OVER_MS = 150_000;

const NOTHING_TWICE = {
  runsOnTop: 0,
  analysesTwice: 0,
  postsTwice: 0,
  casesOpenedTwice: 0,
  deadJobs: 0,
};

/**
 * Two apis and two workers on one database, then one worker fewer.
 * @param engine variables that choose the search engine.
 */
export function describeScaleOut(name: string, engine: Readonly<Record<string, string>>): void {
  describe(`two apis and two workers on ${name}`, () => {
    jest.setTimeout(TAKE_OVER_MS + 60_000);

    let stage: ScaleOutStage;
    let apis: [ApiProcess, ApiProcess];
    let workers: BuiltProcess[];
    let cookie: string;
    let heard: HeardEvents[] = [];

    beforeAll(async () => {
      stage = await ScaleOutStage.open(engine);
      apis = [await stage.startApi('api-1'), await stage.startApi('api-2')];
      cookie = await logIn(apis[0], 'lan');
      heard = [await HeardEvents.at(apis[0], cookie), await HeardEvents.at(apis[1], cookie)];
      workers = await stage.startWorkers('worker-1', 'worker-2');
    });

    afterAll(async () => {
      await Promise.all(heard.map((events) => events.leave()));
      const codes = await stage.close();
      expect(codes.every((code) => code === 0)).toBe(true);
    });

    async function settle(patienceMs: number): Promise<void> {
      const published = await stage.published();
      await until(async () => {
        const { missing, unanalyzed, unindexed } = await countOpenWork(stage.sql, published);
        return missing + unanalyzed + unindexed === 0;
      }, patienceMs);
    }

    async function searchTotal(api: ApiProcess): Promise<number> {
      const path = '/api/search/posts?q=&limit=1';
      const answer = await fetch(`${api.address}${path}`, { headers: { cookie } });
      return ((await answer.json()) as { total: number }).total;
    }

    function lease(api: ApiProcess, session: string): Promise<Response> {
      return fetch(`${api.address}/api/review/cases/next/lease`, {
        method: 'POST',
        headers: { cookie: session, origin: api.address },
      });
    }

    it('share the work and do nothing twice', async () => {
      await settle(60_000);
      // Which worker takes a job is chance: each has its share sooner or later.
      await until(async () => {
        const shares = await sharesOfWork(stage.sql);
        return shares.filter(({ runs, analyses }) => runs > 0 && analyses > 0).length === 2;
      }, 60_000);
      expect(await countDoubleWork(stage.sql)).toEqual(NOTHING_TWICE);
    });

    it('know the same session, and tell every screen of every case', async () => {
      for (const api of apis) {
        const answer = await fetch(`${api.address}/api/session`, { headers: { cookie } });
        expect(await answer.json()).toMatchObject({ user: { login: 'lan' } });
      }
      const ids = async () => {
        const rows = await stage.sql.query<{ id: string }>('SELECT id FROM review_cases');
        return rows.map(({ id }) => id).sort();
      };
      await until(async () => {
        const opened = JSON.stringify(await ids());
        return heard.every((events) => JSON.stringify(events.openedCases()) === opened);
      });
      expect(heard[0]?.openedCases().length).toBeGreaterThan(0);
    });

    it('never give one case to two officers', async () => {
      const other = await logIn(apis[1], 'thanh');
      const answers = await Promise.all([lease(apis[0], cookie), lease(apis[1], other)]);
      const held = (await Promise.all(answers.map((each) => each.json()))) as { caseId: string }[];
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(held[0]?.caseId).not.toBe(held[1]?.caseId);
    });

    it('go on when one worker is killed in the middle of a run', async () => {
      const [first] = workers;
      if (first) await stage.killInARun(first, 'worker-1');
      const [{ at: killedAt } = { at: new Date() }] = await stage.sql.query<{ at: Date }>(
        'SELECT clock_timestamp() AS at',
      );
      await until(async () => {
        const rows = await stage.sql.query(
          `SELECT 1 FROM sources WHERE source_set = 'trial' AND enabled
             AND (last_success_at IS NULL OR last_success_at <= $1)`,
          [killedAt],
        );
        return rows.length === 0;
      }, TAKE_OVER_MS);
      await settle(60_000);
      expect(await countDoubleWork(stage.sql)).toEqual(NOTHING_TWICE);
      await stage.stopTrialWeb();
      await until(async () => {
        const totals = await Promise.all(apis.map(searchTotal));
        const analyzed = await countAnalyzed(stage.sql);
        return totals.every((total) => total === analyzed);
      });
    });

    it('end a session everywhere', async () => {
      await fetch(`${apis[1].address}/api/session`, {
        method: 'DELETE',
        headers: { cookie, origin: apis[1].address },
      });
      const answer = await fetch(`${apis[0].address}/api/session`, { headers: { cookie } });
      expect(answer.status).toBe(401);
    });
  });
}
