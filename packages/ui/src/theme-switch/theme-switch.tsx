import { Icon } from '../icon/icon.tsx';
import { SegmentedControl } from '../segmented-control/segmented-control.tsx';
import { THEMES, useTheme, type Theme } from './use-theme.ts';

interface ThemeSwitchProps {
  readonly label: string;
  readonly labels: Readonly<Record<Theme, string>>;
}

const ICONS = { system: 'system', light: 'sun', dark: 'moon' } as const;

/** Device, light or dark, as three icons. */
export function ThemeSwitch({ label, labels }: ThemeSwitchProps) {
  const [theme, setTheme] = useTheme();
  return (
    <SegmentedControl
      label={label}
      value={theme}
      onChange={setTheme}
      iconsOnly
      segments={THEMES.map((value) => ({
        value,
        label: labels[value],
        icon: <Icon name={ICONS[value]} size={15} />,
      }))}
    />
  );
}
