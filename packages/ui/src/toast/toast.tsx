import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react';

import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { StatusShape } from '../status-badge/status-shape.tsx';
import type { Tone } from '../status-badge/tone.ts';
import styles from './toast.module.css';

/** A short message of something done. */
export interface Toast {
  readonly text: ReactNode;
  readonly tone?: Tone;
  /** Such as undo. */
  readonly action?: { readonly label: string; readonly onSelect: () => void };
}

type ShowToast = (toast: Toast) => void;

const ToastContext = createContext<ShowToast | null>(null);

/** Long enough to read two lines and reach the button; hovering or focusing stops the clock. */
const STAYS_MS = 8000;

interface ToastProviderProps {
  /** Name of the region that the messages appear in. */
  readonly label: string;
  readonly dismissLabel: string;
  readonly children: ReactNode;
}

interface Shown extends Toast {
  readonly id: number;
}

/** Holds the messages and reads each of them out politely, once. */
export function ToastProvider({ label, dismissLabel, children }: ToastProviderProps) {
  const [toasts, setToasts] = useState<readonly Shown[]>([]);
  const next = useRef(0);
  const timers = useRef(new Map<number, ReturnType<typeof setTimeout>>());

  const dismiss = useCallback((id: number) => {
    clearTimeout(timers.current.get(id));
    timers.current.delete(id);
    setToasts((shown) => shown.filter((toast) => toast.id !== id));
  }, []);
  const start = useCallback(
    (id: number) =>
      timers.current.set(
        id,
        setTimeout(() => dismiss(id), STAYS_MS),
      ),
    [dismiss],
  );
  const show = useCallback<ShowToast>(
    (toast) => {
      const id = (next.current += 1);
      setToasts((shown) => [...shown.slice(-2), { ...toast, id }]);
      start(id);
    },
    [start],
  );

  return (
    <ToastContext value={show}>
      {children}
      <section aria-label={label} aria-live="polite" className={styles.region}>
        {toasts.map((toast) => (
          <ToastCard
            key={toast.id}
            toast={toast}
            dismissLabel={dismissLabel}
            onDismiss={() => dismiss(toast.id)}
            onHold={() => clearTimeout(timers.current.get(toast.id))}
            onRelease={() => start(toast.id)}
          />
        ))}
      </section>
    </ToastContext>
  );
}

interface ToastCardProps {
  readonly toast: Toast;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
  readonly onHold: () => void;
  readonly onRelease: () => void;
}

function ToastCard({ toast, dismissLabel, onDismiss, onHold, onRelease }: ToastCardProps) {
  const { text, tone = 'positive-strong', action } = toast;
  return (
    <div
      className={styles.toast}
      onMouseEnter={onHold}
      onMouseLeave={onRelease}
      onFocus={onHold}
      onBlur={onRelease}
    >
      <StatusShape tone={tone} size={16} className={styles.shape} />
      <span className={styles.text}>{text}</span>
      {action && (
        <Button
          variant="quiet"
          size="small"
          onClick={() => {
            action.onSelect();
            onDismiss();
          }}
        >
          {action.label}
        </Button>
      )}
      <Button
        variant="quiet"
        size="small"
        iconOnly
        icon={<Icon name="close" size={16} />}
        aria-label={dismissLabel}
        onClick={onDismiss}
      />
    </div>
  );
}

/**
 * Shows a message in the corner. For what went well; a refusal stands where it happened.
 * @throws RangeError outside a `ToastProvider`.
 */
export function useToast(): ShowToast {
  const show = use(ToastContext);
  if (show === null) throw new RangeError('useToast needs a ToastProvider above it');
  return show;
}
