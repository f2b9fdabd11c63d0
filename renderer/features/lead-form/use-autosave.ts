import { useLayoutEffect, useState } from 'react';
import { useFormCalls } from './api.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import type { LeadForm } from './use-lead-form.ts';

/** Saves the form as the draft `id` while the rep types, and at once when the page loses focus. */
export const useAutosave = ({ form, pack }: LeadForm, id: string): Autosave => {
  const { saveDraft } = useFormCalls();
  const [autosave] = useState(() => createAutosave((lead) => saveDraft({ id, lead })));
  // Before the first paint, so that the draft also gets keys that were typed before the form.
  useLayoutEffect(() => {
    const atStart = JSON.stringify(pack());
    const stopListening = form.subscribe({
      formState: { values: true },
      callback: () => {
        const lead = pack();
        const isUntouched = autosave.getState().kind === 'untouched';
        if (!isUntouched || JSON.stringify(lead) !== atStart) autosave.change(lead);
      },
    });
    window.addEventListener('pagehide', autosave.flush);
    window.addEventListener('blur', autosave.flush);
    document.addEventListener('visibilitychange', autosave.flush);
    return () => {
      stopListening();
      window.removeEventListener('pagehide', autosave.flush);
      window.removeEventListener('blur', autosave.flush);
      document.removeEventListener('visibilitychange', autosave.flush);
      autosave.flush();
    };
  }, [form, pack, autosave]);
  return autosave;
};
