import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { ApiFixture } from './api-fixture.js';
import { PASSWORD } from './api-seed.js';
import { findBrowser } from './find-browser.js';

const browserFound = await findBrowser();
if (!browserFound) {
  process.stderr.write('NOT RUN: the fact base in a browser. No Chromium here.\n');
}
const whenBrowser = browserFound ? describe : describe.skip;

whenBrowser('the fact base on the desk', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  afterAll(() => browser.close());

  const fixture = ApiFixture.forSuite();

  const address = (path: string) => `${fixture.api.address}${path}`;

  async function logIn(login: string): Promise<void> {
    context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'vi-VN',
    });
    const opened = await context.request.post(address('/api/session'), {
      data: { login, password: PASSWORD },
      headers: { origin: fixture.api.address },
    });
    expect(opened.status()).toBe(200);
    page = await context.newPage();
  }

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserFound?.executablePath ?? '',
      args: [...(browserFound?.args ?? [])],
    });
  });

  it('finds the rule of a day, shows what it rests on and who relies on it', async () => {
    await fixture.database.openCase();
    await logIn('lan');
    await page.goto(address('/kho-can-cu?q=luong co so&on=2026-03-01'));
    const list = page.getByRole('region', { name: 'Danh sách căn cứ' });
    await list.getByText('REF-02', { exact: true }).waitFor();
    expect(await list.getByText('REF-01', { exact: true }).count()).toBe(0);
    await list.getByRole('link', { name: /REF-02/ }).click();
    const fact = page.getByRole('article', { name: 'Căn cứ REF-02' });
    await fact.getByText('Quy định có hiệu lực từ 01/07/2024', { exact: false }).waitFor();
    await fact.getByText('Không rõ điều khoản').waitFor();
    await fact.getByText('Sửa căn cứ cần vai trò').waitFor();
    expect(await page.getByRole('button', { name: 'Sửa căn cứ' }).count()).toBe(0);
    await page.goto(address('/kho-can-cu/REF-01'));
    const relied = page.getByRole('region', { name: 'Kết luận dựa vào REF-01' });
    await relied.getByText('Lương cơ sở vẫn là 2.340.000 đồng').first().waitFor();
    await relied.getByRole('link', { name: 'Mở vụ việc' }).first().click();
    await page.waitForURL(/\/vu-viec\//);
    await page.getByText('Máy đã đọc và đối chiếu thế nào').waitFor();
    await context.close();
  });

  it('lets a lead try an edit, refuses it without a reason, and keeps the old version', async () => {
    await logIn('hanh');
    await page.goto(address('/kho-can-cu/REF-08'));
    await page.getByRole('button', { name: 'Sửa căn cứ' }).click();
    const form = page.getByRole('region', { name: 'Sửa căn cứ REF-08' });
    await form.getByLabel('Điều kiện').fill('Bản sửa thử trên màn hình.');
    await form.getByRole('button', { name: 'Lưu và phân tích lại' }).click();
    await form.getByText('Xin ghi lý do sửa').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Sửa căn cứ' }).click();
    expect(await form.getByLabel('Điều kiện').inputValue()).toBe('Bản sửa thử trên màn hình.');
    await form.getByLabel('Lý do sửa').fill('Kiểm tra màn hình sửa.');
    await form.getByRole('button', { name: 'Xem trước tác động' }).click();
    await page.getByRole('region', { name: 'Nếu lưu bản sửa này' }).waitFor({ timeout: 60_000 });
    const history = page.getByRole('region', { name: 'Lịch sử sửa' });
    expect(await history.getByText('Phiên bản 2').count()).toBe(0);
    await form.getByRole('button', { name: 'Lưu và phân tích lại' }).click();
    await history.getByText('Phiên bản 2').waitFor();
    await history.getByText('Kiểm tra màn hình sửa.').waitFor();
    await history.getByText('Phiên bản 1').waitFor();
    await context.close();
  });

  it('tells on Kiểm tra nhanh how the verdict came about', async () => {
    await logIn('minh');
    await page.goto(address('/kiem-tra'));
    await page
      .getByLabel('Nội dung cần kiểm', { exact: true })
      .fill('Từ tháng 7/2026 lương cơ sở vẫn là 2.340.000 đồng.');
    await page.getByRole('button', { name: /^Kiểm tra/ }).click();
    const explained = page.getByRole('region', { name: 'Máy đã đọc và đối chiếu thế nào' });
    await explained.waitFor();
    const words = await explained.innerText();
    expect(words).toMatch(/2\.340\.000 đồng: là mức đã hết hiệu lực/);
    expect(words).toMatch(/quy định có hiệu lực từ 01\/07\/2026/);
    expect(words).toMatch(/REF-01, phiên bản 1, Điều 3 khoản 2 Nghị định 161\/2026\/NĐ-CP/);
    expect(words).toMatch(/REF-02, phiên bản 1/);
    expect(words).toContain('Con số của quy định đã hết hiệu lực');
    await context.close();
  });
});
