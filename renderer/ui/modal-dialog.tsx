import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import styles from './modal-dialog.module.css';

type ModalDialogProps = {
  readonly isOpen: boolean;
  readonly label: string;
  /** With `top`, the top edge stays in place when a list in the dialog grows or shrinks. */
  readonly place: 'top' | 'middle';
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A dialog in front of the page. Escape or a click beside it closes it. */
export const ModalDialog = ({ isOpen, label, place, onClose, children }: ModalDialogProps) => (
  <ModalOverlay
    isOpen={isOpen}
    onOpenChange={(isWanted) => !isWanted && onClose()}
    isDismissable
    className={`${styles.veil} ${styles[place]}`}
  >
    <Modal className={styles.modal ?? ''}>
      <Dialog aria-label={label} className={styles.dialog ?? ''}>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
