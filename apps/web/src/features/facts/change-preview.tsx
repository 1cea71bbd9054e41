import { type ChangePreviewView } from '#contracts';
import { text } from '../../catalogue/text.js';
import { formatNumber } from '../../ui/format.js';
import { nameMasks } from '../../ui/mark-segments.js';
import { VerdictTag } from '../../ui/verdict-tag.js';

const words = text.facts;
const verdicts = text.vocabulary.verdict;

function Summary({ view }: { view: ChangePreviewView }) {
  const figures = [
    words.affected(formatNumber(view.affectedPosts), view.more),
    words.checked(formatNumber(view.checkedPosts)) + (view.cutShort ? ` (${words.cutShort})` : ''),
    words.changed(formatNumber(view.changedPosts)),
    words.flaggedAnew(formatNumber(view.flaggedAnew)),
    words.noLongerFlagged(formatNumber(view.noLongerFlagged)),
  ];
  return (
    <ul className="preview-figures num">
      {figures.map((figure) => (
        <li key={figure}>{figure}</li>
      ))}
    </ul>
  );
}

function Turns({ view }: { view: ChangePreviewView }) {
  if (view.verdicts.length === 0) return null;
  return (
    <div>
      <h4 className="lbl">{words.turns}</h4>
      <ul>
        {view.verdicts.map(({ before, after, posts }) => (
          <li key={`${before} ${after}`}>
            {words.turn(verdicts[before], verdicts[after])}:{' '}
            <span className="num">{words.posts(formatNumber(posts))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Examples({ view }: { view: ChangePreviewView }) {
  if (view.examples.length === 0) return null;
  return (
    <div>
      <h4 className="lbl">{words.examples}</h4>
      <ul className="col g8">
        {view.examples.map(({ postId, words: said, before, after }) => (
          <li key={postId}>
            <p className="cl2">“{nameMasks(said)}”</p>
            <span className="row wrap g4">
              <VerdictTag verdict={before.verdict} />
              <span className="sr">{words.turn(verdicts[before.verdict], '')}</span>
              <span aria-hidden="true">›</span>
              <VerdictTag verdict={after.verdict} suggested />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What an edit would do to posts; nothing has been saved. */
export function ChangePreview({ view, stale }: { view: ChangePreviewView; stale: boolean }) {
  return (
    <section className="sunk s13 preview" aria-label={words.previewTitle}>
      <h3 className="fw6">{words.previewTitle}</h3>
      <p className="s12 mu">{stale ? words.changedDraft : words.previewNothingSaved}</p>
      <Summary view={view} />
      <Turns view={view} />
      <Examples view={view} />
    </section>
  );
}
