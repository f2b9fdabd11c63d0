import { newContact } from './contact-rules.ts';
import { showContact } from './contact-view.ts';
import { showLead } from './lead-view.ts';
import type { JsonObject } from './protocol.ts';
import { type ApiVersion, chooseVersion } from './version.ts';
import type { Workspace } from './workspace.ts';

const safeVersion = (asked: string | undefined, ownVersion: string): ApiVersion => {
  try {
    return chooseVersion(asked, ownVersion);
  } catch {
    return chooseVersion(undefined, '2.16');
  }
};

/** A lead that was never stored or sent, in the shape of the caller's API version. */
export const showStranger = (
  workspace: Workspace,
  askedVersion: string | undefined,
): JsonObject => {
  const version = safeVersion(askedVersion, workspace.settings.defaultVersion);
  const stranger = {
    ...newContact(workspace, 'lead'),
    name: 'Somebody Else',
    email: 'somebody.else@elsewhere.example',
    phone: '+15550100',
  };
  return version.generation === 1
    ? showLead(stranger, workspace, version)
    : showContact(stranger, workspace, version);
};
