import { describe, expect, it } from '@jest/globals';
import { ApiError, ConnectionError } from '../../api/http.js';
import { text } from '../../catalogue/text.js';
import { EMPTY_DRAFT, firstOf, problemsOf, refusalsIn } from './password-draft.js';

const words = text.account;
const GOOD = { currentPassword: 'cũ', newPassword: 'mới', repeated: 'mới' };

const refusal = (fields: ApiError['fields']) =>
  new ApiError(400, 'identity.password_not_changed', 'Chưa đổi được.', 'r1', fields);

describe('what was typed to change a password', () => {
  it('has no problem when it is complete', () => {
    expect(problemsOf(GOOD)).toEqual({});
    expect(firstOf({})).toBeUndefined();
  });

  it('asks for each field that is empty, the first one first', () => {
    const problems = problemsOf(EMPTY_DRAFT);
    expect(problems).toEqual({
      currentPassword: words.needCurrent,
      newPassword: words.needNew,
      repeated: words.needRepeated,
    });
    expect(firstOf(problems)).toBe('currentPassword');
  });

  it('must be typed twice the same', () => {
    const problems = problemsOf({ ...GOOD, repeated: 'Mới' });
    expect(problems).toEqual({ repeated: words.notTheSame });
    expect(firstOf(problems)).toBe('repeated');
  });

  it('shows what the server refuses at the field, as a sentence', () => {
    const error = refusal([
      { path: 'currentPassword', message: 'chưa đúng' },
      { path: 'newPassword', message: 'cần ít nhất 12 ký tự' },
    ]);
    expect(refusalsIn(error)).toEqual({
      currentPassword: 'Mật khẩu hiện tại chưa đúng.',
      newPassword: 'Mật khẩu mới cần ít nhất 12 ký tự.',
    });
  });

  it.each([refusal([]), refusal([{ path: 'la', message: 'lạ' }]), new ConnectionError(), 'x'])(
    'leaves other failures to the notice: %s',
    (error) => {
      expect(refusalsIn(error)).toEqual({});
    },
  );
});
