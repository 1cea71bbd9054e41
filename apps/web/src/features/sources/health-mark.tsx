import { type SourceView } from '#contracts';
import { text } from '../../catalogue/text.js';
import { Icon } from '../../ui/icon.js';
import { HEALTH_LOOK } from './source-health.js';

/** The state of a source in icon and word. */
export function HealthMark({ source }: { source: SourceView }) {
  const { icon, tone } = HEALTH_LOOK[source.health];
  const label = source.enabled ? text.vocabulary.health[source.health] : text.sources.disabled;
  return (
    <span className={`health tone-${tone}`}>
      <Icon name={source.enabled ? icon : 'pause'} size="s" />
      {source.running ? text.sources.running : label}
    </span>
  );
}
