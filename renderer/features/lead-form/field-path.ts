import type { UseFormReturn } from 'react-hook-form';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import type { LeadTextName } from './lead-text-field.tsx';

const isRowPath = (path: string, rows: number): path is LeadTextName => {
  const index = /^customAttributes\.(\d+)\.(?:name|value)$/.exec(path)?.[1];
  return index !== undefined && Number(index) < rows;
};

/** The form's field that an error's path names, or null if the form has none such. */
const findField = (path: string | null | undefined, rows: number): LeadTextName | null => {
  const bare = path?.replace(/^lead\./, '') ?? '';
  if (bare === 'name' || bare === 'email' || bare === 'phone') return bare;
  return isRowPath(bare, rows) ? bare : null;
};

type Problem = { readonly message: string; readonly field?: string | null };

/** Shows a problem at the field it belongs to, else under the buttons. */
export const showProblem = (form: UseFormReturn<TypedLead>, problem: Problem): void => {
  const field = findField(problem.field, form.getValues('customAttributes').length);
  if (field === null) form.setError('root', { message: problem.message });
  else form.setError(field, { message: problem.message }, { shouldFocus: true });
};
