import { Drawer } from 'antd';
import { text } from '../catalogue/text.js';
import { type KeyHint } from './key-hint.js';
import { useSingleKeys } from './keys.js';

/** All keys of a screen. */
export default function HelpSheet({
  hints,
  open,
  onClose,
}: {
  hints: readonly KeyHint[];
  open: boolean;
  onClose: () => void;
}) {
  const [singleKeys] = useSingleKeys();
  return (
    <Drawer title={text.common.helpTitle} open={open} onClose={onClose} size={360}>
      <ul className="col g8">
        {hints.map((hint) => (
          <li key={hint.does} className="row">
            <span className="row g4">
              {hint.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </span>
            {hint.does}
          </li>
        ))}
      </ul>
      <p className="s13 mu mt12">{singleKeys ? text.common.helpOn : text.common.helpOff}</p>
    </Drawer>
  );
}
