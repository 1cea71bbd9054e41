import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { type ReviewCase } from '#domain';
import { ApiFixture } from './api-fixture.js';
import { PASSWORD } from './api-seed.js';
import { findBrowser } from './find-browser.js';

const PAGE = 30;
const CASES = PAGE + 6;
const CHANGED = 'Kết quả phân tích đã thay đổi';
const SOURCE = 'Báo Thử Nghiệm';

const browserFound = await findBrowser();
if (!browserFound) {
  process.stderr.write('NOT RUN: the rows of the queue in a browser. No Chromium here.\n');
}
const whenBrowser = browserFound ? describe : describe.skip;

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

async function extentOf(shown: Locator): Promise<Extent> {
  const box = await shown.boundingBox();
  if (!box) throw new Error('it is not shown');
  return { top: box.y, bottom: box.y + box.height };
}

whenBrowser('the rows of the queue', () => {
  let browser: Browser;
  const opened: ReviewCase[] = [];

  afterAll(() => browser.close());

  const fixture = ApiFixture.forSuite();

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserFound?.executablePath ?? '',
      args: [...(browserFound?.args ?? [])],
    });
    while (opened.length < CASES) opened.push(await fixture.database.openCase());
    for (const [at, found] of opened.entries()) {
      if (at % 3 === 0) await fixture.database.turnAnalysis(found);
    }
  });

  /** @returns the queue on a screen of its own. */
  async function openQueue(width: number, height: number): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height }, locale: 'vi-VN' });
    const session = await context.request.post(`${fixture.api.address}/api/session`, {
      data: { login: 'lan', password: PASSWORD },
      headers: { origin: fixture.api.address },
    });
    expect(session.status()).toBe(200);
    const page = await context.newPage();
    await page.goto(fixture.api.address);
    await page.getByRole('option').first().waitFor();
    return page;
  }

  const rowOf = (page: Page, at: number) => page.locator(`[id="case-${opened[at]?.id ?? ''}"]`);

  const extentOfLine = (page: Page, at: number, line: string) =>
    extentOf(rowOf(page, at).locator('p').filter({ hasText: line }));

  describe.each([
    [360, 740],
    [390, 844],
    [1366, 650],
  ])('on a screen of %s × %s', (width, height) => {
    let page: Page;

    beforeAll(async () => {
      page = await openQueue(width, height);
    });

    afterAll(() => page.context().close());

    it('hold all their lines and end where the next one begins', async () => {
      for (let at = 0; at < 6; at += 1) {
        const row = await extentOf(rowOf(page, at));
        const source = await extentOfLine(page, at, SOURCE);
        expect(source.bottom).toBeLessThan(row.bottom);
        expect(row.bottom).toBe((await extentOf(rowOf(page, at + 1))).top);
        if (at % 3 > 0) continue;
        expect((await extentOfLine(page, at, CHANGED)).bottom).toBeLessThanOrEqual(source.top);
      }
    });

    it('exist only where they are in sight, and no more are asked for than needed', async () => {
      const list = await extentOf(page.getByRole('listbox'));
      expect(list.bottom).toBeLessThanOrEqual(height);
      expect(await page.getByRole('option').count()).toBeLessThan(PAGE);
      await page.getByText(`1–${PAGE} trong ${CASES}`).waitFor({ state: 'attached' });
    });

    it('come wholly into sight when they are chosen by keys, down to the last', async () => {
      const list = page.getByRole('listbox');
      for (let at = 1; at < CASES; at += 1) {
        await list.press('ArrowDown');
        const chosen = rowOf(page, at).and(page.locator('[aria-selected=true]'));
        await chosen.waitFor();
        const [box, row] = [await extentOf(list), await extentOf(chosen)];
        // A list may be some pixels and a half high; browsers scroll by whole ones.
        expect(row.top).toBeGreaterThan(box.top - 1);
        expect(row.bottom).toBeLessThan(box.bottom + 1);
      }
    });
  });

  it('leave the chosen one where it is when one above grows', async () => {
    const page = await openQueue(360, 740);
    const chosen = rowOf(page, 5);
    await chosen.click();
    const before = await extentOf(chosen);
    await fixture.database.turnAnalysis(opened[4] as ReviewCase);
    await rowOf(page, 4).getByText(CHANGED).waitFor({ state: 'attached' });
    expect(await extentOf(chosen)).toEqual(before);
    expect((await extentOf(rowOf(page, 4))).bottom).toBe(before.top);
    await page.context().close();
  });
});
