import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ApiFixture } from './api-fixture.js';
import { PASSWORD } from './api-seed.js';
import { findBrowser } from './find-browser.js';

const NEW = 'trang-moc-bai-cat-42';

const browserFound = await findBrowser();
if (!browserFound) {
  process.stderr.write('NOT RUN: the change of a password in a browser. No Chromium here.\n');
}
const whenBrowser = browserFound ? describe : describe.skip;

whenBrowser('changing the own password on the desk', () => {
  let browser: Browser;
  let page: Page;

  afterAll(() => browser.close());

  const fixture = ApiFixture.forSuite();

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserFound?.executablePath ?? '',
      args: [...(browserFound?.args ?? [])],
    });
    page = await openDesk();
  });

  /** @returns the queue in a browser of its own. */
  async function openDesk(): Promise<Page> {
    const context = await browser.newContext({ locale: 'vi-VN' });
    const desk = await context.newPage();
    await desk.goto(fixture.api.address);
    await desk.getByLabel('Tên đăng nhập').fill('lan');
    await desk.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await desk.getByRole('button', { name: 'Đăng nhập' }).click();
    await desk.getByRole('heading', { name: 'Hàng chờ', level: 1 }).waitFor();
    return desk;
  }

  const field = (label: string) => page.getByLabel(label, { exact: true });

  async function type(current: string, next: string, repeated: string): Promise<void> {
    await field('Mật khẩu hiện tại').fill(current);
    await field('Mật khẩu mới').fill(next);
    await field('Nhập lại mật khẩu mới').fill(repeated);
    await page.keyboard.press('Enter');
  }

  /** Waits until a field says what is wrong with it. */
  async function untilWrong(label: string, problem: string): Promise<void> {
    await page.getByRole('alert').filter({ hasText: problem }).waitFor();
    const wrong = field(label).and(page.locator('[aria-invalid=true]'));
    await wrong.waitFor();
    const ids = (await wrong.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const described = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).innerText()));
    expect(described).toContain(problem);
  }

  const focused = () => page.locator(':focus').getAttribute('id');

  it('is found in the menu of the account, by keys alone', async () => {
    await page.getByRole('button', { name: 'Tài khoản Chị Lan' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Đổi mật khẩu' }).waitFor();
    const chosen = page.locator('[role=menuitem]:focus');
    await chosen.waitFor();
    await page.keyboard.press('Escape');
    await page.locator('button:focus').press('Enter');
    await chosen.waitFor();
    await page.keyboard.press('ArrowDown');
    await chosen.filter({ hasText: 'Đổi mật khẩu' }).press('Enter');
    await page.getByRole('heading', { name: 'Đổi mật khẩu', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/doi-mat-khau');
  });

  it('says at each field what is missing, without asking the server', async () => {
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await untilWrong('Mật khẩu hiện tại', 'Xin nhập mật khẩu hiện tại.');
    await untilWrong('Mật khẩu mới', 'Xin nhập mật khẩu mới.');
    expect(await focused()).toBe(await field('Mật khẩu hiện tại').getAttribute('id'));
    await type(PASSWORD, NEW, `${NEW}?`);
    await untilWrong('Nhập lại mật khẩu mới', 'Hai lần nhập mật khẩu mới chưa giống nhau.');
    expect(await page.getByRole('alert').filter({ hasText: 'Xin nhập' }).count()).toBe(0);
  });

  it('says at each field what the server refuses, and keeps what was typed', async () => {
    await type('sai-mat-khau-roi', 'ngan', 'ngan');
    await untilWrong('Mật khẩu hiện tại', 'Mật khẩu hiện tại chưa đúng.');
    await untilWrong('Mật khẩu mới', 'Mật khẩu mới cần ít nhất 12 ký tự.');
    expect(await focused()).toBe(await field('Mật khẩu hiện tại').getAttribute('id'));
    expect(await field('Nhập lại mật khẩu mới').inputValue()).toBe('ngan');
  });

  it('changes it, goes on here, and ends the session elsewhere', async () => {
    const elsewhere = await openDesk();
    await type(PASSWORD, NEW, NEW);
    await page.getByRole('status').filter({ hasText: 'Đã đổi mật khẩu.' }).waitFor();
    expect(await page.getByLabel('Mật khẩu mới', { exact: true }).count()).toBe(0);
    await page.getByRole('link', { name: 'Về hàng chờ' }).click();
    await page.getByRole('heading', { name: 'Hàng chờ', level: 1 }).waitFor();
    expect((await page.request.get(`${fixture.api.address}/api/session`)).status()).toBe(200);
    await elsewhere.reload();
    await elsewhere.getByRole('heading', { name: 'Đăng nhập', level: 1 }).waitFor();
  });
});
