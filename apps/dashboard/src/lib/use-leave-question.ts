import { useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';

/** The question whether to leave, while it is open. */
export interface LeaveQuestion {
  readonly go: () => void;
  readonly stay: () => void;
}

interface Leaving {
  /** Whether what would be lost has to be asked about, now that something leads away. */
  readonly asks: () => boolean;
  /** The same where the window is closed: the browser then asks in its own words. */
  readonly asksAtClose: () => boolean;
}

/**
 * Asks before a link, or going back, leads away from what would be lost; null while nothing is asked. The
 * router's own hook does more than this and weighs as much as a screen's phrases.
 */
export function useLeaveQuestion({ asks, asksAtClose }: Leaving): LeaveQuestion | null {
  const { history } = useRouter();
  const [question, setQuestion] = useState<LeaveQuestion | null>(null);
  const mayLose = useEffectEvent(asks);
  const mayLoseAtClose = useEffectEvent(asksAtClose);
  useEffect(() => {
    const answer = () =>
      new Promise<boolean>((resolve) => {
        setQuestion({ go: () => resolve(false), stay: () => resolve(true) });
      });
    return history.block({
      enableBeforeUnload: () => mayLoseAtClose(),
      blockerFn: async () => {
        if (!mayLose()) return false;
        const stays = await answer();
        setQuestion(null);
        return stays;
      },
    });
  }, [history]);
  return question;
}
