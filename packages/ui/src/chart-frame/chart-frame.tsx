import { useState, type ReactNode } from 'react';

import { classNames } from '../class-names/class-names.ts';
import { DisclosureMenu, type MenuAction } from '../disclosure-menu/disclosure-menu.tsx';
import { EmptyState } from '../empty-state/empty-state.tsx';
import { ErrorState } from '../error-state/error-state.tsx';
import { Icon } from '../icon/icon.tsx';
import { SegmentedControl } from '../segmented-control/segmented-control.tsx';
import { Skeleton } from '../skeleton/skeleton.tsx';
import styles from './chart-frame.module.css';

/** What a chart that cannot be drawn says instead. */
export type ChartFrameState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'loading'; readonly label: string }
  | { readonly kind: 'empty'; readonly message: ReactNode }
  | {
      readonly kind: 'error';
      readonly message: ReactNode;
      readonly retryLabel: string;
      readonly onRetry: () => void;
    };

/** The drawing or its table. */
export type ChartFrameView = 'chart' | 'table';

interface ChartFrameProps {
  /** The finding as a sentence, not the name of the data. */
  readonly title: ReactNode;
  readonly level?: 2 | 3;
  /** Window, unit of measure, as-of. */
  readonly subtitle?: ReactNode;
  readonly source?: ReactNode;
  /** Keys of the chart, above it. */
  readonly legend?: ReactNode;
  readonly chart: ReactNode;
  /** The same numbers as a table. */
  readonly table: ReactNode;
  readonly viewLabels: { readonly group: string; readonly chart: string; readonly table: string };
  readonly downloads?: { readonly label: string; readonly actions: readonly MenuAction[] };
  /** Which twin is on the screen, where the caller keeps it (in the address); else the frame does. */
  readonly view?: ChartFrameView;
  readonly onView?: (view: ChartFrameView) => void;
  /** Least height of the body in CSS pixels, held in every state so that nothing jumps. */
  readonly height: number;
  readonly state?: ChartFrameState;
}

const READY: ChartFrameState = { kind: 'ready' };

/** What stands around every chart: its finding, its window, its source, its table twin, its downloads. */
export function ChartFrame(props: ChartFrameProps) {
  const {
    title,
    level = 2,
    subtitle,
    source,
    viewLabels,
    downloads,
    height,
    state = READY,
  } = props;
  const [ownView, setOwnView] = useState<ChartFrameView>('chart');
  const { view = ownView, onView = setOwnView } = props;
  const Heading = `h${level}` as const;
  const ready = state.kind === 'ready';

  return (
    <section className={styles.frame} aria-busy={state.kind === 'loading' || undefined}>
      <header className={styles.header}>
        <div className={styles.titles}>
          <Heading className={styles.title}>{title}</Heading>
          {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        {ready && (
          <div className={styles.tools}>
            <SegmentedControl
              label={viewLabels.group}
              value={view}
              onChange={onView}
              segments={[
                { value: 'chart', label: viewLabels.chart, icon: <Icon name="chart" size={15} /> },
                { value: 'table', label: viewLabels.table, icon: <Icon name="table" size={15} /> },
              ]}
            />
            {downloads && (
              <DisclosureMenu icon={<Icon name="download" size={16} />} iconOnly {...downloads} />
            )}
          </div>
        )}
      </header>
      <div className={styles.body} style={{ minBlockSize: height }}>
        {ready ? <Views {...props} view={view} /> : <Instead state={state} height={height} />}
      </div>
      {source !== undefined && <footer className={styles.source}>{source}</footer>}
    </section>
  );
}

interface ViewsProps extends Pick<ChartFrameProps, 'legend' | 'chart' | 'table'> {
  readonly view: ChartFrameView;
}

/** Both stay on the page, because paper shows both. */
function Views({ legend, chart, table, view }: ViewsProps) {
  return (
    <>
      <div className={classNames(styles.view, view !== 'chart' && styles.off)}>
        {legend}
        {chart}
      </div>
      <div className={classNames(styles.view, view !== 'table' && styles.off)}>{table}</div>
    </>
  );
}

interface InsteadProps {
  readonly state: Exclude<ChartFrameState, { kind: 'ready' }>;
  readonly height: number;
}

function Instead({ state, height }: InsteadProps) {
  if (state.kind === 'empty') return <EmptyState title={state.message} />;
  if (state.kind === 'error') {
    return (
      <ErrorState title={state.message} retryLabel={state.retryLabel} onRetry={state.onRetry} />
    );
  }
  return (
    <output>
      <span className="visually-hidden">{state.label}</span>
      <Skeleton height={height} />
    </output>
  );
}
