import { type CaseView } from '#contracts';
import { text } from '../../catalogue/text.js';
import { marksOf } from '../../api/claim-evidence.js';
import { showsTitle } from '../../api/post-title.js';
import { formatDateTime, formatNear, formatNumber } from '../../ui/format.js';
import { Icon } from '../../ui/icon.js';
import { findMaskRuns } from '../../ui/mark-segments.js';
import { MarkedPost } from '../../ui/marked-post.js';
import { MaskedText } from '../../ui/masked-text.js';
import { useNow } from '../../ui/now.js';
import { VerdictTag } from '../../ui/verdict-tag.js';

type Post = CaseView['post'];

function PostTags({ post }: { post: Post }) {
  const words = text.vocabulary;
  const tags = [
    ...post.topics.map((topic) => words.topic[topic]),
    ...(post.stance === null ? [] : [words.stance[post.stance]]),
    ...(post.sentiment === null ? [] : [words.sentiment[post.sentiment]]),
  ];
  return (
    <ul className="row wrap g4 mt8">
      {tags.map((tag) => (
        <li key={tag} className="tag">
          {tag}
        </li>
      ))}
    </ul>
  );
}

function PostCard({
  view,
  current,
  onSelect,
}: {
  view: CaseView;
  current: number;
  onSelect: (number: number) => void;
}) {
  const { post } = view;
  const now = useNow(60_000);
  return (
    <article className="card">
      <div className="h">
        <h2>{text.case.post}</h2>
        <span className="s12 mu3 mla el" title={post.sourceName}>
          {text.vocabulary.channel[post.channel]} · {post.sourceName}
        </span>
      </div>
      <div className="b">
        <div className="row sb wrap s12 mu3">
          <span>
            {text.case.posted} <b className="num mu">{formatDateTime(post.publishedAt)}</b>
          </span>
          <span className="num">
            {text.case.collected(
              formatNear(post.collectedAt, now),
              formatNumber(post.revision - 1),
            )}
          </span>
        </div>
        {showsTitle(post) && <p className="fw6 mt4">{post.title}</p>}
        <MarkedPost
          post={post.text}
          marks={marksOf(view.claims)}
          masks={post.personalData}
          current={current}
          onSelect={onSelect}
        />
        <PostTags post={post} />
        {post.url !== null && (
          <a className="s12 source-link" href={post.url} target="_blank" rel="noreferrer nofollow">
            {text.common.openSource} <Icon name="out" size="s" />
            <span className="sr"> {text.common.opensNewTab}</span>
          </a>
        )}
      </div>
    </article>
  );
}

function SimilarPosts({ posts }: { posts: CaseView['similarPosts'] }) {
  return (
    <section className="card">
      <div className="h">
        <h2>{text.case.similar}</h2>
        <span className="tag num mla">{formatNumber(posts.length)}</span>
      </div>
      <ul className="b similar">
        {posts.length === 0 && <li className="s13 mu">{text.case.similarNone}</li>}
        {posts.map((post) => (
          <li key={post.postId}>
            <div className="row s12 mu3">
              <VerdictTag verdict={post.verdict} suggested />
              <span className="el gr">{post.sourceName}</span>
              <span className="num nw">{formatDateTime(post.publishedAt)}</span>
            </div>
            <div className="s13 cl2 mt4">
              <MaskedText words={post.text} masks={findMaskRuns(post.text)} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The post with its claims marked, where it stands, and what is nearly the same. */
export function PostPane(props: Parameters<typeof PostCard>[0]) {
  return (
    <section className="case-column" aria-label={text.case.post} tabIndex={0}>
      <PostCard {...props} />
      <SimilarPosts posts={props.view.similarPosts} />
    </section>
  );
}
