import { type ChangePreviewView, type FactContent, type NarrativeContent } from '#contracts';
import { type KnowledgeEditor } from '#claims';
import { type KnowledgeVersion, type User } from '#domain';
import {
  type ChangePreview,
  type CurrentKnowledge,
  previewChange,
  PreviewRunningError,
  type PreviewTools,
} from '#enrichment';
import { readFactContent } from './fact-views.js';
import { type HandedIn } from './knowledge-edits.js';
import { readNarrativeContent } from './narrative-views.js';

/** Posts analysed with and without the change, and how long that may take. */
const SAMPLE = 200;
const LONGEST_MS = 15_000;
const EXAMPLES = 12;

/** What changes of the fact base would do to posts. One at a time: it keeps a core busy. */
export class KnowledgePreviews {
  private running = false;

  constructor(
    private readonly editor: KnowledgeEditor,
    private readonly current: CurrentKnowledge,
    private readonly tools: PreviewTools,
  ) {}

  /**
   * @param gone ends the preview
   * @throws what saving would throw, PreviewRunningError
   */
  async previewFact(
    id: string,
    edit: HandedIn<FactContent>,
    user: User,
    gone: AbortSignal,
  ): Promise<ChangePreviewView> {
    const content = readFactContent(id, edit.content);
    const { expectedVersion, reason } = edit;
    const author = user.displayName;
    return this.preview(
      () => this.editor.saveFact({ content, expectedVersion, reason, author }),
      gone,
    );
  }

  /** As {@link previewFact}. */
  async previewNarrative(
    id: string,
    edit: HandedIn<NarrativeContent>,
    user: User,
    gone: AbortSignal,
  ): Promise<ChangePreviewView> {
    const content = readNarrativeContent(id, edit.content, this.current.narratives.get(id));
    const { expectedVersion, reason } = edit;
    const author = user.displayName;
    return this.preview(
      () => this.editor.saveNarrative({ content, expectedVersion, reason, author }),
      gone,
    );
  }

  private async preview(
    change: () => Promise<KnowledgeVersion<unknown>>,
    gone: AbortSignal,
  ): Promise<ChangePreviewView> {
    if (this.running) throw new PreviewRunningError();
    this.running = true;
    try {
      const snapshots = await this.editor.rehearse(change);
      await this.current.refresh();
      const signal = AbortSignal.any([gone, AbortSignal.timeout(LONGEST_MS)]);
      return toView(await previewChange(snapshots, this.tools, { posts: SAMPLE, signal }));
    } finally {
      this.running = false;
    }
  }
}

function toView({ affected, more, checked, cutShort, turned }: ChangePreview): ChangePreviewView {
  const flagged = (from: boolean) =>
    turned.filter(({ before, after }) => before.flag === from && after.flag !== from).length;
  return {
    affectedPosts: affected,
    more,
    checkedPosts: checked,
    cutShort,
    changedPosts: turned.length,
    flaggedAnew: flagged(false),
    noLongerFlagged: flagged(true),
    verdicts: verdictsOf(turned),
    examples: turned.slice(0, EXAMPLES).map(({ postId, words, before, after }) => ({
      ...{ postId, words },
      before: { ...before },
      after: { ...after },
    })),
  };
}

function verdictsOf(turned: ChangePreview['turned']): ChangePreviewView['verdicts'] {
  const counts = new Map<string, ChangePreviewView['verdicts'][number]>();
  for (const { before, after } of turned) {
    const key = `${before.verdict} ${after.verdict}`;
    const posts = (counts.get(key)?.posts ?? 0) + 1;
    counts.set(key, { before: before.verdict, after: after.verdict, posts });
  }
  return [...counts.values()].sort((a, b) => b.posts - a.posts);
}
