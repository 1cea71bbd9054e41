import { type SecondOpinionView } from '#contracts';
import { text } from '../catalogue/text.js';
import { spellOut } from './citation-words.js';

function Chosen({ opinion }: { opinion: SecondOpinionView }) {
  const words = text.common.secondOpinion;
  if (opinion.factId === null) return <p className="s12 mu3">{words.noFact}</p>;
  return (
    <p className="s12 mu3">
      {words.fact(opinion.factId)}
      {opinion.citation !== null && `, ${spellOut(opinion.citation)}`}
      {opinion.factQuote !== null && <q className="opinion-quote">{opinion.factQuote}</q>}
    </p>
  );
}

/** What a model outside of the product says of a claim: small, and plainly not our own word. */
export function SecondOpinion({ opinion }: { opinion: SecondOpinionView | null }) {
  if (opinion === null) return null;
  const words = text.common.secondOpinion;
  return (
    <div className="sunk s13 opinion" role="note">
      <div className="row wrap">
        <h3 className="lbl">{words.title}</h3>
        <span className="tag">{text.vocabulary.verdict[opinion.verdict]}</span>
        <span className="s12 mu3">{words.model(opinion.model)}</span>
      </div>
      <p>{opinion.sentence}</p>
      <Chosen opinion={opinion} />
      <p className="s12 mu3">{words.weight}</p>
    </div>
  );
}
