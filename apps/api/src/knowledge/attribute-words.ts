import { type AttributeListView } from '#contracts';
import { parseAttributes } from '#claims';

/** What the law measures, in plain words; a file of the product, that no officer edits. */
export class AttributeWords {
  private readonly rows: ReturnType<typeof parseAttributes>;

  /** @throws InvalidKnowledgeError naming file, line and reason */
  constructor(content: Uint8Array, fileName: string) {
    this.rows = parseAttributes(content, fileName);
  }

  /** @returns the meaning of an attribute; an unknown one keeps its name. */
  meaningOf(attribute: string): string {
    return this.rows.find((row) => row.attribute === attribute)?.meaning ?? attribute;
  }

  list(): AttributeListView {
    return {
      attributes: this.rows.map(({ attribute, meaning, units }) => ({
        ...{ attribute, meaning },
        units: [...units],
      })),
    };
  }
}
