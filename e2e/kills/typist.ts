import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { Random } from '../../main/ports.ts';
import type { EntrySummary } from '../../preload/contract/entry.ts';
import { galenaPage } from '../pages/galena-page.ts';
import type { Ledger, TypedFields } from './ledger.ts';
import { readDrafts, readRecent } from './window-drive.ts';

type TypistParts = {
  readonly page: Page;
  readonly random: Random;
  readonly ledger: Ledger;
  /** The name of the next lead; no two are equal. */
  readonly nextName: () => string;
  /** Whether submitted leads can be taken back for a while. */
  readonly isHeld: boolean;
  /** Called before the submit key is pressed. */
  readonly onPress: () => void;
};

const EMAIL_SHARE = 0.7;
const PHONE_SHARE = 0.5;
/** The share of leads that the rep waits for until they are saved. */
const SAVED_SHARE = 0.3;
/** The share of leads that stay drafts while the rep continues with the next one. */
const DRAFT_SHARE = 0.08;
const SEND_NOW_SHARE = 0.15;
/**
 * The share of leads that the rep takes back at once, and how many of these are submitted again.
 */
const UNDO_SHARE = 0.25;
const AGAIN_SHARE = 0.6;
const REACTION_MS = 100;
const LOOK_EVERY_MS = 20;

const typeName = (name: string, random: Random): TypedFields => {
  const mark = name.toLowerCase().replace(/\W+/g, '.');
  return {
    name,
    email: random.next() < EMAIL_SHARE ? `${mark}@kills.example` : '',
    phone: random.next() < PHONE_SHARE ? `+353 87 ${mark.replace(/\D/g, '').padStart(7, '0')}` : '',
  };
};

/**
 * The form is empty with the cursor in its first field: the lead is safe (architecture.md §1.4).
 */
const waitForClearForm = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const first = document.querySelector('form[aria-label="New lead"] input');
    return (
      first instanceof HTMLInputElement && first.value === '' && document.activeElement === first
    );
  });
};

/** Runs in the page. */
const hasName = (name: string): boolean => {
  const first = document.querySelector('form[aria-label="New lead"] input');
  return first instanceof HTMLInputElement && first.value === name;
};

const readForm = async (page: Page): Promise<TypedFields> => {
  const { field } = galenaPage(page);
  return {
    name: await field('Name').inputValue(),
    email: await field('Email').inputValue(),
    phone: await field('Phone').inputValue(),
  };
};

/** A rep who enters one lead after another, and notes what the window promises. */
export const createTypist = (parts: TypistParts) => {
  const { page, random, ledger, nextName, isHeld, onPress } = parts;
  const galena = galenaPage(page);

  const submit = async (fields: TypedFields): Promise<void> => {
    ledger.notePressed(fields);
    onPress();
    await galena.submit();
    await waitForClearForm(page);
    ledger.noteAcknowledged(fields);
  };

  const waitForSaved = async (fields: TypedFields): Promise<void> => {
    await galena.newLead.getByText('Saved', { exact: true }).waitFor();
    ledger.noteSaved(fields);
  };

  /** The undo window may be over before the rep presses the button. */
  const sendNow = async (): Promise<void> => {
    const button = galena.lastLead.getByRole('button', { name: 'Send now' });
    await button.click({ timeout: REACTION_MS }).catch(() => undefined);
  };

  /** Whether the lead is a draft again. While it is held, a press may not have arrived yet. */
  const wasTakenBack = async ({ name }: TypedFields): Promise<boolean> => {
    const isMine = ({ lead }: EntrySummary): boolean => lead.name === name;
    while ((await readRecent(page)).find(isMine)?.state.kind === 'held') await sleep(LOOK_EVERY_MS);
    if (!(await readDrafts(page)).some(isMine)) return false;
    await page.waitForFunction(hasName, name);
    return true;
  };

  /** The undo window may be over before the press. @returns whether the lead is a draft again */
  const undo = async (fields: TypedFields): Promise<boolean> => {
    const button = galena.lastLead.getByRole('button', { name: 'Undo' });
    ledger.noteUndoPressed(fields);
    await button.click({ timeout: REACTION_MS }).catch(() => undefined);
    const isBack = await wasTakenBack(fields);
    if (isBack) ledger.noteUndone(fields);
    else ledger.noteAcknowledged(fields);
    return isBack;
  };

  const changeMind = async (fields: TypedFields): Promise<void> => {
    if (!(await undo(fields))) return;
    if (random.next() < AGAIN_SHARE) await submit(fields);
    else await page.getByRole('button', { name: 'New draft' }).click();
  };

  return {
    /** The form has the same content as at the kill, and is submitted now. */
    finishDraft: async (): Promise<void> => {
      await galena.newLead.waitFor();
      const fields = await readForm(page);
      if (fields.name !== '') await submit(fields);
    },
    typeLead: async (): Promise<void> => {
      const fields = typeName(nextName(), random);
      const stays = random.next() < DRAFT_SHARE;
      const waits = stays || random.next() < SAVED_SHARE;
      const hurries = random.next() < SEND_NOW_SHARE;
      const regrets = isHeld && !hurries && random.next() < UNDO_SHARE;
      ledger.noteTyped(fields);
      await galena.fill(fields);
      if (waits) await waitForSaved(fields);
      if (stays) return page.getByRole('button', { name: 'New draft' }).click();
      await submit(fields);
      if (hurries) await sendNow();
      if (regrets) await changeMind(fields);
    },
  };
};
