import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { FormValues } from '../form-values.ts';
import { useLeadFormContext } from '../lead-form-context.ts';
import { DuplicatesPanel, type Named } from './duplicates-panel.tsx';

/** A half-typed name may be another person's name, so the search waits for a pause. */
const NAME_PAUSE_MS = 300;

type DuplicatesProps = {
  readonly entryId: string;
  /** The pressed button has disappeared, so the cursor goes back into the form. */
  readonly onBack: () => void;
};

/** The name and the company after a pause in typing. Nothing renders before the pause. */
const useNamedAtRest = (): Named => {
  const { getValues, subscribe } = useFormContext<FormValues>();
  const read = (): Named => ({ name: getValues('name'), company: getValues('company') });
  const [named, setNamed] = useState(read);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      const [name, company] = getValues(['name', 'company']);
      setNamed((last) =>
        last.name === name && last.company === company ? last : { name, company },
      );
    };
    const stop = subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(settle, NAME_PAUSE_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [getValues, subscribe]);
  return named;
};

/** Watches the compared fields, so that a change of them renders only this component. */
export const Duplicates = ({ entryId, onBack }: DuplicatesProps) => {
  const { control, setValue } = useFormContext<FormValues>();
  const [email, phone] = useWatch({ control, name: ['email', 'phone'] });
  const updateOf = useWatch({ control, name: 'updateOf' });
  const { undo } = useLeadFormContext();
  const named = useNamedAtRest();
  const choose = (next: FormValues['updateOf']) => {
    undo.change(() => setValue('updateOf', next, { shouldDirty: true }));
    onBack();
  };
  return (
    <DuplicatesPanel
      entryId={entryId}
      named={named}
      email={email}
      phone={phone}
      updateOf={updateOf}
      onUpdate={choose}
      onCreateAnyway={() => choose(null)}
    />
  );
};
