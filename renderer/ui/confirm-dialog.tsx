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
  /** It may come amid typing: the cursor is at the answer that changes nothing. */
  readonly isSafeFirst?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** One question before something that cannot be taken back. Escape means no. */
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
