import { Injectable } from '@nestjs/common';
import {
  type AttributeHistoryView,
  type FactChangesView,
  type FactDetail,
  type FactPageView,
} from '#contracts';
import { KnowledgeItemMissingError } from '#claims';
import {
  Clock,
  EvidenceUseRepository,
  type Fact,
  FactBaseRepository,
  type FactQuery,
  type FactVersion,
  KnowledgeRepository,
  startOfVietnamDay,
  vietnamDay,
} from '#domain';
import { toFactContent, toFactItem, toQuantityContent } from './fact-views.js';
import { postsRestingOn, toReliedOn, toVersionView } from './version-view.js';

const DAY_MS = 86_400_000;

/** The fact base as its screen shows it. */
@Injectable()
export class FactCatalogue {
  constructor(
    private readonly facts: FactBaseRepository,
    private readonly uses: EvidenceUseRepository,
    private readonly knowledge: KnowledgeRepository,
    private readonly clock: Clock,
  ) {}

  /** One page; how facts stand is told for the day asked for, else today. */
  async page(query: FactQuery): Promise<FactPageView> {
    const day = query.on ?? this.today();
    const page = await this.facts.facts(query);
    const differing = await this.differingFacts();
    return {
      items: page.items.map((version) => itemOf(version, day, differing)),
      total: page.total,
      nextCursor: page.nextCursor,
      day,
    };
  }

  /** @throws KnowledgeItemMissingError */
  async find(factId: string, day: string = this.today()): Promise<FactDetail> {
    const versions = await this.facts.versionsOfFact(factId);
    const [newest] = versions;
    if (!newest) throw new KnowledgeItemMissingError();
    const uses = await this.uses.usesOf(factId);
    const differing = await this.differingFacts();
    const seed = differing.get(factId) ?? null;
    return {
      ...itemOf(newest, day, differing),
      content: toFactContent(newest.content),
      seed: seed && toFactContent(seed),
      reliedOn: toReliedOn(uses, await this.uses.decisionsNaming(factId)),
      versions: versions.map((version) => ({
        ...toVersionView(version),
        content: toFactContent(version.content),
        reliedOnPosts: postsRestingOn(version, versions, uses),
      })),
    };
  }

  /** What begins or ends to hold from today on, in the order of the days. */
  async changes(days: number): Promise<FactChangesView> {
    const from = this.today();
    const to = vietnamDay(new Date(startOfVietnamDay(from).getTime() + days * DAY_MS));
    const versions = await this.facts.factsChanging(from, to);
    const differing = await this.differingFacts();
    const changes = versions.flatMap((version) => {
      const { validFrom, validTo } = version.content;
      return [
        { day: validFrom, change: 'begins' as const },
        { day: validTo, change: 'ends' as const },
      ].flatMap(({ day, change }) =>
        day !== null && day >= from && day <= to
          ? [{ day, change, fact: itemOf(version, from, differing) }]
          : [],
      );
    });
    return { from, to, changes: changes.toSorted((a, b) => a.day.localeCompare(b.day)) };
  }

  /** @throws KnowledgeItemMissingError when no fact ever had the attribute */
  async history(attribute: string): Promise<AttributeHistoryView> {
    const versions = await this.facts.versionsWithAttribute(attribute);
    if (versions.length === 0) throw new KnowledgeItemMissingError();
    const values = versions.map((version) => valueOf(version, attribute));
    const newest = new Map(
      versions.toSorted((a, b) => a.version - b.version).map((one) => [one.content.id, one]),
    );
    const isPeriod = (version: FactVersion, at: number): boolean =>
      newest.get(version.content.id) === version && (values[at]?.quantities.length ?? 0) > 0;
    return {
      attribute,
      periods: versions.flatMap((version, at) => {
        const value = values[at];
        return value && isPeriod(version, at) ? [value] : [];
      }),
      versions: values,
    };
  }

  private today(): string {
    return vietnamDay(this.clock.now());
  }

  private async differingFacts(): Promise<Map<string, Fact | null>> {
    const differences = await this.knowledge.seedDifferences();
    return new Map(
      differences.flatMap(({ kind, id, seed }) =>
        kind === 'fact' ? [[id, seed as Fact | null] as const] : [],
      ),
    );
  }
}

function itemOf(version: FactVersion, day: string, differing: ReadonlyMap<string, unknown>) {
  return toFactItem(version, day, differing.has(version.content.id));
}

function valueOf(
  version: FactVersion,
  attribute: string,
): AttributeHistoryView['versions'][number] {
  const { id, validFrom, validTo, usable, quantities } = version.content;
  return {
    ...{ factId: id, validFrom, validTo, usable },
    version: toVersionView(version),
    quantities: quantities.filter((one) => one.attribute === attribute).map(toQuantityContent),
  };
}
