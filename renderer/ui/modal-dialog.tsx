import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import styles from './modal-dialog.module.css';

type ModalDialogProps = {
  readonly isOpen: boolean;
  readonly label: string;
  /** A list that grows and shrinks while one types stays where its top is. */
  readonly place: 'top' | 'middle';
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Something to look at before everything else. Escape, or a click beside it, puts it away again. */
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
