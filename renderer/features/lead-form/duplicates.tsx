import { useFormContext, useWatch } from 'react-hook-form';
import { DuplicatesPanel } from './duplicates-panel.tsx';
import type { FormValues } from './form-values.ts';

type DuplicatesProps = {
  readonly entryId: string;
  /** The button that was pressed is gone: the cursor goes back into the form. */
  readonly onBack: () => void;
};

/** Watches what duplicates are told by, so that nothing else renders for it. */
export const Duplicates = ({ entryId, onBack }: DuplicatesProps) => {
  const { control, setValue } = useFormContext<FormValues>();
  const [email, phone] = useWatch({ control, name: ['email', 'phone'] });
  const updateOf = useWatch({ control, name: 'updateOf' });
  const choose = (next: FormValues['updateOf']) => {
    setValue('updateOf', next, { shouldDirty: true });
    onBack();
  };
  return (
    <DuplicatesPanel
      entryId={entryId}
      email={email}
      phone={phone}
      updateOf={updateOf}
      onUpdate={choose}
      onCreateAnyway={() => choose(null)}
    />
  );
};
