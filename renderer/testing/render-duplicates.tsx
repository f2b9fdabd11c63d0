import { render } from '@testing-library/react';
import { useState } from 'react';
import { vi } from 'vitest';
import type { TypedLead } from '../../preload/contract/lead.ts';
import { Providers } from '../app/providers.tsx';
import { DuplicatesPanel, type Named } from '../features/lead-form/duplicates/duplicates-panel.tsx';
import { createQueryClient } from '../lib/query-client.ts';
import { listenToTopics } from '../lib/topics.ts';
import { createFakeBridge, type FakeState } from './fake-bridge.ts';
import { sampleId, sampleLocalMatch, sampleRemoteMatch } from './samples.ts';

/** The email that both sample matches have. */
export const SAME_EMAIL = 'ann@example.com';

/** Each of these states has one possible duplicate. */
export const localMatch = { localMatches: [sampleLocalMatch] } satisfies Partial<FakeState>;
export const remoteMatch = {
  remoteAnswer: { kind: 'searched', matches: [sampleRemoteMatch] },
} satisfies Partial<FakeState>;

type Typed = { readonly email: string; readonly phone: string; readonly named: Named };

const NAMELESS: Named = { name: '', company: '' };

/** Renders the panel with a simple form around it. */
export const renderDuplicates = (state: Partial<FakeState> = {}, start: Partial<Typed> = {}) => {
  const typed: Typed = { email: SAME_EMAIL, phone: '', named: NAMELESS, ...start };
  const galena = createFakeBridge(state);
  const client = createQueryClient();
  listenToTopics(galena.bridge, client);
  const onUpdate = vi.fn();
  const onCreateAnyway = vi.fn();
  const Form = ({ email, phone, named }: Typed) => {
    const [updateOf, setUpdateOf] = useState<TypedLead['updateOf']>(null);
    return (
      <DuplicatesPanel
        email={email}
        phone={phone}
        entryId={sampleId(1)}
        named={named}
        updateOf={updateOf}
        onUpdate={(contact) => {
          onUpdate(contact);
          setUpdateOf(contact);
        }}
        onCreateAnyway={() => {
          onCreateAnyway();
          setUpdateOf(null);
        }}
      />
    );
  };
  const page = (next: Typed) => (
    <Providers bridge={galena.bridge} client={client}>
      <main>
        <h1>New lead</h1>
        <Form {...next} />
      </main>
    </Providers>
  );
  const { rerender, container } = render(page(typed));
  const type = (next: Partial<Typed>) => rerender(page({ ...typed, ...next }));
  const news = () => container.querySelector('[aria-live="polite"]')?.textContent;
  return { galena, onUpdate, onCreateAnyway, type, news };
};
