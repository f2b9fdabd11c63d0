import { isForeignId } from '../../preload/contract/foreign-text.ts';

/** U+FFFD. Intercom has no record with this id, and says so. */
const NO_RECORD = '\ufffd';

/** An id for use in a call. A text that is no id is replaced, so that it names no record. */
export const recordId = (id: string): string => (isForeignId(id) ? id : NO_RECORD);

/** An id as one part of a path. Never throws. */
export const pathPart = (id: string): string => encodeURIComponent(recordId(id));
