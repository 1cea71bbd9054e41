import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type RunningProduct, startProduct } from '../product/start-product.js';
import { findBrowser } from './find-browser.js';

jest.setTimeout(180_000);

const browserFound = await findBrowser();
if (!browserFound) {
  process.stderr.write(
    'NOT RUN: the desk in a browser. No Chromium here, and none from npm fits.\n',
  );
}
const whenBrowser = browserFound ? describe : describe.skip;

whenBrowser('the desk in a browser', () => {
  let product: RunningProduct;
  let browser: Browser;
  let page: Page;
  const refused: string[] = [];

  beforeAll(async () => {
    product = await startProduct({ TRIAL_TRICKLE_MS: '1000' });
    browser = await chromium.launch({
      executablePath: browserFound?.executablePath ?? '',
      args: [...(browserFound?.args ?? [])],
    });
    page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
    page.on('request', (request) => {
      if (!request.url().startsWith(product.address)) refused.push(request.url());
    });
  });

  afterAll(async () => {
    await browser.close();
    expect(await product.stop()).toBe(0);
  });

  it('refuses a wrong password without saying whether the account exists', async () => {
    await page.goto(product.address);
    await page.getByLabel('Tên đăng nhập').fill('canbo');
    await page.getByLabel('Mật khẩu').fill('không phải mật khẩu');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(page.getByRole('alert').first().textContent()).resolves.toMatch(/chưa đúng/);
  });

  it('logs in an officer and says plainly that this is sample data', async () => {
    const officer = product.logins.find(({ role }) => role === 'officer');
    await page.getByLabel('Tên đăng nhập').fill(officer?.login ?? '');
    await page.getByLabel('Mật khẩu').fill(officer?.password ?? '');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('heading', { name: 'Hàng chờ', level: 1 }).waitFor();
    await page.getByText('dữ liệu mẫu').first().waitFor();
  });

  it('takes a case, decides it, and sees it leave the queue', async () => {
    await page.getByRole('option').first().waitFor({ timeout: 90_000 });
    await page.getByRole('button', { name: /Nhận và mở/ }).click();
    await page.waitForURL(/\/cases\//);
    const code = await page
      .getByText(/VV-\d{4}-\d{4}/)
      .first()
      .textContent();
    const caseUrl = page.url();
    await page.getByRole('radio', { checked: true }).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: /Lưu quyết định/ }).click();
    await page
      .getByText(/Đã lưu quyết định/)
      .first()
      .waitFor();
    const decided = await page.request.get(
      `${product.address}/api/review/cases/${caseUrl.split('/').at(-1)?.split('?')[0] ?? ''}`,
    );
    expect(await decided.json()).toMatchObject({ case: { status: 'decided' } });
    await page.goto(`${product.address}/queue`);
    await page.getByRole('option').first().waitFor();
    expect(
      await page
        .getByRole('option')
        .filter({ hasText: code ?? '?' })
        .count(),
    ).toBe(0);
  });

  it('asks nothing of anybody else', () => {
    expect(refused).toEqual([]);
  });
});
