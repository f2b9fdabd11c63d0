import { useEffect, useRef, useState } from 'react';
import type { Storage } from '../../../preload/contract/status.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Logo } from '../../ui/logo.tsx';
import { useReopenStorage, useStartFresh } from './api.ts';
import styles from './storage-problem.module.css';

export type ClosedStorage = Extract<Storage, { kind: 'closed' }>;

const TITLES: Readonly<Record<ClosedStorage['reason'], string>> = {
  newer: 'Your leads were stored by a newer Galena',
  damaged: 'Your stored leads cannot be read',
  'key-missing': 'The key to your stored leads is missing',
  'key-unreadable': 'The key to your stored leads cannot be read',
  'keychain-unavailable': 'The keychain cannot be reached',
  'keychain-not-loaded': 'Galena cannot load its way to the keychain',
  unwritable: 'Galena cannot write to its folder',
  'in-use': 'Your leads are open in another Galena',
};

const FreshStart = () => {
  const [isAsking, setAsking] = useState(false);
  const startFresh = useStartFresh();
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)} isDisabled={startFresh.isPending}>
        Put the file aside and start fresh
      </Button>
      {startFresh.error && <Banner tone="bad">{startFresh.error.message}</Banner>}
      <ConfirmDialog
        isOpen={isAsking}
        isDanger
        title="Start with no leads?"
        confirmLabel="Start fresh"
        cancelLabel="Go back"
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          startFresh.mutate();
        }}
      >
        The file is kept beside the new one, unchanged. Its drafts, waiting leads and history do not
        show in Galena, and leads that wait in it are not sent.
      </ConfirmDialog>
    </>
  );
};

/** Says why the database cannot be opened and what is safe, and offers what the rep can do. */
export const StorageProblem = ({ storage }: { readonly storage: ClosedStorage }) => {
  const reopen = useReopenStorage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={styles.page}>
      <Logo size={40} />
      <h1 ref={heading} tabIndex={-1}>
        {TITLES[storage.reason]}
      </h1>
      <p role="alert">{storage.message}</p>
      <p className={styles.safe}>
        Galena has not changed the file. Whatever is stored in it stays as it is.
      </p>
      {reopen.error && <Banner tone="bad">{reopen.error.message}</Banner>}
      <div className={styles.buttons}>
        <Button look="primary" onPress={() => reopen.mutate()} isDisabled={reopen.isPending}>
          Try again
        </Button>
        {storage.canStartFresh && <FreshStart />}
      </div>
    </main>
  );
};
