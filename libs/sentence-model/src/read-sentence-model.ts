import { type SentenceModel } from '#domain';
import { openOnnxModel } from './inference-runtime.js';
import { readModelFolder } from './model-folder.js';
import { OnnxSentenceModel } from './onnx-sentence-model.js';

/**
 * Opens the sentence model that SENTENCE_MODEL names: a folder with `config.json` (`id2label`),
 * `tokenizer.json`, `tokenizer_config.json` and `model.onnx`, as `optimum-cli export onnx` writes it.
 * @returns null when none is named: the product is complete without
 * @throws SentenceModelError when a file, a label or the runtime is missing
 */
export async function readSentenceModel(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<SentenceModel | null> {
  const folder = environment.SENTENCE_MODEL;
  if (folder === undefined || folder === '') return null;
  const parts = await readModelFolder(folder);
  return new OnnxSentenceModel(parts, await openOnnxModel(parts.modelFile));
}
