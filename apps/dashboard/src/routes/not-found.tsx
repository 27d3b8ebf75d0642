import { Link } from '@tanstack/react-router';

import { buttonClass } from '@tiendo/ui/button/button-class.ts';

import { usePhrases } from '../i18n/phrases.tsx';
import { NothingHere } from '../lib/screen-state.tsx';

/** An address that leads nowhere, or to something this person may not see. */
export function NotFound() {
  const home = (
    <Link to="/" className={buttonClass()}>
      {usePhrases().shell.goHome}
    </Link>
  );
  return <NothingHere action={home} />;
}
