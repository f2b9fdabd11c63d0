import type { ReactNode } from 'react';
import { AlertDialog } from './alert-dialog.tsx';
import { Button } from './button.tsx';

type ConfirmDialogProps = {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly isDanger?: boolean;
  /** The cancel button gets the focus, because the dialog may open while the rep types. */
  readonly isSafeFirst?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Asks before an important action. Escape cancels. */
export const ConfirmDialog = (props: ConfirmDialogProps) => (
  <AlertDialog
    isOpen={props.isOpen}
    title={props.title}
    onDismiss={props.onCancel}
    buttons={
      <>
        <Button onPress={props.onCancel} autoFocus={props.isSafeFirst ?? false}>
          {props.cancelLabel}
        </Button>
        <Button
          look={props.isDanger ? 'danger' : 'primary'}
          onPress={props.onConfirm}
          autoFocus={!props.isDanger && !props.isSafeFirst}
        >
          {props.confirmLabel}
        </Button>
      </>
    }
  >
    {props.children}
  </AlertDialog>
);
