import { type UseFormReturn, useFormState } from 'react-hook-form';
import { quote } from '../../../preload/contract/isolate.ts';
import { Banner } from '../../ui/banner.tsx';
import type { Autosave } from './autosave.ts';
import type { FormValues } from './form-values.ts';
import { SaveFailure } from './submit/save-state.tsx';

type FormProblemsProps = {
  readonly form: UseFormReturn<FormValues>;
  readonly autosave: Autosave;
  /** Attributes that the campaign fills in and the workspace does not have. */
  readonly gone: readonly string[];
};

/** The problems above the buttons. They move neither the buttons nor the fields. */
export const FormProblems = ({ form, autosave, gone }: FormProblemsProps) => {
  const { errors } = useFormState({ control: form.control });
  const typedAhead = errors.root?.typedAhead;
  return (
    <>
      <SaveFailure autosave={autosave} />
      {errors.root?.message && <Banner tone="bad">{errors.root.message}</Banner>}
      {gone.length > 0 && (
        <Banner tone="warning">
          This campaign fills in {gone.map(quote).join(', ')}, which the workspace does not have any
          more. Leads start without it; clear it in the campaign.
        </Banner>
      )}
      {typedAhead?.message && <Banner tone="warning">{typedAhead.message}</Banner>}
    </>
  );
};
