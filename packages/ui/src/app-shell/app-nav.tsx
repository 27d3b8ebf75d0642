import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';

import { classNames } from '../class-names/class-names.ts';
import styles from './app-nav.module.css';

/** One place to go. */
export interface NavItem {
  readonly id: string;
  readonly href: string;
  readonly label: ReactNode;
  /** For the narrow bar, where a long label does not fit. */
  readonly shortLabel?: ReactNode;
  readonly icon?: ReactNode;
  readonly current?: boolean;
  /** A count or mark behind the label. */
  readonly badge?: ReactNode;
}

/** What a link of the navigation has to carry, whoever makes the link. */
export interface NavLinkProps {
  readonly href: string;
  readonly className: string;
  readonly 'aria-current': 'page' | undefined;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

interface AppNavProps {
  readonly label: string;
  readonly moreLabel: string;
  readonly moreIcon: ReactNode;
  readonly items: readonly NavItem[];
  readonly renderLink?: ((item: NavItem, props: NavLinkProps) => ReactNode) | undefined;
}

/** Items that fit beside the "more" button at 390 px. */
const NARROW_ITEMS = 4;

/** The navigation: a column on a wide screen, a rail on a tablet, a bar at the thumb on a phone. */
export function AppNav({ label, moreLabel, moreIcon, items, renderLink }: AppNavProps) {
  const [open, setOpen] = useState(false);
  useEscape(open, () => setOpen(false));
  const folds = items.length > NARROW_ITEMS + 1;

  return (
    <nav aria-label={label} className={styles.nav} data-open={open || undefined}>
      <ul className={styles.list}>
        {items.map((item, index) => (
          <li
            key={item.id}
            className={classNames(styles.item, folds && index >= NARROW_ITEMS && styles.folded)}
          >
            <NavLink item={item} renderLink={renderLink} onClick={() => setOpen(false)} />
          </li>
        ))}
        {folds && (
          <li className={classNames(styles.item, styles.more)}>
            <button
              type="button"
              className={styles.link}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {moreIcon}
              <span className={styles.label}>{moreLabel}</span>
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}

function useEscape(active: boolean, onEscape: () => void) {
  const escape = useEffectEvent(onEscape);
  useEffect(() => {
    if (!active) return undefined;
    const listen = (event: KeyboardEvent) => event.key === 'Escape' && escape();
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [active]);
}

interface NavLinkSlot extends Pick<AppNavProps, 'renderLink'> {
  readonly item: NavItem;
  readonly onClick: () => void;
}

function NavLink({ item, renderLink, onClick }: NavLinkSlot) {
  const props: NavLinkProps = {
    href: item.href,
    className: styles.link ?? '',
    'aria-current': item.current === true ? 'page' : undefined,
    onClick,
    children: (
      <>
        {item.icon}
        <span className={styles.label}>
          <span className={styles.long}>{item.label}</span>
          <span className={styles.short} aria-hidden="true">
            {item.shortLabel ?? item.label}
          </span>
        </span>
        {item.badge !== undefined && <span className={styles.badge}>{item.badge}</span>}
      </>
    ),
  };
  return renderLink === undefined ? <a {...props}>{props.children}</a> : renderLink(item, props);
}
