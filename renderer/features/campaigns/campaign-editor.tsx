import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { Campaign } from '../../../preload/contract/campaign.ts';
import { schemaResolver } from '../../lib/schema-resolver.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSaveCampaign } from './api.ts';
import { type CampaignForm, campaignFormSchema, toForm } from './campaign-form.ts';
import styles from './campaigns.module.css';
import { FieldOrder } from './field-order.tsx';
import { StartValues, toMessage } from './start-values.tsx';
import type { CampaignCatalog } from './use-campaign-catalog.ts';

type CampaignEditorProps = {
  readonly campaign: Campaign;
  readonly isNew: boolean;
  readonly catalog: CampaignCatalog;
  readonly onSaved: (campaign: Campaign) => void;
  readonly onCancel: () => void;
};

const isSubmitKey = ({ key, ctrlKey, metaKey, repeat }: KeyboardEvent): boolean =>
  key === 'Enter' && (ctrlKey || metaKey) && !repeat;

const useCampaignForm = ({ campaign, catalog, onSaved }: CampaignEditorProps) => {
  const form = useForm<CampaignForm, unknown, Campaign>({
    defaultValues: toForm(campaign, catalog.attributes),
    resolver: schemaResolver(campaignFormSchema(campaign.id, catalog.attributes, catalog.tagIndex)),
  });
  const { setFocus, setError } = form;
  const save = useSaveCampaign(onSaved);
  const submit = form.handleSubmit((next) => {
    if (save.isPending) return;
    save.mutate(next, {
      onError: ({ appError }) => {
        if (appError.field !== 'name') return;
        setError('name', { message: appError.message });
        setFocus('name');
      },
    });
  });
  const problem = save.error && save.error.appError.field !== 'name' ? save.error.message : null;
  return { form, submit, isPending: save.isPending, problem };
};

/** Selects the name, because a new campaign or a copy first needs another name. */
const useFirstFocus = () => {
  const element = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const name = element.current?.querySelector('input');
    name?.focus();
    name?.select();
  }, []);
  return element;
};

/** The form for one campaign. */
export const CampaignEditor = (props: CampaignEditorProps) => {
  const { isNew, catalog, onCancel } = props;
  const { form, submit, isPending, problem } = useCampaignForm(props);
  const { errors } = form.formState;
  const element = useFirstFocus();
  const shownProblem = problem ?? errors.root?.message ?? null;
  return (
    <Screen title={isNew ? 'New campaign' : 'Edit campaign'} isTitleFocused={false}>
      <FormProvider {...form}>
        <form
          ref={element}
          aria-label="Campaign"
          className={styles.form}
          noValidate
          onSubmit={submit}
          onKeyDown={(event) => {
            if (!isSubmitKey(event)) return;
            event.preventDefault();
            void submit();
          }}
        >
          <TextField {...form.register('name')} label="Name" message={toMessage(errors.name)} />
          <div className={styles.parts}>
            <section aria-labelledby="campaign-fields" className={styles.part}>
              <h2 id="campaign-fields">Fields</h2>
              <FieldOrder attributes={catalog.attributes} />
              <CheckboxField
                {...form.register('showsAllAttributes')}
                label="Show all custom attributes"
                hint="Those that are not ticked above, or that the workspace gets later, follow at the end."
              />
            </section>
            <section aria-labelledby="campaign-start" className={styles.part}>
              <h2 id="campaign-start">A new lead starts with</h2>
              <StartValues {...catalog} />
            </section>
          </div>
          <div className={styles.foot}>
            <Button type="submit" look="primary" isDisabled={isPending}>
              Save
            </Button>
            <Button onPress={onCancel}>Cancel</Button>
            {shownProblem && <Banner tone="bad">{shownProblem}</Banner>}
          </div>
        </form>
      </FormProvider>
    </Screen>
  );
};
