import { type NarrativeContent, type NarrativeItem, type NarrativeView } from '#contracts';
import { type Narrative, type NarrativeVersion } from '#domain';
import { hidePersonalData } from '../posts/hide-personal-data.js';
import { toVersionView } from './version-view.js';

/** @returns the narrative as it stands beside a claim. */
export function toNarrativeView(narrative: Narrative): NarrativeView {
  const { id, title, correction, facts, harm } = narrative;
  return { id, title, correction, facts: [...facts], harm };
}

/** @returns the narrative as a list shows it. */
export function toNarrativeItem(version: NarrativeVersion, seedDiffers: boolean): NarrativeItem {
  const { content } = version;
  return {
    ...toNarrativeView(content),
    kind: content.kind,
    harmLevel: content.harmLevel,
    phrasings: content.phrasings.length,
    version: toVersionView(version),
    seedDiffers,
  };
}

/** @returns all that the narrative says. */
export function toNarrativeContent(narrative: Narrative): NarrativeContent {
  const { kind, title, phrasings, correction, facts, circulated } = narrative;
  const { harm, harmLevel, evidence, sources } = narrative;
  return {
    ...{ kind, title, correction, circulated, harm, harmLevel, evidence },
    phrasings: [...phrasings],
    facts: [...facts],
    sources: [...sources],
  };
}

/**
 * Reads what an officer wrote; new words of posts lose their personal data for good.
 * @param known the narrative as it was
 */
export function readNarrativeContent(
  id: string,
  content: NarrativeContent,
  known: Narrative | undefined,
): Narrative {
  const phrasings = content.phrasings.map((phrasing) =>
    known?.phrasings.includes(phrasing) ? phrasing : hidePersonalData(phrasing),
  );
  return { id, ...content, phrasings };
}
