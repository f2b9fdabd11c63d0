import { isForeignId } from '../../preload/contract/foreign-text.ts';

/** U+FFFD. Intercom has no record of this id, and says so. */
const NO_RECORD = '\ufffd';

/** An id as it stands in a call; what is no id names no record, and leads nowhere else. */
export const recordId = (id: string): string => (isForeignId(id) ? id : NO_RECORD);

/** An id as one part of a path. Never throws. */
export const pathPart = (id: string): string => encodeURIComponent(recordId(id));
