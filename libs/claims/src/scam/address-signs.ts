import { type Span } from '#domain';
import { findAddresses, findInstallFiles } from './find-addresses.js';
import { type AddressKind, judgeAddress } from './judge-address.js';
import { type FraudRole } from './fraud-sign.js';
import { type OfficialChannels } from './official-channels.js';

/** A sign before its sentence and words are known. */
export interface FoundSign extends Span {
  readonly role: FraudRole;
  readonly signal: string;
}

const NAMES: Readonly<Partial<Record<AddressKind, readonly [FraudRole, string]>>> = {
  'look-alike': ['fake-address', 'tên miền, trang nhái cơ quan BHXH'],
  shortener: ['channel', 'đường dẫn rút gọn giấu nơi đến'],
  foreign: ['channel', 'đường dẫn không thuộc .gov.vn'],
};

/** @returns the addresses and install files that are not the agency's, as signs */
export function addressSigns(text: string, channels: OfficialChannels): FoundSign[] {
  const addresses = findAddresses(text).flatMap((address): FoundSign[] => {
    const named = NAMES[judgeAddress(address, channels)];
    if (named === undefined) return [];
    return [{ role: named[0], signal: named[1], start: address.start, end: address.end }];
  });
  const files = findInstallFiles(text).map((span): FoundSign => {
    return { ...span, role: 'channel', signal: 'tệp cài đặt .apk' };
  });
  return [...addresses, ...files];
}
