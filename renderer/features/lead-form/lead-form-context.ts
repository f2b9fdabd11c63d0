import { createContext, useContext } from 'react';
import type { AttributeInfo, Catalog } from '../../../preload/contract/catalog.ts';
import type { ApiVersion } from '../../../preload/contract/session.ts';
import type { TagIndex } from '../../../preload/contract/tags.ts';
import type { LeadUndo } from './lead-undo.ts';
import type { PasteStore } from './paste/paste-store.ts';
import type { AssistStore } from './suggestions/assist-store.ts';

/** What the fields of one form share, beside the form itself. Nothing of it changes while one types. */
export type LeadFormContext = {
  /** The workspace's custom attributes, in the order of the form's `known` values. */
  readonly attributes: readonly AttributeInfo[];
  readonly catalog: Catalog;
  readonly apiVersion: ApiVersion;
  readonly tagIndex: TagIndex;
  readonly assist: AssistStore;
  readonly paste: PasteStore;
  /** Texts that the rep took back: they are not put right again. By field and text. */
  readonly takenBack: Set<string>;
  /** Whatever Galena changes in the form goes through it. */
  readonly undo: LeadUndo;
  /** A field that has something to say may be out of sight. */
  readonly showAllFields: () => void;
};

const LeadFormReactContext = createContext<LeadFormContext | null>(null);
export const LeadFormContextProvider = LeadFormReactContext.Provider;

/** How a text of a field is remembered as taken back. */
export const takenBackKey = (field: string, text: string): string => `${field}\n${text}`;

export const useLeadFormContext = (): LeadFormContext => {
  const formContext = useContext(LeadFormReactContext);
  if (formContext === null) throw new Error('a field of the lead form stands outside of it');
  return formContext;
};
