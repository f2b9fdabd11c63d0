import type { ClosingChoice } from '../../../preload/contract/status.ts';
import { AlertDialog } from '../../ui/alert-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { useAnswerClosing, useClosing } from './api.ts';

const countLeads = (count: number): string =>
  count === 1 ? '1 lead' : `${count.toLocaleString('en')} leads`;

type ButtonsProps = {
  readonly isSending: boolean;
  readonly onChoose: (choice: ClosingChoice) => void;
};

const Buttons = ({ isSending, onChoose }: ButtonsProps) => (
  <>
    {/* The pressed button disappears, so this button takes the focus. */}
    <Button key={String(isSending)} autoFocus={isSending} onPress={() => onChoose('stay')}>
      Stay
    </Button>
    <Button onPress={() => onChoose('close')}>Close now</Button>
    {!isSending && (
      <Button look="primary" autoFocus onPress={() => onChoose('send-and-close')}>
        Send now and close
      </Button>
    )}
  </>
);

const describeAsking = (unsent: number): string =>
  unsent === 1
    ? 'It is safe on this computer. Wait until it is sent, or close now: it goes at the next start.'
    : 'They are safe on this computer. Wait until they are sent, or close now: they go at the next start.';

/** The question in the window when the rep closes Galena with unsent leads. */
export const ClosingQuestion = () => {
  const closing = useClosing().data;
  const answer = useAnswerClosing();
  if (closing === undefined || closing.kind === 'open') return null;
  const { kind, unsent } = closing;
  const isSending = kind === 'sending';
  const leads = countLeads(unsent);
  return (
    <AlertDialog
      isOpen
      title={
        isSending
          ? 'Sending before Galena closes'
          : `${leads} ${unsent === 1 ? 'is' : 'are'} still on the way`
      }
      onDismiss={() => answer.mutate('stay')}
      buttons={<Buttons isSending={isSending} onChoose={answer.mutate} />}
    >
      <p role="status">
        {isSending ? `Sending ${leads}… Then Galena closes by itself.` : describeAsking(unsent)}
      </p>
      {answer.error && <p role="alert">{answer.error.message}</p>}
    </AlertDialog>
  );
};
