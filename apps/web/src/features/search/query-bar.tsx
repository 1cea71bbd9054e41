import { verdictSchema } from '#contracts';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useSourceList } from '../../api/source-list.js';
import { text } from '../../catalogue/text.js';
import { Icon } from '../../ui/icon.js';
import { LazyDateField } from '../../ui/lazy-date-field.js';
import { VERDICT_LOOK, VERDICT_ORDER } from '../../ui/verdict-look.js';
import { type Search } from './search-address.js';

type Change = (part: Partial<Search>) => void;

function WordsForm({ q, onChange }: { q: string; onChange: Change }) {
  const [words, setWords] = useState(q);
  const submit = (event: React.SubmitEvent) => {
    event.preventDefault();
    onChange({ q: words.trim() });
  };
  return (
    <form className="row" role="search" onSubmit={submit}>
      <span className="find gr query-words">
        <Icon name="search" />
        <input
          data-find
          type="search"
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          aria-label={text.search.label}
          placeholder={text.search.placeholder}
        />
        <kbd aria-hidden="true">Enter</kbd>
      </span>
      <Button type="primary" size="large" htmlType="submit">
        {text.search.submit}
      </Button>
    </form>
  );
}

function DateRange({ search, onChange }: { search: Search; onChange: Change }) {
  return (
    <div className="row g4" role="group" aria-label={text.search.dates}>
      <LazyDateField
        value={search.from ?? ''}
        label={text.search.from}
        max={search.to}
        onChange={(day) => onChange({ from: day || undefined })}
      />
      <span aria-hidden="true">–</span>
      <LazyDateField
        value={search.to ?? ''}
        label={text.search.to}
        min={search.from}
        onChange={(day) => onChange({ to: day || undefined })}
      />
    </div>
  );
}

function SourceSelect({ search, onChange }: { search: Search; onChange: Change }) {
  const { data } = useSourceList();
  const options = data?.sources.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <Select
      mode="multiple"
      className="query-sources"
      aria-label={text.search.sources}
      placeholder={text.search.anySource}
      maxTagCount={1}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      value={[...search.sources]}
      onChange={(sources: string[]) => onChange({ sources })}
    />
  );
}

function VerdictChips({ search, onChange }: { search: Search; onChange: Change }) {
  const toggle = (verdict: (typeof VERDICT_ORDER)[number]) =>
    onChange({
      verdicts: verdictSchema.options.filter(
        (known) => search.verdicts.includes(known) !== (known === verdict),
      ),
    });
  return (
    <div className="row wrap g4" role="group" aria-label={text.search.verdicts}>
      {VERDICT_ORDER.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className="chip"
          aria-pressed={search.verdicts.includes(verdict)}
          onClick={() => toggle(verdict)}
        >
          <Icon name={VERDICT_LOOK[verdict].icon} size="s" />
          {text.vocabulary.verdict[verdict]}
        </button>
      ))}
    </div>
  );
}

/** How the server read the words; printed from its answer, not from what was typed. */
function Echo({ words }: { words: readonly string[] }) {
  return (
    <p className="row wrap g4 echo">
      <span className="lbl">{text.search.understood}</span>
      {words.length === 0 && <span className="token">{text.search.everything}</span>}
      {words.map((word, index) => (
        <span key={index} className="row g4">
          {index > 0 && <b className="operator">{text.search.and}</b>}
          <span className="token">{word}</span>
        </span>
      ))}
      {words.length > 0 && <span className="mu3">{text.search.withOrWithout}</span>}
    </p>
  );
}

/** Words, dates, sources, verdicts, and what the server understood. */
export function QueryBar({
  search,
  words,
  onChange,
}: {
  search: Search;
  words: readonly string[] | undefined;
  onChange: Change;
}) {
  return (
    <section className="card query-bar">
      <WordsForm key={search.q} q={search.q} onChange={onChange} />
      {words && <Echo words={words} />}
      <div className="row wrap mt8">
        <DateRange search={search} onChange={onChange} />
        <SourceSelect search={search} onChange={onChange} />
        <VerdictChips search={search} onChange={onChange} />
      </div>
    </section>
  );
}
