import { type PersonalData } from '#domain';
import { findPersonalData, type PreparedText } from '#nlp';
import { type FoundSign } from './address-signs.js';
import { type OfficialChannels } from './official-channels.js';

const SERVICE_NUMBER = /(?<!\d)1[89]00[ .-]?\d{2,4}(?:[ .-]?\d{2,4})?(?!\d)/gu;
/** Whose number it is stands close before it. */
const BEFORE = 60;
const AGENCY = /bhxh|bảo hiểm|bao hiem|tổng đài|tong dai|hotline/iu;

const SIGNS: Readonly<Partial<Record<PersonalData['kind'], Omit<FoundSign, 'start' | 'end'>>>> = {
  phone: { role: 'contact', signal: 'số điện thoại cá nhân' },
  email: { role: 'contact', signal: 'hộp thư riêng' },
  bank_account: { role: 'channel', signal: 'số tài khoản cá nhân' },
};

/** The agency answers under its hotline; private numbers, mailboxes and accounts are not it. */
export function contactSigns(text: PreparedText, channels: OfficialChannels): FoundSign[] {
  const personal = findPersonalData(text).flatMap(({ kind, start, end }): FoundSign[] => {
    const sign = SIGNS[kind];
    return sign === undefined ? [] : [{ ...sign, start, end }];
  });
  return [...personal, ...otherHotlines(text.original, channels)];
}

function otherHotlines(text: string, { official }: OfficialChannels): FoundSign[] {
  return [...text.matchAll(SERVICE_NUMBER)].flatMap(({ 0: typed, index: start }): FoundSign[] => {
    const own = official.hotlines.includes(typed.replace(/\D/gu, ''));
    if (own || !AGENCY.test(text.slice(Math.max(0, start - BEFORE), start))) return [];
    const signal = 'tổng đài khác 1900.9068';
    return [{ role: 'contact', signal, start, end: start + typed.length }];
  });
}
