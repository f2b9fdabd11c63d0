import type { Fetch } from '../ports.ts';

/** The answer to any list call: an empty list. */
const EMPTY_LISTS = { type: 'list', data: [], admins: [], tags: [], companies: [] };

/** The simplest Intercom: answers `/me` for every token, and echoes every lead as created. */
export const agreeableIntercom = (): Fetch & { readonly created: readonly string[] } => {
  const created: string[] = [];
  const fetch: Fetch = async (url, { method, body = '{}' }) => {
    if (method === 'GET' && url.endsWith('/me')) {
      const app = { type: 'app', id_code: 'ja43hiec', name: 'Acme', region: 'US', timezone: 'UTC' };
      return Response.json({ type: 'admin', id: '1', name: 'Ada', app });
    }
    if (url.endsWith('/data_attributes?model=contact')) {
      return Response.json({ type: 'list', data: [] });
    }
    if (method === 'GET') return Response.json(EMPTY_LISTS);
    created.push(body);
    const id = created.length.toString(16).padStart(24, '0');
    return Response.json({ ...JSON.parse(body), type: 'contact', id });
  };
  return Object.assign(fetch, { created });
};
