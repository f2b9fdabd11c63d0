import type { ReactNode } from 'react';
import { ErrorState, Loading } from './list-states.tsx';

/** The part of a query that a list needs. */
type ListQuery<Row> = {
  readonly data: readonly Row[] | undefined;
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
};

type QueryViewProps<Row> = {
  readonly query: ListQuery<Row>;
  readonly loading: string;
  readonly errorTitle: string;
  /** Shown if there are no rows. */
  readonly empty: ReactNode;
  readonly children: (rows: readonly Row[]) => ReactNode;
};

/** A list in one of its four states: loading, failed, empty, or with rows. */
export const QueryView = <Row,>(props: QueryViewProps<Row>) => {
  const { data, error, refetch } = props.query;
  if (error !== null)
    return (
      <ErrorState title={props.errorTitle} message={error.message} onRetry={() => void refetch()} />
    );
  if (data === undefined) return <Loading label={props.loading} />;
  return data.length === 0 ? props.empty : props.children(data);
};
