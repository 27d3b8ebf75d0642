import type { OutboxChannel, OutboxNews } from './outbox-ports.ts';

/** Between the windows of this browser; a window never hears itself. */
export function browserChannel(accountId: string): OutboxChannel {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, hear: () => () => {} };
  const channel = new BroadcastChannel(`tiendo-outbox/${accountId}`);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin, its own
    tell: (news) => channel.postMessage(news),
    hear: (listener) => {
      const heard = ({ data }: MessageEvent<OutboxNews>) => listener(data);
      channel.addEventListener('message', heard);
      return () => channel.close();
    },
  };
}
