import { text } from '../catalogue/text.js';
import { Icon } from './icon.js';

type PersonalDataWord = keyof typeof text.vocabulary.personalData;

function isKnown(kind: string): kind is PersonalDataWord {
  return kind in text.vocabulary.personalData;
}

/** Stands where personal data was: says its kind and reveals nothing. */
export function PiiMask({ kind }: { kind: string }) {
  return (
    <span className="pii">
      <Icon name="lock" size="s" />
      {text.vocabulary.personalData[isKnown(kind) ? kind : 'unknown']}
    </span>
  );
}
