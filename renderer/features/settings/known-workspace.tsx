import {
  type Catalog,
  MAX_CATALOG_COMPANIES,
  MAX_CATALOG_TAGS,
} from '../../../preload/contract/catalog.ts';
import { formatMoment } from '../../lib/format-time.ts';
import { useCatalog } from '../../lib/queries.ts';
import { useNow } from '../../lib/use-now.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { type Fact, Facts } from '../../ui/facts.tsx';
import { useRefreshCatalog } from './api.ts';
import styles from './settings.module.css';

const counts = new Intl.NumberFormat('en-GB');

const countOf = (items: readonly unknown[], most = Number.POSITIVE_INFINITY): string =>
  items.length < most
    ? counts.format(items.length)
    : `${counts.format(items.length)}, and Galena keeps no more`;

const isEmpty = ({ attributes, tags, admins, companies }: Catalog): boolean =>
  [attributes, tags, admins, companies].every((items) => items.length === 0);

const readAtOf = (catalog: Catalog, now: number): string => {
  if (catalog.readAt !== null) return formatMoment(catalog.readAt, now);
  return isEmpty(catalog) ? 'Not yet' : 'Not everything yet';
};

const knownFacts = (catalog: Catalog, now: number): readonly Fact[] => [
  { term: 'Custom attributes', value: countOf(catalog.attributes) },
  { term: 'Tags', value: countOf(catalog.tags, MAX_CATALOG_TAGS) },
  { term: 'Teammates', value: countOf(catalog.admins) },
  { term: 'Companies', value: countOf(catalog.companies, MAX_CATALOG_COMPANIES) },
  { term: 'Read', value: readAtOf(catalog, now) },
];

/** Shows each message once, also if it concerns several parts. */
const Problems = ({ problems }: Pick<Catalog, 'problems'>) => (
  <Banner tone="warning">
    <ul className={styles.problems}>
      {[...new Set(problems.map(({ message }) => message))].map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  </Banner>
);

const ReadAgain = () => {
  const refresh = useRefreshCatalog();
  const said = (): string => {
    if (refresh.isPending) return 'Asking Intercom…';
    if (!refresh.isSuccess) return '';
    return refresh.data.problems.length > 0
      ? 'Not everything could be read.'
      : 'Everything was read.';
  };
  return (
    <>
      {refresh.error && <Banner tone="bad">{refresh.error.message}</Banner>}
      <div className={styles.buttons}>
        <Button onPress={() => !refresh.isPending && refresh.mutate()}>Read again</Button>
        <span role="status" className={styles.said}>
          {said()}
        </span>
      </div>
    </>
  );
};

type KnownWorkspaceProps = { readonly canAsk: boolean };

/** The stored catalog, which the form offers without a call to Intercom, and its age. */
export const KnownWorkspace = ({ canAsk }: KnownWorkspaceProps) => {
  const catalog = useCatalog();
  const now = useNow();
  if (catalog.isPending) return null;
  if (catalog.isError)
    return (
      <Banner tone="bad" action={<Button onPress={() => void catalog.refetch()}>Try again</Button>}>
        What Galena knows could not be read. {catalog.error.message}
      </Banner>
    );
  const { problems } = catalog.data;
  return (
    <>
      <p className={styles.quiet}>
        Galena keeps this for when there is no network, and reads it again every 6 hours.
      </p>
      <Facts facts={knownFacts(catalog.data, now)} />
      {problems.length > 0 && <Problems problems={problems} />}
      {canAsk && <ReadAgain />}
    </>
  );
};
