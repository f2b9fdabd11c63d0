import { expect, type Locator, type Page } from 'playwright/test';

type LeadFields = {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
};

/** Galena's window, by the names that a rep and a screen reader use (architecture.md §8). */
export const galenaPage = (page: Page) => {
  const field = (label: string): Locator => page.getByLabel(label, { exact: true });
  /** A chosen tag. */
  const token = (tag: string): Locator =>
    page.getByRole('button', { name: `Remove the tag ${tag}`, exact: true });
  const newLead = page.getByRole('form', { name: 'New lead' });
  const lastLead = page.getByRole('status', { name: 'Last lead' });
  const details = page.getByRole('region', { name: 'Lead details' });

  const goTo = (name: string): Promise<void> =>
    page.getByRole('navigation').getByRole('link', { name, exact: true }).click();

  const fill = async (lead: LeadFields): Promise<void> => {
    await field('Name').fill(lead.name ?? '');
    await field('Email').fill(lead.email ?? '');
    await field('Phone').fill(lead.phone ?? '');
  };

  /** Adds an attribute of the rep's own, with name, type and value. */
  const addAttribute = async (row: number, name: string, type: string, value: string) => {
    await page.getByRole('button', { name: 'Add attribute' }).click();
    await field(`Attribute ${row}`).fill(name);
    await field(`Type ${row}`).selectOption(type);
    await field(`Value ${row}`).fill(value);
  };

  const submit = (): Promise<void> => page.keyboard.press('ControlOrMeta+Enter');

  /** Ends the undo window of the lead that was submitted last. */
  const sendNow = (): Promise<void> => lastLead.getByRole('button', { name: 'Send now' }).click();

  return {
    field,
    newLead,
    lastLead,
    details,
    goTo,
    fill,
    addAttribute,
    token,
    submit,
    sendNow,
    connection: page.getByRole('status', { name: 'Connection' }),
    history: page.getByRole('grid', { name: 'History' }),
    alert: page.getByRole('alert'),

    connect: async (token: string, version: '2.16' | '1.3'): Promise<void> => {
      await field('Access token').fill(token);
      await field('API version').selectOption(version);
      await page.getByRole('button', { name: 'Connect', exact: true }).click();
    },

    usePractice: async (version: '2.16' | '1.3' = '2.16'): Promise<void> => {
      await field('API version').selectOption(version);
      await page.getByRole('button', { name: 'Use the practice workspace' }).click();
      await expect(newLead).toBeVisible();
    },

    /** Enters a lead like a rep, and waits until Intercom has it. */
    create: async (lead: LeadFields): Promise<void> => {
      await fill(lead);
      await submit();
      await sendNow();
      await expect(lastLead).toContainText(lead.name ?? lead.email ?? lead.phone ?? '');
      await expect(lastLead).toContainText('Created');
    },

    /** Opens the details of a lead in the history. */
    openDetails: async (title: string): Promise<void> => {
      await goTo('History');
      await page.getByRole('row').filter({ hasText: title }).click();
      await expect(details).toBeVisible();
    },
  };
};
