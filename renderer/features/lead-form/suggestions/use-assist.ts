import { useLayoutEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { AssistRequest } from '../../../../preload/contract/assist.ts';
import { useAskAssist } from '../api.ts';
import type { FormValues } from '../form-values.ts';
import { type AssistStore, createAssistStore } from './assist-store.ts';

export const assistedTexts = ({ name, email, phone, company }: FormValues): AssistRequest => ({
  name,
  email,
  phone,
  company,
});

/** Asks for suggestions while the rep types, without a render. */
export const useAssist = (form: UseFormReturn<FormValues>): AssistStore => {
  const ask = useAskAssist();
  const [assist] = useState(() => createAssistStore(ask));
  useLayoutEffect(() => {
    const look = () => assist.look(assistedTexts(form.getValues()));
    look();
    return form.subscribe({ formState: { values: true }, callback: look });
  }, [form, assist]);
  return assist;
};
