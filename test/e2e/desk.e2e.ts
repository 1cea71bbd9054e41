import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { searchPageSchema } from '#contracts';
import { type RunningProduct, startProduct } from '../product/start-product.js';
import { findBrowser } from './find-browser.js';

jest.setTimeout(180_000);

interface CaseFields {
  readonly code: string;
  readonly status: string;
  readonly suggestedVerdict: string;
}

const LABELS: Readonly<Record<string, string>> = {
  fabricated: 'Bịa đặt',
  distorted: 'Sai lệch',
  outdated: 'Lỗi thời',
  scam: 'Lừa đảo',
};

const CHANNELS: Readonly<Record<string, string>> = {
  facebook: 'Facebook',
  forum: 'Diễn đàn',
  news: 'Báo chí',
};

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

  async function readCase(id: string): Promise<CaseFields> {
    const answer = await page.request.get(`${product.address}/api/review/cases/${id}`);
    const view = (await answer.json()) as { case: CaseFields };
    return view.case;
  }

  it('refuses a wrong password without saying whether the account exists', async () => {
    await page.goto(product.address);
    await page.getByLabel('Tên đăng nhập').fill('canbo');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('không phải mật khẩu');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByText('Tên đăng nhập hoặc mật khẩu chưa đúng').waitFor();
    expect(await page.getByRole('heading', { name: 'Hàng chờ' }).count()).toBe(0);
  });

  it('logs in an officer and says plainly that this is sample data', async () => {
    const officer = product.logins.find(({ role }) => role === 'officer');
    await page.getByLabel('Tên đăng nhập').fill(officer?.login ?? '');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(officer?.password ?? '');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('heading', { name: 'Hàng chờ', level: 1 }).waitFor();
    await page.getByText('dữ liệu mẫu').first().waitFor();
  });

  it('takes a case, decides it, and sees it leave the queue', async () => {
    await page.getByRole('option').first().waitFor({ timeout: 90_000 });
    await page.getByRole('button', { name: /Nhận và mở/ }).click();
    await page.waitForURL(/\/vu-viec\//);
    const caseId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const { code, suggestedVerdict } = await readCase(caseId);
    await page.getByText(code).first().waitFor();
    await page.getByRole('radio', { name: LABELS[suggestedVerdict] ?? '' }).check({ force: true });
    await page.getByRole('button', { name: /Lưu quyết định/ }).click();
    await page
      .getByText(/Đã lưu quyết định/)
      .first()
      .waitFor();
    expect(await readCase(caseId)).toMatchObject({ status: 'decided' });
    await page
      .getByRole('link', { name: /Hàng chờ/ })
      .first()
      .click();
    await page.getByRole('option').first().waitFor();
    const shown = page.getByRole('option').filter({ hasText: `#${code.slice(-4)}` });
    await shown.waitFor({ state: 'detached' });
    expect(await shown.count()).toBe(0);
  });

  it('finds posts with and without diacritics and shows what was found', async () => {
    for (const words of ['lương hưu', 'luong huu']) {
      await page.goto(`${product.address}/tim-kiem?q=${encodeURIComponent(words)}`);
      await page.locator('mark').first().waitFor();
    }
  });

  /** Does something on the search screen, and reads what the server answered to the whole search. */
  async function searched(
    act: () => Promise<unknown>,
    wanted: (query: URLSearchParams) => boolean,
  ) {
    const [response] = await Promise.all([
      page.waitForResponse((answer) => {
        const { pathname, searchParams } = new URL(answer.url());
        // Counts of a single filter are asked for beside it, with one post.
        return (
          pathname === '/api/search/posts' && !searchParams.has('limit') && wanted(searchParams)
        );
      }),
      act(),
    ]);
    const answer = searchPageSchema.parse(await response.json());
    const total = answer.total?.toLocaleString('vi-VN');
    await page.getByRole('heading', { name: `${total} bài`, exact: true }).waitFor();
    return answer;
  }

  const currentQuery = () => new URL(page.url()).searchParams;

  it('narrows a search by a facet and by a bar of the chart, and goes back step by step', async () => {
    const all = await searched(
      () => page.goto(`${product.address}/tim-kiem?q=luong`),
      (query) => !query.has('channels'),
    );
    const channel = all.facets.channels?.[0]?.value ?? '';
    const group = page.getByRole('group', { name: 'Kênh' });
    const box = group.getByRole('checkbox', { name: CHANNELS[channel] ?? '' });
    const narrowed = await searched(
      () => box.check(),
      (query) => query.get('channels') === channel,
    );
    expect(narrowed.hits.every((hit) => hit.channel === channel)).toBe(true);
    expect(currentQuery().get('channels')).toBe(channel);

    const highest = page.locator('[data-bin]').last();
    const days = await searched(
      () => highest.click(),
      (query) => query.has('channels') && query.has('from') && query.has('to'),
    );
    const [from = '', to = ''] = [currentQuery().get('from'), currentQuery().get('to')].map(String);
    for (const { value } of days.facets.days ?? []) {
      expect(value >= from && value <= to).toBe(true);
    }
    await page.getByRole('button', { name: /^Bỏ điều kiện Ngày đăng/ }).waitFor();

    await page.goBack();
    await page.getByRole('button', { name: /Ngày đăng/ }).waitFor({ state: 'detached' });
    expect([...currentQuery().keys()].sort()).toEqual(['channels', 'q']);
    expect(await box.isChecked()).toBe(true);
    await page.goBack();
    await page.getByRole('button', { name: /^Bỏ điều kiện/ }).waitFor({ state: 'detached' });
    expect([...currentQuery().keys()]).toEqual(['q']);
    expect(await box.isChecked()).toBe(false);
  });

  it('reproduces a search from its address and lifts its conditions', async () => {
    const address = `${product.address}/tim-kiem?verdicts=accurate,none&minRisk=0.01&stances=ask`;
    const found = await searched(
      () => page.goto(address),
      (query) => query.get('verdicts') === 'accurate,none',
    );
    expect(found.hits.every((hit) => hit.stance === 'ask' && hit.risk >= 0.01)).toBe(true);
    await page.getByRole('checkbox', { name: /^Hỏi/, checked: true }).waitFor();
    await searched(
      () => page.getByRole('button', { name: 'Bỏ điều kiện Thái độ: Hỏi' }).click(),
      (query) => !query.has('stances') && query.has('minRisk'),
    );
    await searched(
      () => page.getByRole('button', { name: 'Bỏ mọi điều kiện' }).click(),
      (query) => !query.has('minRisk'),
    );
    expect([...currentQuery().keys()]).toEqual([]);
  });

  it('says plainly when nothing matches', async () => {
    await page.goto(`${product.address}/tim-kiem?q=${encodeURIComponent('xyzkhôngaiviết')}`);
    await page.getByText('Không có bài nào khớp.').waitFor();
    await page.getByRole('heading', { name: '0 bài' }).waitFor();
  });

  it('shows how the system is to a lead, and not to an officer', async () => {
    await page.goto(`${product.address}/nguon-tin`);
    await page.getByRole('table', { name: 'Nguồn tin' }).waitFor();
    const strip = page.getByRole('region', { name: 'Tình trạng hệ thống' });
    expect(await strip.count()).toBe(0);
    const lead = product.logins.find(({ role }) => role === 'lead');
    const context = await browser.newContext({ locale: 'vi-VN' });
    const opened = await context.request.post(`${product.address}/api/session`, {
      data: { login: lead?.login, password: lead?.password },
      headers: { origin: product.address },
    });
    expect(opened.status()).toBe(200);
    const leadPage = await context.newPage();
    await leadPage.goto(`${product.address}/nguon-tin`);
    const shown = leadPage.getByRole('region', { name: 'Tình trạng hệ thống' });
    await shown.getByText('Cụm tìm kiếm').waitFor();
    expect(await shown.textContent()).toMatch(/PostgreSQL.*xanh.*Chờ lập chỉ mục/);
    await context.close();
  });

  it('shows text that looks like a page as text', async () => {
    await page.goto(`${product.address}/kiem-tra`);
    const hostile =
      'Lương hưu <img src=x onerror="document.title=1"> <script>document.title=1</script>';
    await page.getByRole('textbox', { name: 'Nội dung cần kiểm' }).fill(hostile);
    await page.getByRole('button', { name: /^Kiểm tra/ }).click();
    await page.getByText('<script>document.title=1</script>').last().waitFor();
    expect(await page.title()).not.toBe('1');
  });

  it('asks nothing of anybody else', () => {
    expect(refused).toEqual([]);
  });
});
