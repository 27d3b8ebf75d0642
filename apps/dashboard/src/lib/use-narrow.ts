import { useMediaQuery } from './use-media-query.ts';

/** Whether the screen is a phone's; the same width at which the frame puts its navigation below. Paper is never narrow. */
export const useNarrow = (): boolean => useMediaQuery('screen and (max-width: 45rem)');
