import { CheckSettingPage } from '../features/check-setting/components/check-setting-page.tsx';

export function CheckSettingScreen() {
  return <CheckSettingPage />;
}
