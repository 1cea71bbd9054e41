import { useId } from 'react';
import { text } from '../../catalogue/text.js';
import { useFollowedText } from './follow-value.js';
import { readRisk, writeRisk } from './risk-words.js';
import { type ChangeSearch, type Search } from './search-address.js';

/** One end of the range; what cannot be read stays in the field, and the field says so. */
function RiskField({
  end,
  value,
  onChange,
}: {
  end: 'from' | 'to';
  value: number | undefined;
  onChange: (risk: number | undefined) => void;
}) {
  const [typed, setTyped] = useFollowedText(
    value,
    writeRisk,
    (text, wanted) => readRisk(text) === wanted,
  );
  const hintId = useId();
  const risk = readRisk(typed);
  const wrong = risk === null;
  const commit = () => {
    if (risk !== null && risk !== value) onChange(risk);
  };
  return (
    <span className="gr">
      <input
        className="risk-field num"
        inputMode="decimal"
        autoComplete="off"
        placeholder={end === 'from' ? text.search.riskFrom : text.search.riskTo}
        aria-label={text.search.riskEnd[end]}
        aria-invalid={wrong}
        aria-describedby={wrong ? hintId : undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
      {wrong && (
        <span className="s12 field-fault" id={hintId} role="alert">
          {text.search.riskHint}
        </span>
      )}
    </span>
  );
}

/** Posts whose risk lies between two numbers. */
export function RiskRange({ search, onChange }: { search: Search; onChange: ChangeSearch }) {
  const { minRisk, maxRisk } = search;
  return (
    <fieldset className="facet">
      <legend className="lbl">{text.search.riskScale}</legend>
      <div className="row g4 top-aligned mt4">
        <RiskField end="from" value={minRisk} onChange={(risk) => onChange({ minRisk: risk })} />
        <span aria-hidden="true" className="risk-dash">
          –
        </span>
        <RiskField end="to" value={maxRisk} onChange={(risk) => onChange({ maxRisk: risk })} />
      </div>
    </fieldset>
  );
}
