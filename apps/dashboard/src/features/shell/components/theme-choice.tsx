import { ThemeSwitch } from '@tiendo/ui/theme-switch/theme-switch.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';

/** Light, dark, or as the device has it. */
export function ThemeChoice() {
  const { theme, themeSystem, themeLight, themeDark } = usePhrases().shell;
  return (
    <ThemeSwitch
      label={theme}
      labels={{ system: themeSystem, light: themeLight, dark: themeDark }}
    />
  );
}
