import { Download, Plus, Upload } from 'lucide-react';
import { useRef } from 'react';
import { saveTextFile } from '../../lib/save-text-file.ts';
import { Button } from '../../ui/button.tsx';
import { useExportCampaigns, useImportCampaigns } from './api.ts';
import styles from './campaigns.module.css';

const FILE_NAME = 'galena-campaigns.json';

/** A message about the whole list. */
export type Said = { readonly isBad: boolean; readonly text: string };

const news = (text: string): Said => ({ isBad: false, text });
const bad = (text: string): Said => ({ isBad: true, text });

const countWords = (added: number, changed: number): string =>
  added + changed === 0
    ? 'Everything in this file is here already.'
    : `${added} added, ${changed} changed.`;

type ToolsProps = {
  readonly onNew: () => void;
  readonly onSaid: (said: Said) => void;
};

const Import = ({ onSaid }: Pick<ToolsProps, 'onSaid'>) => {
  const input = useRef<HTMLInputElement>(null);
  const load = useImportCampaigns(({ added, changed }) => onSaid(news(countWords(added, changed))));
  const read = (file: File | undefined) => {
    if (file) load.mutate(file, { onError: ({ message }) => onSaid(bad(message)) });
    // Lets the rep choose the same file again after a correction.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <Button isDisabled={load.isPending} onPress={() => input.current?.click()}>
        <Upload aria-hidden />
        Import…
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label="Campaign file"
        onChange={(event) => read(event.currentTarget.files?.[0])}
      />
    </>
  );
};

const Export = ({ onSaid }: Pick<ToolsProps, 'onSaid'>) => {
  const write = useExportCampaigns((text) => {
    saveTextFile(FILE_NAME, text);
    onSaid(news(`Handed over as the file ${FILE_NAME}.`));
  });
  return (
    <Button
      isDisabled={write.isPending}
      onPress={() => write.mutate(undefined, { onError: ({ message }) => onSaid(bad(message)) })}
    >
      <Download aria-hidden />
      Export…
    </Button>
  );
};

export const CampaignTools = ({ onNew, onSaid }: ToolsProps) => (
  <div className={styles.tools}>
    <Button onPress={onNew}>
      <Plus aria-hidden />
      New campaign
    </Button>
    <Import onSaid={onSaid} />
    <Export onSaid={onSaid} />
  </div>
);
