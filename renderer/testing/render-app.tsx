import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { App } from '../app/app.tsx';
import { Providers } from '../app/providers.tsx';
import { createQueryClient } from '../lib/query-client.ts';
import { hrefTo, type Place } from '../lib/router.ts';
import { listenToTopics } from '../lib/topics.ts';
import type { FakeGalena } from './fake-bridge.ts';

/** Renders the whole page with a fake bridge at a place, and returns a simulated user. */
export const renderApp = (galena: FakeGalena, place: Place = { screen: 'home' }) => {
  window.location.hash = hrefTo(place);
  const client = createQueryClient();
  listenToTopics(galena.bridge, client);
  const user = userEvent.setup();
  const view = render(
    <Providers bridge={galena.bridge} client={client}>
      <App />
    </Providers>,
  );
  return { user, ...view };
};
