import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';

interface KeysInsideProps {
  readonly className?: string | undefined;
  /** A key that was pressed in this part, whatever in it has the focus. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/**
 * A part of the screen with keys of its own. Each has its button, too: the part itself is no control. While
 * nothing has the focus, as on a page that was just opened by its address, its keys are heard all the same.
 */
export function KeysInside({ className, onKey, children }: KeysInsideProps) {
  const part = useRef<HTMLDivElement>(null);
  const hear = useEffectEvent(onKey);
  useEffect(() => {
    const element = part.current;
    if (element === null) return undefined;
    const listen = (event: KeyboardEvent) => hear(event);
    const pass = (event: KeyboardEvent) => {
      if (event.target !== document.body || document.querySelector('dialog[open]')) return;
      const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
      const modifiers = { altKey, ctrlKey, metaKey, shiftKey, isComposing };
      const same = new KeyboardEvent('keydown', { key, cancelable: true, ...modifiers });
      if (!element.dispatchEvent(same)) event.preventDefault();
    };
    element.addEventListener('keydown', listen);
    document.addEventListener('keydown', pass);
    return () => {
      element.removeEventListener('keydown', listen);
      document.removeEventListener('keydown', pass);
    };
  }, []);
  return (
    <div ref={part} className={className}>
      {children}
    </div>
  );
}
