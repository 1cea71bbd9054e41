import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Opinion } from '#domain';
import {
  type FakeChatEndpoint,
  openFakeChatEndpoint,
  saying,
} from '../doubles/fake-chat-endpoint.js';
import { ApiFixture } from './api-fixture.js';
import { PASSWORD } from './api-seed.js';
import { findBrowser } from './find-browser.js';

const OPINION: Opinion = {
  factId: 'REF-01',
  verdict: 'accurate',
  factQuote: '2.530.000',
  claimQuote: '2.340.000',
  sentence: '<b>Mô hình</b> cho rằng câu này nói đúng mức đang áp dụng.',
};

const browserFound = await findBrowser();
if (!browserFound) {
  process.stderr.write('NOT RUN: second opinions in a browser. No Chromium here.\n');
}
const whenBrowser = browserFound ? describe : describe.skip;

whenBrowser('the opinion of an outside model on the desk', () => {
  let endpoint: FakeChatEndpoint;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    endpoint = await openFakeChatEndpoint();
  });

  afterAll(() => browser.close());

  const fixture = ApiFixture.forSuite(() => ({
    SECOND_OPINION_URL: endpoint.url,
    SECOND_OPINION_MODEL: 'mo-hinh-thu',
    SECOND_OPINION_TIMEOUT_MS: '2000',
    SECOND_OPINION_BELOW: '1',
  }));

  afterAll(() => endpoint.close());

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserFound?.executablePath ?? '',
      args: [...(browserFound?.args ?? [])],
    });
    page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
    await page.goto(fixture.api.address);
    await page.getByLabel('Tên đăng nhập').fill('lan');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('heading', { name: 'Hàng chờ', level: 1 }).waitFor();
  });

  /** @returns what the line of the outside model says. */
  async function line(): Promise<string> {
    const note = page.getByRole('note').filter({ hasText: 'Ý kiến tham khảo của mô hình ngoài' });
    await note.waitFor();
    return note.innerText();
  }

  it('is a line of its own beside the claim, as text, and plainly no word of ours', async () => {
    const opened = await fixture.database.openCase();
    await fixture.database.addOpinion(opened, OPINION);
    await page.goto(`${fixture.api.address}/vu-viec/${opened.id}`);
    const words = await line();
    expect(words).toContain(OPINION.sentence);
    expect(words).toContain('theo mo-hinh-thu');
    expect(words).toContain('Chọn căn cứ REF-01');
    expect(words).toContain('Chỉ để anh/chị tham khảo');
    expect(await page.getByText('Gợi ý của máy', { exact: false }).count()).toBeGreaterThan(0);
  });

  it('comes to the quick check after the result, which does not wait', async () => {
    const held: (() => void)[] = [];
    const answer = saying(JSON.stringify(OPINION));
    endpoint.answer = (response) => void held.push(() => answer(response));
    await page.goto(`${fixture.api.address}/kiem-tra`);
    await page
      .getByLabel('Nội dung cần kiểm', { exact: true })
      .fill('Từ tháng 7/2026 lương cơ sở vẫn là 2.340.000 đồng.');
    await page.getByRole('button', { name: /^Kiểm tra/ }).click();
    await page.getByText('1 điều kiểm được').waitFor();
    expect(await page.getByText('Ý kiến tham khảo').count()).toBe(0);
    while (held.length === 0) await page.waitForTimeout(20);
    held.forEach((release) => release());
    expect(await line()).toContain(OPINION.sentence);
  });
});
