import { text } from '../../catalogue/text.js';

export type SidePane = 'filters' | 'charts';

const PANES = [
  { pane: 'filters', controls: 'bo-loc' },
  { pane: 'charts', controls: 'bieu-do' },
] as const;

/** On a phone the results come first; the filters and the charts open above them when wanted. */
export function PaneSwitch({
  open,
  conditions,
  onOpen,
}: {
  open: SidePane | null;
  /** How many conditions narrow the search. */
  conditions: string;
  onOpen: (pane: SidePane | null) => void;
}) {
  return (
    <div className="pane-switch">
      {PANES.map(({ pane, controls }) => (
        <button
          key={pane}
          type="button"
          className={pane === open ? 'chip on' : 'chip'}
          aria-expanded={pane === open}
          aria-controls={controls}
          onClick={() => onOpen(pane === open ? null : pane)}
        >
          {pane === 'filters' ? text.search.showFilters(conditions) : text.search.charts}
        </button>
      ))}
    </div>
  );
}
