import { useState } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { tagKey } from '../../../../preload/contract/tags.ts';
import { fieldLabel } from '../../../lib/field-words.ts';
import type { Message } from '../../../ui/field-message.tsx';
import { TagField } from '../../../ui/tag-field.tsx';
import type { FormValues } from '../form-values.ts';
import { useLeadFormContext } from '../lead-form-context.ts';
import { completeText } from '../suggestions/completions.ts';
import { useGhost } from '../suggestions/use-ghost.ts';
import { CAPPED_MESSAGE, capText, isOverfull } from './cap-input.ts';
import { describeGhost } from './lead-text-field.tsx';

const HINT = 'A comma ends a tag. ← goes to those that are chosen.';

/** The lead's tags. Galena offers the workspace's tags and never splits their names. */
export const LeadTagsField = () => {
  const { control, register, setValue, getFieldState } = useFormContext<FormValues>();
  const { catalog, tagIndex, undo } = useLeadFormContext();
  const [text, tokens] = useWatch({ control, name: ['tags', 'tokens'] });
  const formState = useFormState({ control, name: 'tags', exact: true });
  const { error, isTouched } = getFieldState('tags', formState);
  const [isCapped, setCapped] = useState(false);
  const write = (tags: string[], rest: string) =>
    undo.change(() => {
      setValue('tokens', tags, { shouldDirty: true });
      setValue('tags', rest, { shouldDirty: true, shouldValidate: isTouched });
    });
  const chosen = new Set(tokens.map(tagKey));
  const completions = completeText(text, catalog.tags).filter((tag) => !chosen.has(tagKey(tag)));
  const take = (tag: string) => write([...tokens, tag], '');
  const { ghost, handleKey } = useGhost({ typed: text, proposal: null, completions, take });
  const choose = (): Message | null => {
    if (error?.message) return { tone: 'error', text: error.message };
    if (isCapped) return { tone: 'warning', text: CAPPED_MESSAGE };
    return ghost && { tone: 'note', text: describeGhost(ghost) };
  };
  const input = register('tags');
  return (
    <TagField
      {...input}
      label={fieldLabel('tags')}
      hint={HINT}
      message={choose()}
      ghost={ghost && { typed: text, rest: ghost.text.slice(text.length) }}
      tags={tokens}
      index={tagIndex}
      onTags={write}
      onChange={(event) => {
        const { currentTarget: box } = event;
        setCapped(isOverfull(box));
        if (isOverfull(box)) box.value = capText(box.value);
        return input.onChange(event);
      }}
      onKeyDown={handleKey}
    />
  );
};
