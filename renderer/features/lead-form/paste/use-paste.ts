import type { ClipboardEvent, DragEvent } from 'react';
import { MAX_PASTE_LENGTH, type Pasted } from '../../../../preload/contract/assist.ts';
import { cutText } from '../../../../preload/contract/cut-text.ts';
import { fieldLabel } from '../../../lib/field-words.ts';
import { ownFields } from '../../../lib/offered-fields.ts';
import { useReadPaste } from '../api.ts';
import { insertAtCursor } from '../fields/at-cursor.ts';
import type { FormValues } from '../form-values.ts';
import type { LeadFormContext } from '../lead-form-context.ts';
import type { LeadForm } from '../use-lead-form.ts';
import { type DroppedText, readDroppedFile } from './dropped-file.ts';
import type { Filling } from './paste-store.ts';

const VCARD = /^\s*BEGIN:VCARD/i;

/** Whether a text is more than one value: lines, columns, or an address among other words. */
const isContactText = (text: string): boolean => {
  const trimmed = text.trim();
  if (VCARD.test(trimmed) || /^mailto:/i.test(trimmed)) return true;
  return /[\n\t]/.test(trimmed) || (trimmed.includes('@') && /[\s,;|]/.test(trimmed));
};

/** Proposes the job title if the workspace has a field for it. Otherwise it stays in the rest. */
const placeJobTitle = ({ jobTitle, ...pasted }: Pasted, offersJobTitle: boolean): Filling => {
  if (!jobTitle || !offersJobTitle) return pasted;
  const { value, restIndex } = jobTitle;
  return {
    proposals: [...pasted.proposals, { field: 'jobTitle', value }],
    rest: pasted.rest.filter((_, index) => index !== restIndex),
  };
};

/** Keeps the text that the rep typed. A proposal for such a field goes to the rest. */
const fitToForm = (pasted: Pasted, values: FormValues, offersJobTitle: boolean): Filling => {
  const { proposals, rest } = placeJobTitle(pasted, offersJobTitle);
  const isFree = ({ field, value }: Filling['proposals'][number]): boolean =>
    values[field].trim() === '' || values[field] === value;
  return {
    proposals: proposals.filter(isFree),
    rest: [
      ...proposals
        .filter((proposal) => !isFree(proposal))
        .map(({ field, value }) => `${fieldLabel(field)}: ${value}`),
      ...rest,
    ],
  };
};

/** Fills the form from a signature, vCard, table row or similar that is pasted or dropped in it. */
export const usePaste = (
  { form }: LeadForm,
  { paste, undo, catalog, apiVersion }: LeadFormContext,
  /** Makes the filled fields visible. */
  chooseFields: () => void,
) => {
  const read = useReadPaste();

  /** @param otherwise handles a text that has no contact */
  const take = async (text: string, otherwise: () => void): Promise<void> => {
    const pasted = await read(cutText(text, MAX_PASTE_LENGTH));
    if (pasted === null || pasted.proposals.length === 0) return otherwise();
    // A copy, because the form changes its own object.
    const before = structuredClone(form.getValues());
    const offersJobTitle = ownFields(catalog.attributes, apiVersion).includes('jobTitle');
    const filling = fitToForm(pasted, before, offersJobTitle);
    undo.change(() => paste.offer(filling, (field) => before[field]));
    chooseFields();
  };

  const nothing = () => paste.tell(NO_CONTACT);

  const takeFile = async (file: Promise<DroppedText>): Promise<void> => {
    const read = await file;
    if (read.kind === 'refused') paste.tell(read.message);
    else await take(read.text, nothing);
  };

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    const file = text === '' ? readDroppedFile(event.clipboardData) : null;
    if (file) {
      event.preventDefault();
      void takeFile(file);
      return;
    }
    const isNote = event.target instanceof HTMLTextAreaElement && !VCARD.test(text);
    if (isNote || !isContactText(text)) return;
    event.preventDefault();
    void take(text, () => undo.change(() => insertAtCursor(text)));
  };

  const onDrop = (event: DragEvent) => {
    const file = readDroppedFile(event.dataTransfer);
    const text = event.dataTransfer.getData('text');
    if (!file && !isContactText(text)) return;
    event.preventDefault();
    if (file) void takeFile(file);
    else void take(text, nothing);
  };
  const onDragOver = (event: DragEvent) => {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault();
  };
  return { onPaste, onDrop, onDragOver };
};

const NO_CONTACT = 'What was dropped holds no contact that Galena can read.';
