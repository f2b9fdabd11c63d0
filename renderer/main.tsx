import './lib/zod-without-eval.ts';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { Providers } from './app/providers.tsx';
import { createQueryClient } from './lib/query-client.ts';
import { listenToTopics } from './lib/topics.ts';

const start = (root: HTMLElement) => {
  const client = createQueryClient();
  // Before the first query, so that the page misses no topic.
  listenToTopics(window.galena, client);
  createRoot(root).render(
    <StrictMode>
      <Providers bridge={window.galena} client={client}>
        <App />
      </Providers>
    </StrictMode>,
  );
};

const root = document.getElementById('root');
if (root) start(root);
