import { describe, expect, it } from '@jest/globals';
import { readCooked } from './read-cooked.js';

describe('readCooked', () => {
  const quote = (topic: string): string =>
    `<aside class="quote no-group" data-username="ha" data-post="3" data-topic="${topic}"><div class="title">ha:</div><blockquote><p>Lời người khác</p></blockquote></aside>`;

  it('keeps paragraphs, lines and list items, without quotes', () => {
    const cooked = `${quote('9')}<p>Không phải vậy.<br>Đọc lại <em>Điều 70</em> &amp; phụ lục.</p>\n<ul><li>một</li><li>hai</li></ul>`;
    expect(readCooked(cooked, 9)).toEqual({
      text: 'Không phải vậy.\nĐọc lại Điều 70 & phụ lục.\n\nmột\n\nhai',
      quotedNumber: 3,
    });
  });

  it('makes no reply edge into another topic', () => {
    expect(readCooked(`${quote('8')}<p>x</p>`, 9)).toEqual({ text: 'x', quotedNumber: null });
  });

  it('is empty for a post of pictures', () => {
    expect(readCooked('<p><img src="a.png"></p>', 9).text).toBe('');
  });
});
