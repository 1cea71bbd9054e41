import { type SearchPage } from '#contracts';
import { text } from '../../catalogue/text.js';
import { bareWords, isBare, withForm } from './bare-words.js';

const QUOTED = /"[^"]*"|“[^“”]*”|«[^«»]*»/;

/** How the server read the words; printed from its answer, not from what was typed. */
function Words({ words, q }: { words: readonly string[]; q: string }) {
  return (
    <span className="row wrap g4">
      <span className="lbl">{text.search.understood}</span>
      {words.length === 0 && (
        <span className="token">
          {q.trim() === '' ? text.search.everything : text.search.noWords}
        </span>
      )}
      {words.map((word, index) => (
        <span key={index} className="row g4">
          {index > 0 && <b className="operator">{text.search.and}</b>}
          <span className="token">
            {word}
            {isBare(word) && <span className="mu3"> {text.search.anyMarks}</span>}
          </span>
        </span>
      ))}
      {QUOTED.test(q) && words.length > 1 && <span className="mu">{text.search.phrase}</span>}
    </span>
  );
}

/**
 * What the query was understood as; words typed without diacritics are shown with the forms they
 * were found in, and a press on a form looks for that one alone.
 */
export function QueryEcho({
  q,
  words,
  hits,
  onQuery,
}: {
  q: string;
  words: readonly string[];
  hits: SearchPage['hits'];
  onQuery: (q: string) => void;
}) {
  const bare = bareWords(words, hits);
  return (
    <div className="row wrap gr">
      <Words words={words} q={q} />
      {bare.length > 0 && (
        <span className="row wrap g4">
          <span className="mu">{text.search.bareFound}</span>
          {bare.flatMap(({ word, forms }) =>
            forms.map((form) => (
              <button
                key={form}
                type="button"
                className="chip form"
                title={text.search.useForm(form)}
                aria-label={text.search.useForm(form)}
                onClick={() => onQuery(withForm(q, word, form))}
              >
                {form}
              </button>
            )),
          )}
          <span className="mu3">{text.search.bareHint}</span>
        </span>
      )}
    </div>
  );
}
