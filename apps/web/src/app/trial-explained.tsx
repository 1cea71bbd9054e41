import { Drawer } from 'antd';
import { text } from '../catalogue/text.js';

/** What sample data is, and how to watch real sources instead. */
export default function TrialExplained({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Drawer title={text.shell.trialTitle} open={open} onClose={onClose} size={420}>
      <div className="col g12">
        {text.shell.trialBody.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <pre className="sunk command">{text.shell.trialCommand}</pre>
        <p className="s13 mu">{text.shell.trialWindows}</p>
      </div>
    </Drawer>
  );
}
