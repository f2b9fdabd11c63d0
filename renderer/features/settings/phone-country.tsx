import { COUNTRIES } from '../../../preload/contract/countries.ts';
import type { Settings } from '../../../preload/contract/status.ts';
import { useApp } from '../../lib/queries.ts';
import type { Message } from '../../ui/field-message.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useSaveSettings, useSettings } from './api.ts';

// The page is in English, so the countries are in English too, whatever the system's language.
const names = new Intl.DisplayNames('en-GB', { type: 'region' });
const nameOf = (country: string): string => names.of(country) ?? country;

const OPTIONS = COUNTRIES.map((value) => ({ value, label: nameOf(value) })).toSorted((a, b) =>
  a.label.localeCompare(b.label, 'en-GB'),
);

/** The value of the option for the system's country. */
const SYSTEM = '';

type CountryFieldProps = { readonly settings: Settings; readonly systemCountry: string | null };

const CountryField = ({ settings, systemCountry }: CountryFieldProps) => {
  const save = useSaveSettings();
  const shown = save.isPending ? save.variables.country : settings.country;
  const system = systemCountry === null ? 'not known' : nameOf(systemCountry);
  const message = (): Message | null => {
    if (save.error) return { tone: 'error', text: save.error.message };
    return save.isSuccess ? { tone: 'note', text: 'Saved.' } : null;
  };
  return (
    <SelectField
      label="Default country for phone numbers"
      options={[{ value: SYSTEM, label: `As the system: ${system}` }, ...OPTIONS]}
      value={shown ?? SYSTEM}
      onChange={({ currentTarget: { value } }) =>
        save.mutate({ ...settings, country: value === SYSTEM ? null : value })
      }
      message={message()}
    />
  );
};

/** The country of phone numbers without a country code. `UndoWindow` shows settings errors. */
export const PhoneCountry = () => {
  const settings = useSettings();
  const app = useApp();
  if (!settings.data || !app.data) return null;
  return <CountryField settings={settings.data} systemCountry={app.data.systemCountry} />;
};
