import { Button } from 'antd';
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { text } from '../catalogue/text.js';
import { useKeys } from './keys.js';

const SHOWN_MS = 10_000;

export interface Toast {
  readonly message: string;
  /** Takes the action back; offered by button and by the key U while the toast stands. */
  readonly undo?: () => void;
  readonly failed?: boolean;
}

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** @returns how to say in one line what was done, with a way back where there is one. */
export function useToast(): (toast: Toast) => void {
  return use(ToastContext);
}

function ToastLine({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const undo = () => {
    onClose();
    toast.undo?.();
  };
  useKeys(toast.undo ? { u: undo } : {});
  return (
    <div className="toast">
      <span>{toast.message}</span>
      {toast.undo && (
        <Button size="small" onClick={undo}>
          {text.common.undo} <kbd>U</kbd>
        </Button>
      )}
    </div>
  );
}

/** Shows one toast at a time, ten seconds long. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<(Toast & { readonly id: number }) | null>(null);
  const show = useCallback(
    (toast: Toast) => setShown((before) => ({ ...toast, id: (before?.id ?? 0) + 1 })),
    [],
  );
  const close = useCallback(() => setShown(null), []);
  useEffect(() => {
    if (!shown) return undefined;
    const timer = setTimeout(close, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown, close]);
  const line = useMemo(
    () => shown && <ToastLine key={shown.id} toast={shown} onClose={close} />,
    [shown, close],
  );
  return (
    <ToastContext value={show}>
      {children}
      <div role="status" aria-live="polite">
        {shown?.failed !== true && line}
      </div>
      <div role="alert">{shown?.failed === true && line}</div>
    </ToastContext>
  );
}
