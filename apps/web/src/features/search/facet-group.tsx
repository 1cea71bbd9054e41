import { useId, useState } from 'react';
import { text } from '../../catalogue/text.js';
import { formatNumber } from '../../ui/format.js';
import { Icon } from '../../ui/icon.js';
import { VERDICT_LOOK, type VerdictName } from '../../ui/verdict-look.js';
import { bareOf } from './bare-words.js';
import { type FacetValue, foldValues } from './facet-counts.js';
import { type ListName } from './search-lists.js';
import { TickBox } from './tick-box.js';

/** Values shown of a list that is folded. */
const MOST = 7;
/** From so many values on an unfolded list has a field to narrow it. */
const MANY = 15;

interface FacetProps {
  readonly name: ListName;
  readonly values: readonly FacetValue[];
  readonly labelOf: (value: string) => string;
  readonly onToggle: (value: string) => void;
}

function FacetLine({
  name,
  item: { value, count, chosen },
  share,
  label,
  onToggle,
}: {
  name: ListName;
  item: FacetValue;
  share: number;
  label: string;
  onToggle: (value: string) => void;
}) {
  return (
    <li>
      <label className="facet-value" title={label}>
        <TickBox chosen={chosen} onToggle={() => onToggle(value)} />
        {name === 'verdicts' && <Icon name={VERDICT_LOOK[value as VerdictName].icon} size="s" />}
        <span className="gr el">{label}</span>
        <span className="num s12 mu">
          {formatNumber(count)}
          <span className="sr"> {text.search.posts}</span>
        </span>
        <i aria-hidden="true" style={{ width: `${share * 100}%` }} />
      </label>
    </li>
  );
}

/** @returns what a facet shows of its values: the first ones, all, or those that match. */
function useShownValues({ values, labelOf }: FacetProps) {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  const { shown, folded } = foldValues(values, open ? values.length : MOST);
  const searchable = open && values.length >= MANY;
  const bare = searchable ? bareOf(wanted.trim()) : '';
  return {
    shown: shown.filter(({ value }) => bareOf(labelOf(value)).includes(bare)),
    folded,
    searchable,
    wanted,
    setWanted,
    open,
    setOpen,
  };
}

/** One filter: its values with their counts, as boxes to tick. */
export function FacetGroup(props: FacetProps) {
  const { name, values, labelOf, onToggle } = props;
  const { shown, folded, searchable, wanted, setWanted, open, setOpen } = useShownValues(props);
  const listId = useId();
  if (values.length === 0) return null;
  const most = Math.max(...values.map(({ count }) => count), 1);
  const title = text.search.lists[name];
  return (
    <fieldset className="facet">
      <legend className="lbl">{title}</legend>
      {searchable && (
        <input
          type="search"
          className="facet-find"
          value={wanted}
          aria-label={text.search.findValue(title)}
          placeholder={text.search.findValue(title)}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <ul id={listId}>
        {shown.map((item) => (
          <FacetLine
            key={item.value}
            name={name}
            item={item}
            share={item.count / most}
            label={labelOf(item.value)}
            onToggle={onToggle}
          />
        ))}
      </ul>
      {shown.length === 0 && <p className="s12 mu3">{text.search.noValue}</p>}
      {(folded > 0 || open) && (
        <button
          type="button"
          className="linklike"
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => setOpen(!open)}
        >
          {open ? text.search.fewerValues : text.search.moreValues(formatNumber(folded))}
          <span className="sr"> {title}</span>
        </button>
      )}
    </fieldset>
  );
}
