import { createContext, useContext } from 'react';
import type { AttributeInfo, Catalog } from '../../../preload/contract/catalog.ts';
import type { ApiVersion } from '../../../preload/contract/session.ts';
import type { TagIndex } from '../../../preload/contract/tags.ts';
import type { LeadUndo } from './lead-undo.ts';
import type { PasteStore } from './paste/paste-store.ts';
import type { AssistStore } from './suggestions/assist-store.ts';

/** What the fields of a form share, apart from the form itself. Typing does not change it. */
export type LeadFormContext = {
  /** The workspace's custom attributes, in the order of the form's `known` values. */
  readonly attributes: readonly AttributeInfo[];
  readonly catalog: Catalog;
  readonly apiVersion: ApiVersion;
  readonly tagIndex: TagIndex;
  readonly assist: AssistStore;
  readonly paste: PasteStore;
  /** Texts that the rep restored, by {@link takenBackKey}. Galena does not change them again. */
  readonly takenBack: Set<string>;
  /** All changes that Galena makes in the form go through it. */
  readonly undo: LeadUndo;
  /** Shows the hidden fields too, because a hidden field may have an error. */
  readonly showAllFields: () => void;
};

const LeadFormReactContext = createContext<LeadFormContext | null>(null);
export const LeadFormContextProvider = LeadFormReactContext.Provider;

/** The key of a restored text in `takenBack`. */
export const takenBackKey = (field: string, text: string): string => `${field}\n${text}`;

export const useLeadFormContext = (): LeadFormContext => {
  const formContext = useContext(LeadFormReactContext);
  if (formContext === null) throw new Error('a field of the lead form stands outside of it');
  return formContext;
};
