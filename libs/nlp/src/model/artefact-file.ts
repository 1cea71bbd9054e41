/** What a model's file begins with: a magic of four letters and the length of its header. */
const PREFIX = 8;

/** An artefact whose beginning has been read. */
export interface OpenedArtefact {
  /** The header as parsed; undefined when it is not JSON. */
  readonly header: unknown;
  /** What follows the header. */
  readonly body: Uint8Array<ArrayBuffer>;
}

/** The file: magic, header length (uint32, little endian), header JSON, then the parts as given. */
export function packArtefact(
  magic: string,
  header: object,
  parts: readonly Uint8Array[],
): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = parts.reduce((sum, part) => sum + part.length, PREFIX + json.length);
  const bytes = new Uint8Array(length);
  bytes.set(new TextEncoder().encode(magic));
  new DataView(bytes.buffer).setUint32(magic.length, json.length, true);
  let at = PREFIX;
  for (const part of [json, ...parts]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Reads what {@link packArtefact} wrote. @returns null when the bytes do not begin as one. */
export function openArtefact(magic: string, given: Uint8Array): OpenedArtefact | null {
  // A copy of our own: a Buffer's slices would share its pool, and other people's bytes with it.
  const bytes = new Uint8Array(given);
  const begins = new TextDecoder().decode(bytes.subarray(0, magic.length)) === magic;
  if (bytes.length < PREFIX || !begins) return null;
  const bodyAt = PREFIX + new DataView(bytes.buffer).getUint32(magic.length, true);
  return { header: parseJson(bytes.subarray(PREFIX, bodyAt)), body: bytes.slice(bodyAt) };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
