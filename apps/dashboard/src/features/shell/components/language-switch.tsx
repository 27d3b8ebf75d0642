import { Button } from '@tiendo/ui/button/button.tsx';

import { useLanguage } from '../../../i18n/phrases.tsx';

/** Turns to the other language, named in that language. */
export function LanguageSwitch() {
  const { language, choose, busy } = useLanguage();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <Button size="small" variant="quiet" busy={busy} onClick={() => choose(other)} lang={other}>
      {other === 'en' ? 'English' : 'Tiếng Việt'}
    </Button>
  );
}
