import { useState, useSyncExternalStore } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import {
  type AttributeType,
  valueReadings,
  valueWarning,
} from '../../../../preload/contract/attribute-value.ts';
import { quote } from '../../../../preload/contract/isolate.ts';
import { KEEP_KEYS } from '../../../lib/command-list.ts';
import { formatKeys, isCombo } from '../../../lib/key-combo.ts';
import { useSettled } from '../../../lib/use-settled.ts';
import { useWhileReleased } from '../../../lib/use-while-released.ts';
import type { Message } from '../../../ui/field-message.tsx';
import { TextField, type TextFieldProps } from '../../../ui/text-field.tsx';
import type { FormValues, LeadTextName } from '../form-values.ts';
import { useLeadFormContext } from '../lead-form-context.ts';
import { targetAt } from '../paste/paste-target.ts';
import { type FieldHelp, useFieldHelp } from '../suggestions/use-field-help.ts';
import { type Ghost, useGhost } from '../suggestions/use-ghost.ts';
import { useSureChange } from '../suggestions/use-sure-change.ts';
import { CAPPED_MESSAGE, capText, isOverfull } from './cap-input.ts';

/** After this pause in typing, a warning may show although the rep is still in the field. */
const PAUSE_MS = 800;

type LeadTextFieldProps = Omit<TextFieldProps, 'name' | 'message'> & {
  readonly name: LeadTextName;
  /** Finds what looks wrong about a text that is sent all the same. */
  readonly findWarning?: (text: string) => string | null;
  /** Finds the text that the rep likely meant, if there is a warning. */
  readonly findBetter?: (text: string) => string | null;
  /** Finds the texts that the text may be completed to. */
  readonly complete?: (text: string) => readonly string[];
  /** The type of an attribute's value. */
  readonly valueType?: AttributeType;
};

const withKeys = (label: string): string => `${label} (${formatKeys(KEEP_KEYS).join(' ')})`;

/** One button per reading; the first has a key. For a date, the button shows only the year. */
const readingActions = (readings: readonly string[], take: (text: string) => void) =>
  readings.map((reading, index) => {
    const label = reading.replace(/^(\d{4})-\d{2}-\d{2}$/, '$1');
    return { label: index === 0 ? withKeys(label) : label, onPress: () => take(reading) };
  });

/** Explains the keys for the greyed text. */
export const describeGhost = ({ text, count, isProposal }: Ghost): string => {
  const others = count > 1 ? ` ↓ shows the next of ${count}.` : '';
  return `${isProposal ? 'Tab' : '→'} takes ${quote(text)}.${others}`;
};

/** Whether the field's text is from a paste that the rep has not accepted yet. */
export const useIsProposed = (name: string): boolean => {
  const { paste } = useLeadFormContext();
  const target = targetAt(name);
  return useSyncExternalStore(
    paste.subscribe,
    () => target !== null && (paste.get()?.fields.includes(target) ?? false),
  );
};

type Sure = Pick<ReturnType<typeof useSureChange>, 'change' | 'takeBack'>;

/** The message about a change that Galena made by itself, with the way back. */
const describeChange = ({ change, takeBack }: Sure): Message | null => {
  if (!change) return null;
  if (!takeBack) return { tone: 'note', text: 'Signs that nobody sees were taken out.' };
  const actions = [{ label: withKeys('Take back'), onPress: takeBack }];
  return { tone: 'note', text: `Was ${quote(change.before.trim())}.`, actions };
};

type MessageInput = {
  readonly props: LeadTextFieldProps;
  readonly text: string;
  readonly isCapped: boolean;
  readonly help: FieldHelp;
  readonly readings: readonly string[];
  readonly better: string | null;
  readonly ghost: Ghost | null;
  readonly sure: Sure;
  readonly take: (text: string) => void;
};

/** The message under the field: an error comes first, then a warning, then help. */
const useMessage = (input: MessageInput): Message | null => {
  const { props, text, isCapped, help, readings, better, ghost, sure, take } = input;
  const { control, getFieldState } = useFormContext<FormValues>();
  const formState = useFormState({ control, name: props.name, exact: true });
  const { error, isTouched } = getFieldState(props.name, formState);
  const isAtRest = useSettled(text, PAUSE_MS) === text;
  // A half-typed text often looks wrong.
  const mayJudge = isTouched || isAtRest;
  const { findWarning, valueType } = props;
  const odd = valueType ? valueWarning({ type: valueType, value: text }) : findWarning?.(text);
  const warning = mayJudge ? (odd ?? null) : null;
  const choose = (): Message | null => {
    const capped = isCapped ? CAPPED_MESSAGE : undefined;
    if (error?.message) {
      return {
        tone: 'error',
        text: [capped, error.message].filter(Boolean).join(' '),
        actions: readingActions(readings, take),
      };
    }
    if (capped) return { tone: 'warning', text: capped };
    const { fix, phone } = help;
    if (fix && mayJudge) {
      const action = { label: withKeys('Put right'), onPress: () => take(fix.value) };
      return { tone: 'warning', text: fix.message, actions: [action] };
    }
    if (warning) {
      const label = withKeys('Put right');
      const actions = better ? [{ label, onPress: () => take(better) }] : [];
      return { tone: 'warning', text: warning, actions };
    }
    if (sure.change) return describeChange(sure);
    if (ghost) return { tone: 'note', text: describeGhost(ghost) };
    return phone && phone.formatted !== text ? { tone: 'note', text: phone.formatted } : null;
  };
  return useWhileReleased(choose());
};

/** A text field of the lead. A keystroke renders only this field. */
export const LeadTextField = (props: LeadTextFieldProps) => {
  const { findWarning: _, findBetter, complete, valueType, ...field } = props;
  const { name } = props;
  const { control, register, setValue } = useFormContext<FormValues>();
  const [isCapped, setCapped] = useState(false);
  const text = useWatch({ control, name, exact: true });
  const help = useFieldHelp(name, text);
  const { undo } = useLeadFormContext();
  const take = (next: string) =>
    undo.change(() =>
      setValue(name, next, { shouldDirty: true, shouldTouch: true, shouldValidate: true }),
    );
  const { ghost, handleKey } = useGhost({
    typed: text,
    proposal: help.proposal,
    completions: complete?.(text) ?? [],
    take,
  });
  const readings = valueType ? valueReadings({ type: valueType, value: text }) : [];
  const better = findBetter?.(text) ?? null;
  const sure = useSureChange(name, text, help, take);
  const message = useMessage({ props, text, isCapped, help, readings, better, ghost, take, sure });
  const isProposed = useIsProposed(name);
  const input = register(name);
  return (
    <TextField
      {...field}
      {...input}
      message={message}
      ghost={ghost && { typed: text, rest: ghost.text.slice(text.length) }}
      isProposed={isProposed}
      onChange={(event) => {
        const { currentTarget: box } = event;
        const isTooLong = isOverfull(box);
        setCapped(isTooLong);
        if (!isTooLong) return void input.onChange(event);
        undo.change(() => {
          box.value = capText(box.value);
          void input.onChange(event);
        });
      }}
      onBlur={(event) => {
        sure.apply();
        return input.onBlur(event);
      }}
      onKeyDown={(event) => {
        handleKey(event);
        const right = help.fix?.value ?? readings[0] ?? better;
        if (!(right || sure.takeBack) || !isCombo(event.nativeEvent, KEEP_KEYS)) return;
        event.preventDefault();
        event.stopPropagation();
        if (right) take(right);
        else sure.takeBack?.();
      }}
    />
  );
};
