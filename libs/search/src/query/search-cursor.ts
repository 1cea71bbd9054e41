import { InvalidQueryError } from '#domain';

/** The last hit of a page: the next page holds what is older. */
export interface SearchCursor {
  readonly publishedAt: Date;
  readonly postId: string;
}

const FORM = /^(-?\d{1,16}):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** @returns the cursor as an opaque, URL-safe text. */
export function encodeCursor({ publishedAt, postId }: SearchCursor): string {
  return Buffer.from(`${publishedAt.getTime()}:${postId}`).toString('base64url');
}

/** @throws InvalidQueryError for a text that is not one of ours. */
export function decodeCursor(text: string): SearchCursor {
  const [, milliseconds, postId] = FORM.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  const publishedAt = new Date(Number(milliseconds));
  if (postId === undefined || Number.isNaN(publishedAt.getTime())) {
    throw new InvalidQueryError('Vị trí trang không hợp lệ, xin tìm lại từ đầu.');
  }
  return { publishedAt, postId };
}
