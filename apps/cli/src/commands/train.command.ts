import { join } from 'node:path';
import { projectRoot } from '#platform';
import { trainModels } from '../train/train-models.js';
import { trainRiskModel } from '../train/train-risk-model.js';

/** Trains the text models, then the risk model that stands on them. */
export async function train(): Promise<void> {
  const root = projectRoot();
  const log = (line: string): void => console.log(line);
  const corpusDir = join(root, 'corpus');
  const fitted = await trainModels({ corpusDir, outDir: join(root, 'config/models'), log });
  await trainRiskModel({ corpusDir, configDir: join(root, 'config'), fitted, log });
}
