import { join } from 'node:path';
import { projectRoot } from '#platform';
import { trainNarrativeModel } from '../train/train-narrative-model.js';
import { trainModels } from '../train/train-models.js';
import { trainJudgeModel } from '../train/train-judge-model.js';

/** Trains the text models, the re-ranker of stories, then the risk model that stands on them. */
export async function train(): Promise<void> {
  const root = projectRoot();
  const log = (line: string): void => console.log(line);
  const corpusDir = join(root, 'corpus');
  const fitted = await trainModels({ corpusDir, outDir: join(root, 'config/models'), log });
  await trainNarrativeModel({ corpusDir, configDir: join(root, 'config'), log });
  await trainJudgeModel({ corpusDir, configDir: join(root, 'config'), fitted, log });
}
