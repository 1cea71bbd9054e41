import { type FactItem } from '#contracts';
import { text } from '../../catalogue/text.js';
import { Icon, type IconName } from '../../ui/icon.js';
import { type Tone } from '../../ui/verdict-look.js';

const LOOKS: Readonly<Record<FactItem['state'], { readonly icon: IconName; readonly tone: Tone }>> =
  {
    'in-force': { icon: 'check-circle', tone: 'acc' },
    expired: { icon: 'outdated', tone: 'out' },
    issued: { icon: 'clock', tone: 'unv' },
    proposed: { icon: 'clock', tone: 'unv' },
    coming: { icon: 'clock', tone: 'unv' },
  };

/** How a fact stands on the day that was asked for, and whether it may decide. */
export function FactState({ fact }: { fact: Pick<FactItem, 'state' | 'usable'> }) {
  const { icon, tone } = LOOKS[fact.state];
  return (
    <span className="row wrap g4">
      <span className={`health fact-state tone-${tone}`}>
        <Icon name={icon} size="s" />
        {text.facts.state[fact.state]}
      </span>
      {!fact.usable && (
        <span className="health fact-state tone-fab">
          <Icon name="blocked" size="s" />
          {text.facts.unusable}
        </span>
      )}
    </span>
  );
}
