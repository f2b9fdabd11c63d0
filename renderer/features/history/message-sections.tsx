import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import type { Attempt } from '../../../preload/contract/attempt.ts';
import { explainFailure } from '../../../preload/contract/explain-failure.ts';
import { copyText } from '../../lib/copy-text.ts';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { formatJson } from '../../ui/format-json.ts';
import { JsonView } from '../../ui/json-view.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './lead-details.module.css';

type SectionProps = { readonly attempt: Attempt | null };

const Headers = ({ headers }: { readonly headers: Readonly<Record<string, string>> }) => (
  <details className={styles.headers}>
    <summary>Headers</summary>
    <Facts facts={Object.entries(headers).map(([term, value]) => ({ term, value }))} />
  </details>
);

/** The request of an attempt. It never contains the token. */
export const RequestSection = ({ attempt }: SectionProps) => (
  <Section title="Request">
    {attempt ? (
      <>
        <p className={styles.target}>
          <strong>{attempt.request.method}</strong> {attempt.request.url}
        </p>
        <Headers headers={attempt.request.headers} />
        {attempt.request.body !== null && (
          <JsonView label="Request body" text={attempt.request.body} />
        )}
      </>
    ) : (
      <p className={styles.quiet}>No request was made.</p>
    )}
  </Section>
);

const CopyButton = ({ text }: { readonly text: string }) => {
  const [isCopied, setCopied] = useState(false);
  return (
    <Button onPress={() => setCopied(copyText(formatJson(text)))}>
      {isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
      Copy response
    </Button>
  );
};

const Response = ({ response }: { readonly response: NonNullable<Attempt['response']> }) => (
  <>
    <Facts
      facts={[
        { term: 'Status', value: String(response.status) },
        { term: 'Request ID', value: response.requestId ?? 'none' },
      ]}
    />
    <Headers headers={response.headers} />
    <JsonView label="Response body" text={response.body} />
    {response.isTruncated && (
      <p className={styles.quiet}>The body was longer; only its beginning is kept.</p>
    )}
  </>
);

/** Explains a failure's reason or a status code to the rep. */
const Meaning = ({ of }: { readonly of: string }) => {
  const meaning = explainFailure(of);
  return meaning && <p className={styles.quiet}>{meaning}</p>;
};

/** The response of an attempt, shown only as text. */
export const ResponseSection = ({ attempt }: SectionProps) => {
  const response = attempt?.response ?? null;
  return (
    <Section title="Response" tools={response && <CopyButton text={response.body} />}>
      {attempt?.failure && <p className={styles.failure}>{attempt.failure}</p>}
      <Meaning of={attempt?.failure ?? String(response?.status)} />
      {response ? (
        <Response response={response} />
      ) : (
        <p className={styles.quiet}>No response came back.</p>
      )}
    </Section>
  );
};
