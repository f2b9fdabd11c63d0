import { newContact } from './contact-rules.ts';
import { countAttributes, findAttribute, MAX_ATTRIBUTES } from './custom-values.ts';
import { mergeLead } from './merge.ts';
import type { ContactRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** What people do in Intercom itself, without Galena. Each function throws for an unknown id. */
export type AdminActions = {
  /** The lead becomes a user and keeps its id. */
  readonly convert: (leadId: string) => void;
  /** The lead disappears into the user; without `userId`, into a new user made from it. */
  readonly merge: (leadId: string, userId?: string) => void;
  readonly archive: (contactId: string) => void;
  /** From now on the attribute cannot be written, and its name stays taken. */
  readonly archiveAttribute: (name: string) => void;
  /** Makes attributes until the workspace takes no more. */
  readonly fillAttributes: () => void;
};

const addAttribute = (workspace: Workspace, name: string): void => {
  const serial = workspace.nextSerial();
  workspace.attributes.put({
    id: String(serial),
    serial,
    model: 'contact',
    name,
    description: null,
    dataType: 'string',
    options: null,
    isMessengerWritable: false,
    isArchived: false,
    createdAt: workspace.nowS(),
    updatedAt: workspace.nowS(),
  });
};

export const createAdminActions = (workspace: Workspace): AdminActions => {
  const saveContact = (contact: ContactRecord): void => workspace.saveContact(contact, null);
  const getLive = (id: string, role?: ContactRecord['role']): ContactRecord => {
    const contact = workspace.contacts.get(id);
    if (contact?.state === 'live' && (role ?? contact.role) === contact.role) return contact;
    throw new Error(`There is no ${role ?? 'contact'} ${id} in the practice workspace.`);
  };
  return {
    convert: (leadId) =>
      saveContact({ ...getLive(leadId, 'lead'), role: 'user', updatedAt: workspace.nowS() }),
    merge: (leadId, userId) => {
      const lead = getLive(leadId, 'lead');
      const user =
        userId === undefined
          ? { ...newContact(workspace, 'user'), email: lead.email, name: lead.name }
          : getLive(userId, 'user');
      mergeLead({ workspace, saveContact }, lead, user);
    },
    archive: (contactId) =>
      saveContact({ ...getLive(contactId), state: 'archived', updatedAt: workspace.nowS() }),
    archiveAttribute: (name) => {
      const attribute = findAttribute(workspace, 'contact', name);
      if (!attribute) throw new Error(`There is no attribute ${name} in the practice workspace.`);
      workspace.attributes.put({ ...attribute, isArchived: true, updatedAt: workspace.nowS() });
    },
    fillAttributes: () => {
      for (let count = countAttributes(workspace); count < MAX_ATTRIBUTES; count += 1) {
        addAttribute(workspace, `filler ${count + 1}`);
      }
    },
  };
};
