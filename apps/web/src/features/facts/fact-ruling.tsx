import { type FactDetail } from '#contracts';
import { text } from '../../catalogue/text.js';
import { shortDocument } from '../../ui/citation.js';
import { spellOut } from '../../ui/citation-words.js';
import { FactLink } from '../../ui/fact-link.js';
import { Icon } from '../../ui/icon.js';
import { sayScope } from '../../ui/scope-words.js';
import { useAttributes } from './fact-queries.js';
import { sayQuantity } from './fact-value-words.js';

const words = text.facts;

function useMeanings(): (attribute: string) => string {
  const attributes = useAttributes();
  return (wanted) => attributes.find(({ attribute }) => attribute === wanted)?.meaning ?? wanted;
}

function Quantities({ fact }: { fact: FactDetail }) {
  const meaningOf = useMeanings();
  if (fact.content.quantities.length === 0) return null;
  return (
    <table className="quantities" aria-label={words.quantities}>
      <thead>
        <tr>
          <th scope="col">{words.columns.what}</th>
          <th scope="col">{words.columns.value}</th>
          <th scope="col">{words.columns.who}</th>
        </tr>
      </thead>
      <tbody>
        {fact.content.quantities.map((quantity, index) => (
          <tr key={index}>
            <td data-label={words.columns.what}>{meaningOf(quantity.attribute)}</td>
            <td data-label={words.columns.value}>
              <b>{sayQuantity(quantity)}</b>
            </td>
            <td data-label={words.columns.who}>
              {quantity.appliesTo ?? words.everyone}
              {quantity.scope.map((scope, at) => (
                <span key={at} className="s12 mu scope">
                  {sayScope(scope).join('; ')}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Citations({ fact }: { fact: FactDetail }) {
  if (fact.legalBasis.length === 0) return <p className="missing">{words.noBasis}</p>;
  return (
    <ul>
      {fact.legalBasis.map(({ document, locator }, index) => (
        <li key={index}>
          {locator !== null && <b>{locator} </b>}
          {shortDocument(document)}
        </li>
      ))}
    </ul>
  );
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return address;
  }
}

function Sources({ sources }: { sources: readonly string[] }) {
  return (
    <ul className="row wrap">
      {sources.map((source) => (
        <li key={source}>
          {/^https?:/.test(source) ? (
            <a href={source} target="_blank" rel="noreferrer" title={source}>
              {hostOf(source)} <Icon name="out" size="s" />
              <span className="sr">{text.common.opensNewTab}</span>
            </a>
          ) : (
            source
          )}
        </li>
      ))}
    </ul>
  );
}

function Exceptions({ exceptions }: Pick<FactDetail, 'exceptions'>) {
  return (
    <ul className="col g4">
      {exceptions.map(({ kind, reason, of }) => (
        <li key={kind}>
          <b>{words.exception[kind]}</b>: {reason} {of !== null && <FactLink id={of} />}
        </li>
      ))}
    </ul>
  );
}

/** All that a fact says, and what it lacks. */
export function FactRuling({ fact }: { fact: FactDetail }) {
  const { content } = fact;
  const grades: Readonly<Record<string, string>> = words.confidenceOf;
  const rows = [
    [words.conditions, content.conditions === null ? null : spellOut(content.conditions)],
    [words.scope, sayScope(content.scope).join('; ') || words.noScope],
    [words.legalBasis, <Citations key="basis" fact={fact} />],
    [words.previous, content.previous === null ? null : spellOut(content.previous)],
    [words.sources, fact.sources.length > 0 && <Sources key="sources" sources={fact.sources} />],
    [words.confidence, grades[content.confidence] ?? content.confidence],
    [
      words.exceptions,
      fact.exceptions.length > 0 && <Exceptions key="lacks" exceptions={fact.exceptions} />,
    ],
  ] as const;
  return (
    <div className="col g12">
      <Quantities fact={fact} />
      <dl className="reading s13">
        {rows.map(([term, value]) =>
          value === null || value === false ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </div>
  );
}
