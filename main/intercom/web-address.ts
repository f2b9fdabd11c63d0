import { isForeignId } from '../../preload/contract/foreign-text.ts';
import type { Region, Workspace } from '../../preload/contract/session.ts';
import { pathPart } from './path-part.ts';

/** intercom-api.md §7. The regional addresses are by analogy, so the pattern is only here. */
const WEB_APPS: Readonly<Record<Region, string>> = {
  us: 'https://app.intercom.com',
  eu: 'https://app.eu.intercom.com',
  au: 'https://app.au.intercom.com',
};

/** The web page of a contact in Intercom. Null in the practice workspace, which has none. */
export const contactUrl = (workspace: Workspace | null, contactId: string): string | null =>
  workspace === null || workspace.isPractice || !isForeignId(contactId)
    ? null
    : `${WEB_APPS[workspace.region]}/a/apps/${pathPart(workspace.id)}/users/${pathPart(contactId)}/all-conversations`;
