import { text } from '../../catalogue/text.js';
import { Icon } from '../../ui/icon.js';
import { type FilterChip } from './filter-chips.js';
import { focusTotal } from './focus-total.js';
import { type ChangeSearch } from './search-address.js';

/** Every condition of the search; a press takes it away. */
export function FilterBar({
  chips,
  onChange,
  onLiftAll,
}: {
  chips: readonly FilterChip[];
  onChange: ChangeSearch;
  onLiftAll: () => void;
}) {
  if (chips.length === 0) return null;
  const lift = (change: () => void) => {
    change();
    // The pressed chip is about to go.
    focusTotal();
  };
  return (
    <div className="row wrap g4" role="group" aria-label={text.search.conditions}>
      {chips.map(({ key, label, lift: part }) => (
        <button
          key={key}
          type="button"
          className="chip on"
          title={text.search.lift(label)}
          aria-label={text.search.lift(label)}
          onClick={() => lift(() => onChange(part))}
        >
          <span className="el">{label}</span>
          <Icon name="cross" size="s" />
        </button>
      ))}
      <button type="button" className="linklike" onClick={() => lift(onLiftAll)}>
        {text.search.liftAll}
      </button>
    </div>
  );
}
