import { describe, expect, it } from '@jest/globals';
import { findArticleLinks } from './find-article-links.js';

describe('findArticleLinks', () => {
  it('keeps links of the own host that name one document and carry a headline', () => {
    const html = `<html><body>
      <a href="/tin-tuc/dieu-chinh-luong-huu-tu-1-7-2026-12345.html">Điều chỉnh lương hưu từ ngày 1/7/2026</a>
      <a href="/tin-tuc/dieu-chinh-luong-huu-tu-1-7-2026-12345.html?utm_source=home">Điều chỉnh lương hưu từ ngày 1/7</a>
      <a href="/Pages/chi-tiet.aspx?ItemID=7" title="Hướng dẫn cấp thẻ bảo hiểm y tế điện tử"><img></a>
      <a href="/tin-tuc">Tin tức và sự kiện nổi bật trong tuần</a>
      <a href="/lien-he-1234.html">Liên hệ</a>
      <a href="https://noi-khac.example/bai-viet-rat-dai-12345.html">Bài viết ở một trang hoàn toàn khác</a>
      <a href="javascript:void(0)">Một dòng chữ dài không phải liên kết</a>
    </body></html>`;
    expect(findArticleLinks(html, 'https://cong.example/').map(({ url }) => url)).toEqual([
      'https://cong.example/tin-tuc/dieu-chinh-luong-huu-tu-1-7-2026-12345.html',
      'https://cong.example/Pages/chi-tiet.aspx?ItemID=7',
    ]);
  });
});
