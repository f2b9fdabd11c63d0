import type { ReactNode } from 'react';
import { ErrorState, Loading } from './list-states.tsx';

/** The part of a query that a list is drawn from. */
type ListQuery<Row> = {
  readonly data: readonly Row[] | undefined;
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
};

type QueryViewProps<Row> = {
  readonly query: ListQuery<Row>;
  readonly loading: string;
  readonly errorTitle: string;
  /** What stands here while there are no rows. */
  readonly empty: ReactNode;
  readonly children: (rows: readonly Row[]) => ReactNode;
};

/** A list in its four states: being read, not to be read, empty, and there. */
export const QueryView = <Row,>(props: QueryViewProps<Row>) => {
  const { data, error, refetch } = props.query;
  if (error !== null)
    return (
      <ErrorState title={props.errorTitle} message={error.message} onRetry={() => void refetch()} />
    );
  if (data === undefined) return <Loading label={props.loading} />;
  return data.length === 0 ? props.empty : props.children(data);
};
