import { Link, useRouterState } from '@tanstack/react-router';

import { AppNav, type NavItem } from '@tiendo/ui/app-shell/app-nav.tsx';
import { Icon, type IconName } from '@tiendo/ui/icon/icon.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useSession } from '../../../lib/session.ts';
import { navigationOf, type PlaceId } from '../model/navigation.ts';

const ICONS: Readonly<Record<PlaceId, IconName>> = {
  overview: 'overview',
  units: 'units',
  unit: 'indicator',
  review: 'review',
  crossCheck: 'check',
  entry: 'report',
  meetings: 'meeting',
  tasks: 'task',
  checkSetting: 'settings',
  system: 'system',
};

/** The beginning of the path that marks a place as the current one. */
const PATHS: Readonly<Record<PlaceId, string>> = {
  overview: '/tong-quan',
  units: '/don-vi',
  unit: '/don-vi',
  review: '/ra-soat',
  crossCheck: '/doi-chieu',
  entry: '/nhap-so-lieu',
  meetings: '/hoi-nghi',
  tasks: '/nhiem-vu',
  checkSetting: '/muc-kiem-tra',
  system: '/he-thong',
};

/** The navigation of whoever is signed in. The half-year on the screen stays when one moves on. */
export function Navigation() {
  const phrases = usePhrases().shell;
  const session = useSession();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const shown = /\/(\d{4}-H[12])(?:\/|$)/u.exec(path)?.[1];
  const places = navigationOf(session, shown ?? session.currentHalfYear);
  const items: NavItem[] = places.map(({ id }) => ({
    id,
    href: PATHS[id],
    label: phrases[id],
    shortLabel: id === 'entry' ? phrases.entryShort : phrases[id],
    icon: <Icon name={ICONS[id]} />,
    current: path.startsWith(PATHS[id]),
  }));

  return (
    <AppNav
      label={phrases.navigation}
      moreLabel={phrases.more}
      moreIcon={<Icon name="menu" />}
      items={items}
      renderLink={(item, { className, onClick, children, 'aria-current': current }) => {
        const place = places.find(({ id }) => id === item.id);
        if (place === undefined) return null;
        return (
          <Link {...place.link} className={className} onClick={onClick} aria-current={current}>
            {children}
          </Link>
        );
      }}
    />
  );
}
