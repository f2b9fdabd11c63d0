import type { ApiVersion } from '../../preload/contract/session.ts';
import type { ApiAdapter } from './adapter.ts';
import { contactsApi } from './contacts-api.ts';
import { leadsApi } from './leads-api.ts';

const ADAPTERS: Readonly<Record<ApiVersion, ApiAdapter>> = {
  '2.16': contactsApi,
  '1.3': leadsApi,
};

export const adapterFor = (version: ApiVersion): ApiAdapter => ADAPTERS[version];
