import { topicSchema } from '#contracts';
import { Select } from 'antd';
import { useId, useState } from 'react';
import { type FactListQuery } from '../../api/endpoints.js';
import { text } from '../../catalogue/text.js';
import { Icon } from '../../ui/icon.js';
import { LazyDateField } from '../../ui/lazy-date-field.js';
import { writeFactList } from './fact-address.js';
import { useAttributes } from './fact-queries.js';

const words = text.facts;
const TOPICS = [
  { value: '', label: words.anyTopic },
  ...topicSchema.options.map((value) => ({ value, label: text.vocabulary.topic[value] })),
];
const ONLY = [
  { value: '', label: words.onlyAll },
  { value: 'unusable', label: words.onlyUnusable },
  { value: 'exceptions', label: words.onlyExceptions },
];

type Change = (part: Partial<FactListQuery>) => void;

function WordsForm({ q, onChange }: { q: string; onChange: Change }) {
  const [typed, setTyped] = useState(q);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ q: typed.trim() });
      }}
    >
      <span className="find">
        <Icon name="search" />
        <input
          type="search"
          maxLength={500}
          value={typed}
          aria-label={words.search}
          placeholder={words.searchHint}
          onChange={(event) => setTyped(event.target.value)}
        />
        <kbd aria-hidden="true">Enter</kbd>
      </span>
    </form>
  );
}

function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChoose: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="col">
      <label className="lbl" htmlFor={id}>
        {label}
      </label>
      <Select
        id={id}
        showSearch={{ optionFilterProp: 'label' }}
        value={value}
        options={options}
        onChange={onChoose}
        popupMatchSelectWidth={false}
      />
    </div>
  );
}

/** By words, matter, what is measured, the day it must hold on, and what it lacks. */
export function FactFilters({ list, onChange }: { list: FactListQuery; onChange: Change }) {
  const attributes = useAttributes();
  const measured = attributes.map(({ attribute, meaning }) => ({
    value: attribute,
    label: meaning,
  }));
  const id = useId();
  const narrowed = Object.keys(writeFactList(list)).length > 0;
  return (
    <div className="fact-filters">
      <WordsForm key={list.q} q={list.q} onChange={onChange} />
      <div className="fact-choices">
        <Choice
          label={words.topic}
          value={list.topic}
          options={TOPICS}
          onChoose={(topic) => onChange({ topic })}
        />
        <div className="col">
          <label className="lbl" htmlFor={id}>
            {words.on}
          </label>
          <LazyDateField
            id={id}
            value={list.on}
            label={words.on}
            onChange={(on) => onChange({ on })}
          />
        </div>
        <Choice
          label={words.attribute}
          value={list.attribute}
          options={[{ value: '', label: words.anyAttribute }, ...measured]}
          onChoose={(attribute) => onChange({ attribute })}
        />
        <Choice
          label={words.only}
          value={list.only}
          options={ONLY}
          onChoose={(only) => onChange({ only })}
        />
      </div>
      {narrowed && (
        <button
          type="button"
          className="linklike"
          onClick={() => onChange({ q: '', topic: '', attribute: '', on: '', only: '' })}
        >
          {words.clear}
        </button>
      )}
    </div>
  );
}
