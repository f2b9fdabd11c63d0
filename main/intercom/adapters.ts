import type { ApiVersion } from '../../preload/contract/session.ts';
import type { Generation } from './adapter.ts';
import { contactsApi } from './contacts-api.ts';
import { leadsApi } from './leads-api.ts';

const GENERATIONS: Readonly<Record<ApiVersion, Generation>> = {
  '2.16': contactsApi,
  '1.3': leadsApi,
};

export const generationOf = (version: ApiVersion): Generation => GENERATIONS[version];
