import { MAX_PASTE_LENGTH } from '../../../../preload/contract/assist.ts';
import { readTextFile, type Unread } from '../../../lib/read-text-file.ts';

/** A contact card with a photo is smaller. */
const MAX_MEGABYTES = 5;

type Refused = Unread | 'folder' | 'several';
export type DroppedText =
  | { readonly kind: 'text'; readonly text: string }
  /** Why there is no text, in words for the rep. */
  | { readonly kind: 'refused'; readonly message: string };

/** The part of a `DataTransfer` that holds files. */
type Transfer = {
  readonly files: FileList;
  /** Absent in a browser that offers only `files`. */
  readonly items?: DataTransferItemList;
};

const WHY: Readonly<Record<Refused, string>> = {
  folder: 'That is a folder, and Galena reads one file at a time. Drop the file with the contact.',
  several: 'Those are several files, and Galena reads one at a time. Drop them one by one.',
  'too-large': `That file is too large: Galena reads contacts of up to ${MAX_MEGABYTES} MB. Drop the card of one person.`,
  'not-text':
    'That file is no text, but a picture, a document or the like. Drop a card (.vcf), or copy the text and paste it.',
  unreadable:
    'That file could not be read: it may be a folder, or gone, or closed to you. Try it once more, or open it and paste its text.',
};

const refused = (why: Refused): DroppedText => ({
  kind: 'refused',
  message: `${WHY[why]} Nothing was filled in.`,
});

/** Must run during the event: after the event, the browser does not answer any more. */
const isFolder = ({ items }: Transfer): boolean =>
  items?.[0]?.webkitGetAsEntry()?.isDirectory === true;

/** The text of the dropped or pasted file; null if there is no file. Never rejects. */
export const readDroppedFile = (transfer: Transfer): Promise<DroppedText> | null => {
  const [file, other] = transfer.files;
  if (file === undefined) return null;
  if (other !== undefined) return Promise.resolve(refused('several'));
  if (isFolder(transfer)) return Promise.resolve(refused('folder'));
  const limits = { maxBytes: MAX_MEGABYTES * 1_000_000, maxLength: MAX_PASTE_LENGTH };
  return readTextFile(file, limits).then((read) =>
    read.kind === 'text' ? read : refused(read.kind),
  );
};
