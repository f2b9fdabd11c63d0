import type { ApiVersion, Region } from '../../preload/contract/session.ts';

export const REGION_LABELS: Readonly<Record<Region, string>> = {
  us: 'US',
  eu: 'Europe',
  au: 'Australia',
};

export const API_VERSION_LABELS: Readonly<Record<ApiVersion, string>> = {
  '2.16': '2.16 – Contacts API',
  '1.3': '1.3 – Leads API',
};
