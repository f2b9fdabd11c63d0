import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { type UseFormRegisterReturn, useFieldArray, useFormContext } from 'react-hook-form';
import { isolate } from '../../../preload/contract/isolate.ts';
import { Button } from '../../ui/button.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { type CampaignForm, canBeRequired, describeField, type FieldRow } from './campaign-form.ts';
import styles from './campaigns.module.css';
import type { OfferedAttribute } from './use-campaign-catalog.ts';

const HINT = 'Alt+↑ and Alt+↓ move a field; ↑ and ↓ go from one to the next.';

type Step = -1 | 1;

const stepOf = ({ key }: KeyboardEvent): Step | null => {
  if (key === 'ArrowUp') return -1;
  return key === 'ArrowDown' ? 1 : null;
};

/** The checkbox in the same column of the next or previous row, else that row’s first checkbox. */
const tickBeside = (tick: HTMLInputElement, step: Step): HTMLInputElement | null => {
  const row = tick.closest('li');
  const beside = step === 1 ? row?.nextElementSibling : row?.previousElementSibling;
  const find = (selector: string) => beside?.querySelector<HTMLInputElement>(selector) ?? null;
  return find(`[data-column="${tick.dataset.column}"]`) ?? find('input');
};

/** The two checkboxes of a row. A required field always shows; a hidden field is not required. */
const useTicks = (index: number) => {
  const { register, setValue } = useFormContext<CampaignForm>();
  type Ticked = { readonly target: { readonly checked?: boolean } };
  return {
    shown: register(`rows.${index}.isShown`, {
      onChange: ({ target }: Ticked) => {
        if (target.checked === false) setValue(`rows.${index}.isRequired`, false);
      },
    }),
    required: register(`rows.${index}.isRequired`, {
      onChange: ({ target }: Ticked) => {
        if (target.checked === true) setValue(`rows.${index}.isShown`, true);
      },
    }),
  };
};

type RowProps = {
  readonly index: number;
  readonly row: FieldRow;
  readonly attributes: readonly OfferedAttribute[];
  readonly onMove: (step: Step) => void;
};

/** Tab skips these dozens of buttons, because keys do the same. */
const MoveButtons = ({ label, onMove }: Pick<RowProps, 'onMove'> & { readonly label: string }) => (
  <div className={styles.moves}>
    <Button look="icon" excludeFromTabOrder onPress={() => onMove(-1)}>
      <ArrowUp aria-hidden />
      <Hidden>Move {label} up</Hidden>
    </Button>
    <Button look="icon" excludeFromTabOrder onPress={() => onMove(1)}>
      <ArrowDown aria-hidden />
      <Hidden>Move {label} down</Hidden>
    </Button>
  </div>
);

type TickProps = Pick<RowProps, 'onMove'> & {
  readonly field: UseFormRegisterReturn;
  readonly column: 'shown' | 'required';
  readonly label: string;
  readonly hintId: string | undefined;
};

const Tick = ({ field, column, label, hintId, onMove }: TickProps) => {
  const handleKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = stepOf(event);
    if (step === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (event.altKey) onMove(step);
    else tickBeside(event.currentTarget, step)?.focus();
  };
  return (
    <input
      {...field}
      type="checkbox"
      data-column={column}
      aria-label={label}
      aria-describedby={hintId}
      onKeyDown={handleKey}
    />
  );
};

const Row = ({ index, row, attributes, onMove }: RowProps) => {
  const { label, hint } = describeField(row.field, attributes);
  const ticks = useTicks(index);
  const id = useId();
  const tick = { hintId: hint ? id : undefined, onMove };
  return (
    <li className={styles.row}>
      <Tick {...tick} field={ticks.shown} column="shown" label={`Show ${label}`} />
      {canBeRequired(row.field) ? (
        <Tick
          {...tick}
          field={ticks.required}
          column="required"
          label={`${label} required for us`}
        />
      ) : (
        <span />
      )}
      <span className={styles.field}>
        <bdi>{label}</bdi>
        {hint && (
          <span id={id} className={styles.quiet}>
            {hint}
          </span>
        )}
      </span>
      <MoveButtons label={label} onMove={onMove} />
    </li>
  );
};

type FieldOrderProps = { readonly attributes: readonly OfferedAttribute[] };

/** Sets which fields show, in which order, and which fields are required. */
export const FieldOrder = ({ attributes }: FieldOrderProps) => {
  const { control } = useFormContext<CampaignForm>();
  const { fields: rows, move } = useFieldArray({ control, name: 'rows' });
  const [moved, setMoved] = useState<string | null>(null);
  const moveRow = (row: FieldRow, from: number, step: Step) => {
    const to = Math.min(Math.max(from + step, 0), rows.length - 1);
    if (to !== from) move(from, to);
    const { label } = describeField(row.field, attributes);
    setMoved(`${isolate(label)} is number ${to + 1} of ${rows.length} now.`);
  };
  return (
    <>
      <div aria-hidden className={styles.columns}>
        <span>Show</span>
        <span>Required for us</span>
        <span>Field</span>
      </div>
      <ol aria-label="Fields in order" className={styles.rows}>
        {rows.map((row, index) => (
          <Row
            key={row.id}
            index={index}
            row={row}
            attributes={attributes}
            onMove={(step) => moveRow(row, index, step)}
          />
        ))}
      </ol>
      <p role="status" className={styles.quiet}>
        {moved ?? HINT}
      </p>
    </>
  );
};
