import { type Client, errors } from '@elastic/elasticsearch';
import {
  SearchIndexMissingError,
  SearchIndexOutdatedError,
  toSearchError,
} from './elasticsearch.errors.js';
import { INDEX_BODY, INDEX_FORM } from './index-mapping.js';

/** The numbered indices and the two aliases in front of them. */
export class IndexVersions {
  /** In front of the index that is being built beside the present one. */
  readonly next: string;

  constructor(
    private readonly client: Client,
    /** In front of the index that is searched. */
    readonly alias: string,
  ) {
    this.next = `${alias}-next`;
  }

  /**
   * Makes the first index when nothing stands behind the alias.
   * @throws SearchIndexOutdatedError when the present one has another form.
   */
  async prepare(): Promise<void> {
    const present = await this.behind(this.alias);
    if (present === null) await this.createFirst();
    else await this.requireForm(present);
    // An index that was made a moment ago is called yellow before it can answer.
    const ready = { wait_for_active_shards: 1, timeout: '10s' };
    await this.client.cluster.health({ index: this.alias, ...ready });
  }

  /** @returns the aliases that a new document must be written to. */
  async targets(): Promise<string[]> {
    const building = await this.client.indices.existsAlias({ name: this.next });
    return building ? [this.alias, this.next] : [this.alias];
  }

  /** Makes an empty index behind the second alias; one that was left unfinished is removed. */
  async begin(): Promise<void> {
    await this.abandon();
    const present = await this.behind(this.alias);
    const number = present === null ? 1 : numberOf(present) + 1;
    const index = this.nameOf(number);
    await this.client.indices.delete({ index, ignore_unavailable: true });
    await this.client.indices.create({ index, ...INDEX_BODY, aliases: { [this.next]: {} } });
  }

  /** Puts the new index in the old one's place in one step, then removes the old one. */
  async finish(): Promise<void> {
    const [present, built] = [await this.behind(this.alias), await this.behind(this.next)];
    if (built === null) throw new SearchIndexMissingError();
    await this.client.indices.refresh({ index: built });
    await this.client.indices.updateAliases({
      actions: [
        ...(present === null ? [] : [{ remove: { index: present, alias: this.alias } }]),
        { add: { index: built, alias: this.alias } },
        { remove: { index: built, alias: this.next } },
      ],
    });
    if (present !== null && this.isOurs(present)) {
      await this.client.indices.delete({ index: present });
    }
  }

  /** Removes an index that was not finished. */
  async abandon(): Promise<void> {
    const unfinished = await this.behind(this.next);
    if (unfinished !== null) await this.client.indices.delete({ index: unfinished });
  }

  /** @throws SearchIndexOutdatedError when an index of another form stands behind the alias. */
  async requirePresentForm(): Promise<void> {
    const present = await this.behind(this.alias);
    if (present !== null) await this.requireForm(present);
  }

  private async requireForm(index: string): Promise<void> {
    const mappings = await this.client.indices.getMapping({ index });
    const form: unknown = mappings[index]?.mappings._meta?.['form'];
    if (form !== INDEX_FORM) throw new SearchIndexOutdatedError();
  }

  private async createFirst(): Promise<void> {
    try {
      const aliases = { [this.alias]: {} };
      await this.client.indices.create({ index: this.nameOf(1), ...INDEX_BODY, aliases });
    } catch (error) {
      // Another process was faster. If not, an operator must say what the index is for.
      if ((await this.behind(this.alias)) === null) throw toSearchError(error);
    }
  }

  private async behind(alias: string): Promise<string | null> {
    try {
      const [index] = Object.keys(await this.client.indices.getAlias({ name: alias }));
      return index ?? null;
    } catch (error) {
      if (error instanceof errors.ResponseError && error.statusCode === 404) return null;
      throw toSearchError(error);
    }
  }

  /** An operator may have put another index behind the alias; it stays. */
  private isOurs(index: string): boolean {
    return index === this.nameOf(numberOf(index));
  }

  private nameOf(number: number): string {
    return `${this.alias}-${String(number).padStart(6, '0')}`;
  }
}

function numberOf(index: string): number {
  return Number(/\d+$/.exec(index)?.[0] ?? 0);
}
