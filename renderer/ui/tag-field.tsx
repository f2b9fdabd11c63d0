import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { splitTags, type TagIndex, takeTags, tidyTags } from '../../preload/contract/tags.ts';
import styles from './field.module.css';
import { TextField, type TextFieldProps } from './text-field.tsx';

type TagFieldProps = Omit<TextFieldProps, 'before'> & {
  /** The finished tags. The input holds the text that the rep is still typing. */
  readonly tags: readonly string[];
  /** The workspace's tags. */
  readonly index: TagIndex;
  /** @param rest the new text of the input */
  readonly onTags: (tags: string[], rest: string) => void;
};

/** The step that an arrow key makes from token to token. The input follows the last token. */
const stepOf = (key: string): number => ({ ArrowLeft: -1, ArrowRight: 1 })[key] ?? 0;

type TokensProps = {
  readonly id: string;
  readonly tags: readonly string[];
  readonly onRemove: (place: number) => void;
};

/** The input of a token's field. */
const inputOf = (token: HTMLElement): HTMLInputElement | null =>
  token.closest(`.${styles.tokenBox}`)?.querySelector('input') ?? null;

/** Tokens are not in the order of Tab. The arrow keys move from the input to the tokens. */
const Tokens = ({ id, tags, onRemove }: TokensProps) => {
  const handleKey = (event: KeyboardEvent<HTMLButtonElement>, place: number) => {
    const { key, currentTarget: token } = event;
    const step = stepOf(key);
    if (key === 'Backspace' || key === 'Delete') onRemove(place);
    else if (step === 0) return;
    else {
      const item = token.closest('li');
      const beside = step < 0 ? item?.previousElementSibling : item?.nextElementSibling;
      const next = beside?.querySelector('button') ?? (step > 0 ? inputOf(token) : null);
      next?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul id={id} className={styles.tokens}>
      {tags.map((tag, place) => (
        <li key={tag}>
          <button
            type="button"
            tabIndex={-1}
            aria-label={`Remove the tag ${tag}`}
            className={styles.token}
            onClick={(event) => {
              inputOf(event.currentTarget)?.focus();
              onRemove(place);
            }}
            onKeyDown={(event) => handleKey(event, place)}
          >
            <bdi>{tag}</bdi>
            <X aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
};

/** An address, a card or a number of six or more digits. No list of tags has them. */
const CONTACT = /@|^\s*BEGIN:|\d(?:[\s()./-]{0,2}\d){5}/i;

/** Whether a paste is a list of tags. The form reads a pasted contact, in whichever field it is. */
const isTagList = (text: string): boolean => /[\n\t]/.test(text.trim()) && !CONTACT.test(text);

const isAtStart = ({ selectionStart, selectionEnd }: HTMLInputElement): boolean =>
  selectionStart === 0 && selectionEnd === 0;

/** Turns text into tokens and removes tokens. */
const useTokens = ({ tags, index, onTags }: Pick<TagFieldProps, 'tags' | 'index' | 'onTags'>) => {
  const input = useRef<HTMLInputElement | null>(null);
  const typed = (): string => input.current?.value ?? '';
  const add = (more: readonly string[], rest: string) => {
    if (more.length > 0 || rest !== typed()) onTags(tidyTags([...tags, ...more]), rest);
  };
  return {
    input,
    /** Makes tokens of the complete tags while the rep types. */
    read: () => {
      const { tags: done, rest } = takeTags(typed(), index);
      add(done, rest);
    },
    /** Makes tokens of all of the text. */
    finish: () => {
      if (typed() !== '') add(splitTags(typed(), index), '');
    },
    paste: (text: string) => add(splitTags(`${typed()}\n${text}`, index), ''),
    remove: (place: number) => {
      onTags(
        tags.filter((_, at) => at !== place),
        typed(),
      );
      input.current?.focus();
    },
    /** Makes the last token text again. */
    reopen: () => onTags(tags.slice(0, -1), tags.at(-1) ?? ''),
  };
};

const isPlainKey = ({ ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !nativeEvent.isComposing;

/**
 * Tags as tokens with a text input after them. A separator, or leaving the field, turns the text
 * into a token. Backspace in the empty input turns the last token into text.
 */
export const TagField = ({ tags, index, onTags, ...field }: TagFieldProps) => {
  const id = useId();
  const { input, read, finish, paste, remove, reopen } = useTokens({ tags, index, onTags });
  const handleKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, currentTarget } = event;
    if (tags.length === 0 || !isAtStart(currentTarget) || !isPlainKey(event)) return;
    if (key === 'Backspace' && currentTarget.value === '') reopen();
    else if (key === 'ArrowLeft') {
      document.getElementById(id)?.querySelector<HTMLElement>('li:last-child button')?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <TextField
      {...field}
      ref={(element) => {
        input.current = element;
        if (typeof field.ref === 'function') field.ref(element);
      }}
      before={<Tokens id={id} tags={tags} onRemove={remove} />}
      describedBy={tags.length > 0 ? id : undefined}
      onChange={(event) => {
        field.onChange?.(event);
        const { nativeEvent: native } = event;
        // An input method may insert a separator before the word is complete.
        if (!(native instanceof InputEvent && native.isComposing)) read();
      }}
      onCompositionEnd={read}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text');
        if (!isTagList(text)) return;
        event.preventDefault();
        event.stopPropagation();
        paste(text);
      }}
      onKeyDown={(event) => {
        field.onKeyDown?.(event);
        if (!event.defaultPrevented) handleKey(event);
      }}
      onBlur={(event) => {
        finish();
        field.onBlur?.(event);
      }}
    />
  );
};
