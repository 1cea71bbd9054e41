import { SentenceModelError } from './sentence-model.errors.js';

/** Integers in rows, as a model takes them. */
export interface TokenTensor {
  readonly data: BigInt64Array;
  readonly rows: number;
  readonly columns: number;
}

/** A loaded model. */
export interface InferenceSession {
  readonly inputNames: readonly string[];
  /** @returns raw scores, row by row */
  run(inputs: Readonly<Record<string, TokenTensor>>): Promise<Float32Array>;
  close(): Promise<void>;
}

/** The part of `onnxruntime-node` that is used; its package is installed by those who want it. */
interface OnnxRuntime {
  readonly InferenceSession: { create(file: string, options: object): Promise<OnnxSession> };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => object;
}

interface OnnxSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(feeds: Readonly<Record<string, object>>): Promise<Record<string, { data: Float32Array }>>;
  release(): Promise<void>;
}

/** Held in a variable: the compiler must not look for a package that is not a dependency. */
const PACKAGE: string = 'onnxruntime-node';

/**
 * Opens a model with onnxruntime, which takes threads of its own.
 * @throws SentenceModelError when the package is not installed or the file is not a model
 */
export async function openOnnxModel(file: string): Promise<InferenceSession> {
  const runtime = await loadRuntime();
  const session = await runtime.InferenceSession.create(file, { intraOpNumThreads: 1 }).catch(
    (error: unknown) => {
      throw new SentenceModelError('model.onnx', String(error));
    },
  );
  const output = session.outputNames[0] ?? 'logits';
  return {
    inputNames: session.inputNames,
    run: async (inputs) => {
      const feeds = Object.entries(inputs).map(([name, { data, rows, columns }]) => [
        name,
        new runtime.Tensor('int64', data, [rows, columns]),
      ]);
      const results = await session.run(Object.fromEntries(feeds) as Record<string, object>);
      return results[output]?.data ?? new Float32Array();
    },
    close: () => session.release(),
  };
}

async function loadRuntime(): Promise<OnnxRuntime> {
  try {
    const loaded = (await import(PACKAGE)) as OnnxRuntime & { readonly default?: OnnxRuntime };
    return loaded.default ?? loaded;
  } catch {
    throw new SentenceModelError(
      PACKAGE,
      'chưa được cài (not installed): npm install --no-save onnxruntime-node',
    );
  }
}
