import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';

interface KeysInsideProps {
  readonly className?: string | undefined;
  /** A key that was pressed in this part, whatever in it has the focus. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** A part of the screen with keys of its own. Each has its button, too: the part itself is no control. */
export function KeysInside({ className, onKey, children }: KeysInsideProps) {
  const part = useRef<HTMLDivElement>(null);
  const hear = useEffectEvent(onKey);
  useEffect(() => {
    const element = part.current;
    const listen = (event: KeyboardEvent) => hear(event);
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, []);
  return (
    <div ref={part} className={className}>
      {children}
    </div>
  );
}
