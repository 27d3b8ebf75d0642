import { SegmentedControl } from '@tiendo/ui/segmented-control/segmented-control.tsx';
import { SelectField } from '@tiendo/ui/select-field/select-field.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import type { IndicatorOfResults } from '../../../lib/results/assessed-cell.ts';
import { indicatorName } from '../../../lib/results/indicator-words.ts';
import type { OverviewSearch } from '../model/overview-search.ts';
import styles from './indicator-section.module.css';

interface IndicatorToolsProps {
  readonly indicators: readonly IndicatorOfResults[];
  readonly selected: IndicatorOfResults | undefined;
  readonly search: OverviewSearch;
  readonly onSearch: (search: OverviewSearch) => void;
}

const ALL = 'all';

/** Which indicator, of which block, in which order; all of it lives in the address. */
export function IndicatorTools({ indicators, selected, search, onSearch }: IndicatorToolsProps) {
  const phrases = usePhrases().overview;
  const { language } = useFormat();
  const { indicator, block, order, ...others } = search;
  const kept = { ...(indicator !== undefined && { indicator }), ...others };
  return (
    <div className={`${styles.tools} no-print`}>
      <div className={styles.picker}>
        <SelectField
          label={phrases.indicator}
          value={selected?.code ?? ''}
          onChange={(event) => onSearch({ ...search, indicator: event.target.value })}
          options={indicators.map((one) => ({
            value: one.code,
            label: `${one.code} · ${indicatorName(one, language)}`,
          }))}
        />
      </div>
      <SelectField
        label={phrases.block}
        value={block ?? ALL}
        onChange={({ target: { value } }) =>
          onSearch({
            ...others,
            ...(order && { order }),
            ...((value === 'A' || value === 'B') && { block: value }),
          })
        }
        options={[
          { value: ALL, label: phrases.allBlocks },
          { value: 'A', label: phrases.blocks.A },
          { value: 'B', label: phrases.blocks.B },
        ]}
      />
      <SegmentedControl
        label={phrases.order}
        value={order ?? 'official'}
        onChange={(next) =>
          onSearch({
            ...kept,
            ...(block && { block }),
            ...(next === 'attention' && { order: next }),
          })
        }
        segments={[
          { value: 'official', label: phrases.orderOfficial },
          { value: 'attention', label: phrases.orderAttention },
        ]}
      />
    </div>
  );
}
