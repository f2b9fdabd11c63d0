import { History, Search } from 'lucide-react';
import { type Ref, useEffect, useRef, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { quote } from '../../../preload/contract/isolate.ts';
import { COMMANDS } from '../../lib/command-list.ts';
import { useCommands } from '../../lib/commands.ts';
import type { FormSession } from '../../lib/form-session.ts';
import { navigate } from '../../lib/router.ts';
import { useSettled } from '../../lib/use-settled.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/list-states.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useHistory } from './api.ts';
import styles from './history-screen.module.css';
import { HistoryTable } from './history-table.tsx';
import { LeadDetails } from './lead-details.tsx';

/** The limit of the contract. */
const MAX_SEARCH_LENGTH = 200;
const SEARCH_DELAY_MS = 120;

type SearchBoxProps = {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly input: Ref<HTMLInputElement>;
};

const SearchBox = ({ text, onChange, input }: SearchBoxProps) => (
  <SearchField
    aria-label="Search history"
    className={styles.search ?? ''}
    value={text}
    onChange={onChange}
  >
    <Search aria-hidden />
    <Input
      ref={input}
      placeholder="Name, email or phone"
      maxLength={MAX_SEARCH_LENGTH}
      spellCheck={false}
    />
  </SearchField>
);

const Nothing = ({ search }: { readonly search: string }) => (
  <EmptyState icon={<History />} title={search === '' ? 'No leads yet' : 'Nothing found'}>
    {search === ''
      ? 'Every lead you enter is listed here, with what was sent and what came back.'
      : `No lead matches ${quote(search)}.`}
  </EmptyState>
);

type HistoryListProps = {
  readonly search: string;
  readonly openId: string | null;
  readonly table: Ref<HTMLTableElement>;
};

const HistoryList = ({ search, openId, table }: HistoryListProps) => {
  const history = useHistory(search);
  return (
    <QueryView
      query={history}
      loading="Reading the history…"
      errorTitle="The history could not be read"
      empty={<Nothing search={search} />}
    >
      {(entries) => (
        <div className={styles.list} aria-busy={history.isPlaceholderData}>
          <HistoryTable
            ref={table}
            entries={entries}
            openId={openId}
            onOpen={(entryId) => navigate({ screen: 'history', entryId })}
          />
          {history.hasNextPage && (
            <div className={styles.more}>
              <Button
                isDisabled={history.isFetchingNextPage}
                onPress={() => void history.fetchNextPage()}
              >
                Show more
              </Button>
            </div>
          )}
        </div>
      )}
    </QueryView>
  );
};

/** Focuses the search box if a command opened the screen for a search, or when it runs again. */
const useSearchFocus = (formSession: FormSession) => {
  const input = useRef<HTMLInputElement>(null);
  const [isWanted] = useState(formSession.isSearchWanted);
  useEffect(() => {
    formSession.isSearchWanted = false;
    if (isWanted) input.current?.focus();
  }, [formSession, isWanted]);
  useCommands([
    {
      ...COMMANDS.searchHistory,
      run: () => {
        input.current?.focus();
        input.current?.select();
      },
    },
  ]);
  return { input, isWanted };
};

type HistoryScreenProps = { readonly formSession: FormSession; readonly entryId: string | null };

/** All entries, newest first, and the details of the open entry. */
export const HistoryScreen = ({ formSession, entryId }: HistoryScreenProps) => {
  const [text, setText] = useState('');
  const search = useSettled(text.trim(), SEARCH_DELAY_MS);
  const table = useRef<HTMLTableElement>(null);
  // A link to a lead focuses that lead's details, not the title.
  const box = useSearchFocus(formSession);
  const [isTitleFocused] = useState(entryId === null && !box.isWanted);
  const close = () => {
    navigate({ screen: 'history', entryId: null });
    table.current?.focus();
  };
  useCommands([{ ...COMMANDS.goToHistory, run: close }]);
  return (
    <Screen
      title="History"
      isTitleFocused={isTitleFocused}
      tools={<SearchBox text={text} onChange={setText} input={box.input} />}
    >
      <div className={styles.split} data-open={entryId !== null}>
        <HistoryList search={search} openId={entryId} table={table} />
        {entryId !== null && <LeadDetails key={entryId} id={entryId} onClose={close} />}
      </div>
    </Screen>
  );
};
