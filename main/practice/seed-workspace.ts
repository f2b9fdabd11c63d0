import { newCompany } from './company-rules.ts';
import type { PracticeSettings } from './settings.ts';
import type { Workspace } from './workspace.ts';

type Example<K extends 'tags' | 'admins' | 'companies' | 'contactAttributes'> =
  PracticeSettings[K][number];

const addAdmin = ({ admins, nextSerial }: Workspace, admin: Example<'admins'>): void => {
  const serial = nextSerial();
  admins.put({ id: String(serial), serial, ...admin });
};

const addTag = ({ tags, nextSerial }: Workspace, name: Example<'tags'>): void => {
  const serial = nextSerial();
  tags.put({ id: String(serial), serial, name });
};

const addAttribute = (workspace: Workspace, example: Example<'contactAttributes'>): void => {
  const serial = workspace.nextSerial();
  workspace.attributes.put({
    id: String(serial),
    serial,
    model: 'contact',
    name: example.name,
    description: example.description ?? null,
    dataType: example.dataType,
    options: example.options ?? null,
    isMessengerWritable: false,
    isArchived: false,
    createdAt: workspace.nowS(),
    updatedAt: workspace.nowS(),
  });
};

/** Fills an empty workspace with the examples in its settings. */
export const seedWorkspace = (workspace: Workspace): void => {
  const { admins, tags, contactAttributes, companies } = workspace.settings;
  for (const admin of admins) addAdmin(workspace, admin);
  for (const name of tags) addTag(workspace, name);
  for (const attribute of contactAttributes) addAttribute(workspace, attribute);
  for (const { companyId, name, people = 0 } of companies) {
    const company = newCompany(workspace, companyId);
    workspace.companies.put({ ...company, name, earlierPeople: people });
  }
};
