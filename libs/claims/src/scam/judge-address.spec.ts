import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { findAddresses } from './find-addresses.js';
import { judgeAddress } from './judge-address.js';
import { parseOfficialChannels } from './official-channels.js';

const file = new URL('../../../../config/official-channels.yaml', import.meta.url);
const CHANNELS = parseOfficialChannels(readFileSync(file), 'official-channels.yaml');

function kindsIn(text: string): string[] {
  return findAddresses(text).map((address) => judgeAddress(address, CHANNELS));
}

describe('addresses', () => {
  it.each([
    ['xem ở https://hanoi.baohiemxahoi.gov.vn/tin nhé', 'official'],
    ['theo vnexpress.net thì tăng 8%', 'known'],
    ['facebook.com/bhxhtphanoi', 'known'],
    ['facebook.com/bhxh.hotro247', 'look-alike'],
    ['bấm bit.ly/abc', 'shortener'],
    ['dich vu cong .govvvn .com', 'look-alike'],
    ['vào dichvucong-gov.vn.com', 'look-alike'],
    ['baohiemxahoi.gov.vn.dangky.top', 'look-alike'],
    ['vào vssid-capnhat . com', 'look-alike'],
    ['baohiernxahoi.vn', 'look-alike'],
    ['vss\u0456d.com', 'look-alike'],
    ['vs\u200bsid.top', 'look-alike'],
    ['quatang-2-9 chấm top', 'foreign'],
  ])('%s is %s', (text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  it.each(['Em hết hạn. Top 5 việc', 'lương 2.530.000 đồng', 'mail a@bhxh.com nhé', 'k. shop nói'])(
    'are not seen in: %s',
    (text) => {
      expect(kindsIn(text)).toEqual([]);
    },
  );

  it.each(['a.'.repeat(50_000), 'a-'.repeat(50_000), 'com . '.repeat(20_000), '.'.repeat(100_000)])(
    'survive hostile text',
    (text) => {
      expect(findAddresses(text).length).toBeGreaterThanOrEqual(0);
    },
  );
});
