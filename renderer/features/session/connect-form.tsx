import { KeyRound } from 'lucide-react';
import { useEffect } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import {
  API_VERSIONS,
  type ApiVersion,
  type ConnectInput,
  connectSchema,
  REF_ATTRIBUTE,
  REGIONS,
  type Region,
} from '../../../preload/contract/session.ts';
import { schemaResolver } from '../../lib/schema-resolver.ts';
import { API_VERSION_LABELS, REGION_LABELS } from '../../lib/workspace-words.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useConnect, useConnectPractice, useIsConnecting } from './api.ts';
import styles from './connect.module.css';
import { ConnectProblem } from './connect-problem.tsx';

const REGION_OPTIONS = REGIONS.map((value) => ({ value, label: REGION_LABELS[value] }));
const VERSION_OPTIONS = API_VERSIONS.map((value) => ({ value, label: API_VERSION_LABELS[value] }));

type ConnectFormProps = {
  readonly region: Region;
  readonly apiVersion: ApiVersion;
  readonly onConnected: () => void;
};

const Fields = ({ form }: { readonly form: UseFormReturn<ConnectInput> }) => {
  const problem = form.formState.errors.token?.message;
  return (
    <>
      <TextField
        {...form.register('token')}
        label="Access token"
        type="password"
        autoCapitalize="off"
        hint="In Intercom: Settings › Integrations › Developer Hub › your app › Authentication."
        message={problem ? { tone: 'error', text: problem } : null}
      />
      <div className={styles.pair}>
        <SelectField {...form.register('region')} label="Region" options={REGION_OPTIONS} />
        <SelectField
          {...form.register('apiVersion')}
          label="API version"
          options={VERSION_OPTIONS}
        />
      </div>
    </>
  );
};

/** The Leads API creates an attribute with the first lead that has it (intercom-api.md §2.2). */
const makesRefItself = (apiVersion: ApiVersion): boolean => apiVersion === '1.3';

const ReferenceField = ({ form }: { readonly form: UseFormReturn<ConnectInput> }) => {
  const apiVersion = useWatch({ control: form.control, name: 'apiVersion' });
  const label = 'Mark each lead with a reference';
  return (
    <div className={styles.reference}>
      {makesRefItself(apiVersion) ? (
        <CheckboxField
          key="fixed"
          label={label}
          checked
          disabled
          hint={`This generation of Intercom creates the custom attribute ${REF_ATTRIBUTE} itself. By it a lead whose answer was lost is found again and never made twice.`}
        />
      ) : (
        <CheckboxField
          key="free"
          {...form.register('shouldCreateRef')}
          label={label}
          hint={`On first connect Galena creates the custom attribute ${REF_ATTRIBUTE} in Intercom, so that a lead whose answer was lost is found again and never made twice.`}
        />
      )}
    </div>
  );
};

type ButtonsProps = {
  readonly isConnecting: boolean;
  readonly isPracticePending: boolean;
  readonly onPractice: () => void;
};

/** While Intercom is slow to answer, the rep can still choose the practice workspace instead. */
const Buttons = ({ isConnecting, isPracticePending, onPractice }: ButtonsProps) => (
  <>
    <p className={styles.keychain}>
      <KeyRound aria-hidden />
      The token goes into this computer’s keychain and is never shown again.
    </p>
    <div className={styles.buttons}>
      <Button type="submit" look="primary" isDisabled={isConnecting || isPracticePending}>
        Connect
      </Button>
      <Button isDisabled={isPracticePending} onPress={onPractice}>
        Use the practice workspace
      </Button>
      <span role="status" className={styles.quiet}>
        {isConnecting ? 'Asking Intercom…' : ''}
      </span>
    </div>
  </>
);

const shouldCreateRef = (input: ConnectInput): boolean =>
  makesRefItself(input.apiVersion) || input.shouldCreateRef;

/** Takes a token and sends it to main. The page cannot read a stored token. */
export const ConnectForm = ({ region, apiVersion, onConnected }: ConnectFormProps) => {
  const form = useForm<ConnectInput>({
    defaultValues: { token: '', region, apiVersion, shouldCreateRef: true },
    resolver: schemaResolver(connectSchema),
  });
  const connect = useConnect(onConnected);
  const practice = useConnectPractice(onConnected);
  const isConnecting = useIsConnecting();
  const isBusy = isConnecting || practice.isPending;
  useEffect(() => form.setFocus('token'), [form]);

  const forgetProblem = () => {
    connect.reset();
    practice.reset();
  };
  const submit = form.handleSubmit((input) => {
    if (isBusy) return;
    practice.reset();
    connect.mutate({ ...input, shouldCreateRef: shouldCreateRef(input) });
  }, forgetProblem);
  const tryRegion = (other: Region) => {
    form.setValue('region', other);
    void submit();
  };
  const choosePractice = () => {
    connect.reset();
    const input = form.getValues();
    practice.mutate({ apiVersion: input.apiVersion, shouldCreateRef: shouldCreateRef(input) });
  };

  return (
    <form aria-label="Connect Intercom" className={styles.form} noValidate onSubmit={submit}>
      <Fields form={form} />
      <ReferenceField form={form} />
      <Buttons
        isConnecting={isConnecting}
        isPracticePending={practice.isPending}
        onPractice={choosePractice}
      />
      <ConnectProblem
        error={connect.error ?? practice.error}
        triedRegion={connect.variables?.region ?? null}
        isBusy={isBusy}
        onTryRegion={tryRegion}
      />
    </form>
  );
};
