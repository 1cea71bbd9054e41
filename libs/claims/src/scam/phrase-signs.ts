import { type MatchingWord } from '../text/matching-text.js';
import { PhraseMatcher } from '../text/phrase-matcher.js';
import { type Piece } from '../text/pieces.js';
import { type FraudRole, type FraudSign } from './fraud-sign.js';
import { type FraudSignals } from './parse-fraud-signals.js';

const ROLES: Readonly<Record<keyof FraudSignals, FraudRole>> = {
  lures: 'lure',
  threats: 'threat',
  urgency: 'urgency',
  channels: 'channel',
  contacts: 'contact',
  illegal: 'illegal',
  offers: 'offer',
  guises: 'guise',
  shields: 'shield',
};
/** "Không ai đòi mã", "đừng gửi": named in order to say that it is not there. */
const NEGATION_REACH = 3;
const NEGATORS = new Set(['không', 'khong', 'đừng', 'chẳng', 'chả', 'chớ']);
/** "Chưa thấy thì gửi em": what comes after it stands for itself. */
const LINK = 'thi';
/** What is said to be absent is no sign; a shield is made of negations. */
const NEGATABLE: ReadonlySet<FraudRole> = new Set(['channel', 'illegal', 'lure', 'offer']);

/** Finds the signs that are phrases, sentence by sentence. */
export class PhraseSigns {
  private readonly matcher: PhraseMatcher;
  private readonly roles = new Map<string, { role: FraudRole; signal: string }>();

  constructor(signals: FraudSignals) {
    const groups = Object.entries(signals) as [keyof FraudSignals, FraudSignals['lures']][];
    const named = groups.flatMap(([group, list]) =>
      list.map(({ name: signal, phrases }) => {
        const name = `${group}: ${signal}`;
        this.roles.set(name, { role: ROLES[group], signal });
        return { name, phrases };
      }),
    );
    this.matcher = new PhraseMatcher(named);
  }

  /** @param sentence a whole one; phrases do not reach over its end */
  find(text: string, { words, sentence }: Piece): FraudSign[] {
    return this.matcher.find(words).flatMap(({ name, first, start, end }) => {
      const known = this.roles.get(name);
      if (known === undefined) return [];
      if (NEGATABLE.has(known.role) && isDeniedBefore(words, first)) return [];
      return [{ ...known, start, end, sentence, words: text.slice(start, end) }];
    });
  }
}

function isDeniedBefore(words: readonly MatchingWord[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - NEGATION_REACH); at -= 1) {
    const { exact, folded } = words[at] ?? { exact: '', folded: '' };
    if (folded === LINK) return false;
    if (NEGATORS.has(exact)) return true;
  }
  return false;
}
