import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';

import { ScreenFailure, ScreenWaiting } from './screen-state.tsx';

interface ReadPageProps<Data> {
  /** The one request of the screen. */
  readonly read: UseQueryResult<Data>;
  /** Heights of what comes, from the top, so that nothing jumps when it is there. */
  readonly heights: readonly string[];
  readonly children: (data: Data) => ReactNode;
}

/** A screen that is drawn from one answer: its place until that is there, and what happened when it does not come. */
export function ReadPage<Data>({ read, heights, children }: ReadPageProps<Data>) {
  if (read.data === undefined && read.isError) {
    return <ScreenFailure error={read.error} onRetry={() => void read.refetch()} />;
  }
  return (
    <div className="page">
      {read.data === undefined ? (
        <>
          <ScreenWaiting />
          {heights.map((height) => (
            <Skeleton key={height} height={height} />
          ))}
        </>
      ) : (
        children(read.data)
      )}
    </div>
  );
}
