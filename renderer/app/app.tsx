import { ClosingQuestion } from '../features/closing/closing-question.tsx';
import { StorageProblem } from '../features/storage/storage-problem.tsx';
import { useApp } from '../lib/queries.ts';
import { ErrorState } from '../ui/list-states.tsx';
import { Shell } from './shell.tsx';

/** Checks the database first, because without it there is nothing to show. */
const Page = () => {
  const app = useApp();
  if (app.isPending) return null;
  if (app.isError)
    return (
      <main>
        <ErrorState
          title="Galena could not start"
          message={app.error.message}
          onRetry={() => void app.refetch()}
        />
      </main>
    );
  const { storage, ...rest } = app.data;
  return storage.kind === 'closed' ? (
    <StorageProblem storage={storage} />
  ) : (
    <Shell version={rest.version} storage={storage} isLogKept={rest.isLogKept} />
  );
};

/** Galena's page, and the question before Galena closes. */
export const App = () => (
  <>
    <Page />
    <ClosingQuestion />
  </>
);
