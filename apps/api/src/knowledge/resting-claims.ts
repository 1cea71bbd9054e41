import { Injectable } from '@nestjs/common';
import { type RestingPageView } from '#contracts';
import { KnowledgeItemMissingError } from '#claims';
import {
  EvidenceUseRepository,
  type KnowledgeVersion,
  type Post,
  PostRepository,
  type RestingClaim,
  versionIn,
} from '#domain';
import { hidePersonalData } from '../posts/hide-personal-data.js';

/** A page of what rests on one fact or narrative, or on one of its versions. */
interface RestingRequest {
  readonly id: string;
  readonly version: number | undefined;
  readonly limit: number;
  readonly cursor: string | undefined;
}

/** The verdicts that rest on facts and narratives, with their words. */
@Injectable()
export class RestingClaims {
  constructor(
    private readonly uses: EvidenceUseRepository,
    private readonly posts: PostRepository,
  ) {}

  /**
   * @param versions every version of the fact or narrative
   * @throws KnowledgeItemMissingError when there is none, or not the one asked for
   */
  async page(
    versions: readonly KnowledgeVersion<unknown>[],
    { id, version, limit, cursor }: RestingRequest,
  ): Promise<RestingPageView> {
    const page = await this.uses.restingClaims({
      evidenceId: id,
      snapshots: snapshotsOf(versions, version),
      limit,
      cursor: cursor ?? null,
    });
    const texts = await this.textsOf(page.items);
    return {
      items: page.items.map(({ snapshot, analyzedAt, ...claim }) => ({
        ...claim,
        words: texts.get(claim.postId)?.slice(claim.start, claim.end) ?? null,
        version: snapshot === null ? null : (versionIn(versions, snapshot)?.version ?? null),
        analyzedAt: analyzedAt.toISOString(),
      })),
      total: page.total,
      nextCursor: page.nextCursor,
    };
  }

  /** Masked as a whole: a number that a claim cuts through would not be known as one. */
  private async textsOf(claims: readonly RestingClaim[]): Promise<Map<Post['id'], string>> {
    const posts = await this.posts.findByIds([...new Set(claims.map(({ postId }) => postId))]);
    return new Map(posts.map(({ id, text }) => [id, hidePersonalData(text)]));
  }
}

/** From the snapshot that brought the version to the one that brought the next. */
function snapshotsOf(
  versions: readonly KnowledgeVersion<unknown>[],
  version: number | undefined,
): [number, number | null] | null {
  const snapshotOf = (wanted: number): number | null =>
    versions.find((one) => one.version === wanted)?.snapshot ?? null;
  if (versions.length === 0) throw new KnowledgeItemMissingError();
  if (version === undefined) return null;
  const from = snapshotOf(version);
  if (from === null) throw new KnowledgeItemMissingError();
  return [from, snapshotOf(version + 1)];
}
