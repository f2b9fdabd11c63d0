import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import styles from './alert-dialog.module.css';

type AlertDialogProps = {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly buttons: ReactNode;
  readonly onDismiss: () => void;
};

/** A question in front of the page. Escape or a click beside it cancels. */
export const AlertDialog = (props: AlertDialogProps) => (
  <ModalOverlay
    isOpen={props.isOpen}
    onOpenChange={(isOpen) => !isOpen && props.onDismiss()}
    isDismissable
    className={styles.veil ?? ''}
  >
    <Modal className={styles.modal ?? ''}>
      <Dialog role="alertdialog" className={styles.dialog ?? ''}>
        <Heading slot="title" level={2}>
          {props.title}
        </Heading>
        <div className={styles.text}>{props.children}</div>
        <div className={styles.buttons}>{props.buttons}</div>
      </Dialog>
    </Modal>
  </ModalOverlay>
);
