import { overlap } from '#domain';
import { type FraudRole, type FraudRule, type FraudSign } from './fraud-sign.js';

/** Signs that are fraud together, the weightiest first. */
export interface FraudParts {
  readonly rule: FraudRule;
  readonly parts: readonly FraudSign[];
}

/** How many sentences may lie between a lure and the way of receiving it. */
const REACH = 2;

/** Signals that alone say too little: many honest notices click, scan and pay. */
const WEAK_CHANNELS: ReadonlySet<string> = new Set([
  'gửi đường dẫn, mã QR',
  'số tiền phải đưa trước',
  'đường dẫn không thuộc .gov.vn',
]);

const FEE = 'đòi phí, tiền cọc, ăn chia';

type Combination = (signs: SignsByRole) => FraudParts | null;
type SignsByRole = (role: FraudRole) => readonly FraudSign[];

/** In the order in which they count; the first that holds decides. */
const COMBINATIONS: readonly Combination[] = [
  illegalService,
  fakeAddress,
  guiseWithChannel,
  lureWithChannel,
  twoChannels,
];

/**
 * What the signs of a post come to. A warning, a question or a story about fraud (`shield`) is
 * none. Otherwise: an illegal service that is offered; a look-alike address; the agency's name, a
 * lure or a threat with a way of receiving it close by; two ways of taking at once.
 */
export function combineSigns(signs: readonly FraudSign[]): FraudParts | null {
  const byRole = new Map<FraudRole, FraudSign[]>();
  for (const sign of signs) byRole.set(sign.role, [...(byRole.get(sign.role) ?? []), sign]);
  const of: SignsByRole = (role) => byRole.get(role) ?? [];
  if (of('shield').length > 0) return null;
  for (const combine of COMBINATIONS) {
    const found = combine(of);
    if (found !== null) return found;
  }
  return null;
}

function illegalService(of: SignsByRole): FraudParts | null {
  const support = [...of('offer'), ...of('channel'), ...of('contact')];
  for (const illegal of of('illegal')) {
    const near = support.find((sign) => isNear(sign, illegal) && !overlap(sign, illegal));
    if (near !== undefined) return { rule: 'illegal-service', parts: [illegal, near] };
  }
  return null;
}

function fakeAddress(of: SignsByRole): FraudParts | null {
  const [address] = of('fake-address');
  if (address === undefined) return null;
  const support = [...of('channel'), ...of('threat'), ...of('lure'), ...of('guise')];
  const near = support.find((sign) => isNear(sign, address) && !overlap(sign, address));
  return near === undefined ? null : { rule: 'fake-address', parts: [address, near] };
}

function guiseWithChannel(of: SignsByRole): FraudParts | null {
  return pair('guise-with-channel', of('guise'), strongOf(of('channel')));
}

function lureWithChannel(of: SignsByRole): FraudParts | null {
  const offers = [...of('offer'), ...of('contact'), ...of('guise')];
  // Offices, schools and rumours name fees, too: only somebody's offer makes one a way of taking.
  const channels = strongOf(of('channel')).filter(
    (channel) => channel.signal !== FEE || offers.some((offer) => isNear(offer, channel)),
  );
  return pair('lure-with-channel', [...of('threat'), ...of('lure')], channels);
}

function twoChannels(of: SignsByRole): FraudParts | null {
  const strong = strongOf(of('channel'));
  for (const one of strong) {
    const other = strong.find(
      (sign) => sign.signal !== one.signal && isNear(sign, one) && !overlap(sign, one),
    );
    if (other !== undefined) return { rule: 'two-channels', parts: [one, other] };
  }
  return null;
}

function pair(
  rule: FraudRule,
  baits: readonly FraudSign[],
  channels: readonly FraudSign[],
): FraudParts | null {
  for (const channel of channels) {
    const bait = baits.find((sign) => isNear(sign, channel) && !overlap(sign, channel));
    if (bait !== undefined) return { rule, parts: [bait, channel] };
  }
  return null;
}

function strongOf(channels: readonly FraudSign[]): FraudSign[] {
  return channels.filter(({ signal }) => !WEAK_CHANNELS.has(signal));
}

function isNear(a: FraudSign, b: FraudSign): boolean {
  return Math.abs(a.sentence - b.sentence) <= REACH;
}
