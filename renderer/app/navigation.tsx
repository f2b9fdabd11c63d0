import { FilePen, History, type LucideIcon, Plus, Send, Settings } from 'lucide-react';
import type { Status } from '../../preload/contract/status.ts';
import { hrefTo, type Place } from '../lib/router.ts';
import { Logo } from '../ui/logo.tsx';
import styles from './navigation.module.css';
import type { ScreenName } from './screens.tsx';

type Item = {
  readonly place: Place;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly count?: (status: Status) => number;
  readonly describe?: (count: number) => string;
};

const ITEMS: readonly Item[] = [
  { place: { screen: 'new' }, label: 'New lead', icon: Plus },
  {
    place: { screen: 'drafts' },
    label: 'Drafts',
    icon: FilePen,
    count: (status) => status.drafts,
    describe: (count) => (count === 1 ? '1 draft' : `${count} drafts`),
  },
  {
    place: { screen: 'outbox' },
    label: 'Outbox',
    icon: Send,
    count: (status) => status.waiting,
    describe: (count) => `${count} waiting`,
  },
  { place: { screen: 'history', entryId: null }, label: 'History', icon: History },
  { place: { screen: 'settings' }, label: 'Settings', icon: Settings },
];

/** The campaigns are a part of the settings. */
const isOpen = (place: Place, screen: ScreenName): boolean =>
  place.screen === (screen === 'campaigns' ? 'settings' : screen);

type NavigationProps = { readonly screen: ScreenName; readonly status: Status | null };

const NavigationLink = ({ item, screen, status }: NavigationProps & { readonly item: Item }) => {
  const { place, label, icon: Icon, count, describe } = item;
  const number = status && count ? count(status) : 0;
  const descriptionId = `count-${place.screen}`;
  return (
    <li>
      <a
        href={hrefTo(place)}
        className={styles.link}
        aria-current={isOpen(place, screen) ? 'page' : undefined}
        aria-describedby={describe ? descriptionId : undefined}
      >
        <Icon aria-hidden />
        {label}
        {number > 0 && (
          <span aria-hidden className={styles.badge}>
            {number.toLocaleString('en')}
          </span>
        )}
      </a>
      {describe && (
        <span id={descriptionId} hidden>
          {describe(number)}
        </span>
      )}
    </li>
  );
};

export const Navigation = ({ screen, status }: NavigationProps) => (
  <nav aria-label="Main" className={styles.nav}>
    <div className={styles.brand} aria-hidden>
      <Logo size={22} />
      Galena
    </div>
    <ul>
      {ITEMS.map((item) => (
        <NavigationLink key={item.label} item={item} screen={screen} status={status} />
      ))}
    </ul>
  </nav>
);
