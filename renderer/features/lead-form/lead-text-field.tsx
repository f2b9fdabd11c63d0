import { useState } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import { useSettled } from '../../lib/use-settled.ts';
import { useWhileReleased } from '../../lib/use-while-released.ts';
import type { Message } from '../../ui/field-message.tsx';
import { TextField, type TextFieldProps } from '../../ui/text-field.tsx';
import { CAPPED_MESSAGE, capInput } from './cap-input.ts';

/** A pause in typing after which a warning may appear although the field was not left. */
const PAUSE_MS = 800;

export type LeadTextName =
  | 'name'
  | 'email'
  | 'phone'
  | `customAttributes.${number}.name`
  | `customAttributes.${number}.value`;

type LeadTextFieldProps = Omit<TextFieldProps, 'name' | 'message'> & {
  readonly name: LeadTextName;
  /** What looks wrong about the text, without keeping it from being sent. */
  readonly findWarning?: (text: string) => string | null;
};

const joinMessages = (error: string | undefined, isCapped: boolean, warning: string | null) => {
  const capped = isCapped ? CAPPED_MESSAGE : undefined;
  if (error) return { tone: 'error', text: [capped, error].filter(Boolean).join(' ') } as const;
  if (capped) return { tone: 'warning', text: capped } as const;
  return warning ? ({ tone: 'warning', text: warning } as const) : null;
};

const useMessage = (props: LeadTextFieldProps, isCapped: boolean): Message | null => {
  const { control, getFieldState } = useFormContext<TypedLead>();
  const formState = useFormState({ control, name: props.name, exact: true });
  const { error, isTouched } = getFieldState(props.name, formState);
  const text = useWatch({ control, name: props.name, exact: true });
  const isAtRest = useSettled(text, PAUSE_MS) === text;
  const warning = isTouched || isAtRest ? (props.findWarning?.(text) ?? null) : null;
  return useWhileReleased(joinMessages(error?.message, isCapped, warning));
};

/** A text field of the lead. A keystroke renders this field and no other. */
export const LeadTextField = (props: LeadTextFieldProps) => {
  const { findWarning: _, ...field } = props;
  const [isCapped, setCapped] = useState(false);
  const message = useMessage(props, isCapped);
  const { register } = useFormContext<TypedLead>();
  const input = register(props.name);
  return (
    <TextField
      {...field}
      {...input}
      message={message}
      onChange={(event) => {
        setCapped(capInput(event.currentTarget));
        return input.onChange(event);
      }}
    />
  );
};
