import type { Session } from '../../preload/contract/session.ts';
import type { Status } from '../../preload/contract/status.ts';
import { Name } from '../ui/name.tsx';
import styles from './connection.module.css';

type ConnectionProps = { readonly session: Session; readonly status: Status | null };

const describeLink = (status: Status | null): 'Online' | 'Offline' | 'Paused' | '' => {
  if (!status) return '';
  if (status.pause) return 'Paused';
  return status.isOnline ? 'Online' : 'Offline';
};

/** The workspace, the state of the connection, and the number of waiting leads. */
export const Connection = ({ session, status }: ConnectionProps) => {
  const link = describeLink(status);
  return (
    <div role="status" aria-label="Connection" className={styles.connection}>
      <span className={styles.workspace}>
        <Name>{session.kind === 'none' ? 'No workspace' : session.workspace.name}</Name>
      </span>
      <span className={styles.line}>
        <span className={styles.link} data-link={link}>
          {link}
        </span>
        {status && <span>{status.waiting.toLocaleString('en')} waiting</span>}
      </span>
    </div>
  );
};
