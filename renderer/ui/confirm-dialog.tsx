import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './button.tsx';
import styles from './confirm-dialog.module.css';

type ConfirmDialogProps = {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly isDanger?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** One question before something that cannot be taken back. Escape means no. */
export const ConfirmDialog = (props: ConfirmDialogProps) => (
  <ModalOverlay
    isOpen={props.isOpen}
    onOpenChange={(isOpen) => !isOpen && props.onCancel()}
    isDismissable
    className={styles.veil ?? ''}
  >
    <Modal className={styles.modal ?? ''}>
      <Dialog role="alertdialog" className={styles.dialog ?? ''}>
        <Heading slot="title" level={2}>
          {props.title}
        </Heading>
        <div className={styles.text}>{props.children}</div>
        <div className={styles.buttons}>
          <Button onPress={props.onCancel}>{props.cancelLabel}</Button>
          <Button
            look={props.isDanger ? 'danger' : 'primary'}
            onPress={props.onConfirm}
            autoFocus={!props.isDanger}
          >
            {props.confirmLabel}
          </Button>
        </div>
      </Dialog>
    </Modal>
  </ModalOverlay>
);
