import { describe, expect, it } from '@jest/globals';
import { changesBetween, lastChange } from './case-changes.js';
import { buildCaseView } from './factories.js';

describe('changesBetween', () => {
  it('says nothing of a case that only got another version or lease', () => {
    const now = buildCaseView((view) => ({ ...view, case: { ...view.case, rowVersion: 7 } }));
    expect(changesBetween(buildCaseView(), now)).toEqual([]);
  });

  it('names what an edited post changed', () => {
    const now = buildCaseView((view) => ({
      ...view,
      case: { ...view.case, suggestedVerdict: 'distorted' },
      post: { ...view.post, text: 'Em sửa lại.' },
      claims: [],
    }));
    expect(changesBetween(buildCaseView(), now)).toEqual([
      'Gợi ý của máy: trước là "Lỗi thời", nay là "Sai lệch".',
      'Số điều cần kiểm: trước là "1", nay là "0".',
      'Nội dung bài: người đăng đã sửa bài.',
    ]);
  });
});

describe('lastChange', () => {
  it('is the newest event that is no lease', () => {
    const view = buildCaseView((fresh) => ({
      ...fresh,
      history: [
        { at: '2026-11-24T03:00:00Z', kind: 'leased', userName: 'Hà' },
        { at: '2026-11-24T02:00:00Z', kind: 'refreshed', userName: null },
        ...fresh.history,
      ],
    }));
    expect(lastChange(view)).toMatchObject({ kind: 'refreshed' });
  });
});
