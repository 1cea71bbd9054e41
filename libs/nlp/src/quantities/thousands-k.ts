import { type TokenStream } from './scan-tokens.js';

/** What follows "không" and not a sum: "15 k đc rút". */
const AFTER_NO = new Set(
  `đc dc được duoc cho có co biết biet bit bik bị bi cần can phải phai còn con thể the đủ du dám hiểu
  hieu rõ ro nên nen rút rut làm lam thấy thay muốn muon hề ai trả tra nhận nhan thích sao tin ra đi
  vậy vay hay thì gì gi nữa nua ạ hả ha mn mng mọi`.split(/\s+/),
);

/**
 * Tells "500k" and "500 k" from "15 năm k được rút", where k is "không".
 * @param value the number before it
 */
export function isThousandsK(stream: TokenStream, at: number, value: number): boolean {
  const after = stream.at(at + 1);
  if (stream.at(at).glued) return true;
  if (value < 10 || (Number.isInteger(value) && value >= 1900 && value <= 2100)) return false;
  const closing = after.kind === 'end' || after.text === '?' || after.text === '\n';
  if (closing) return value >= 100 && after.text !== '?';
  return !AFTER_NO.has(after.text);
}
