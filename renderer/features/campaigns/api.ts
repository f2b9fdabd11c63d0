import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type Campaign,
  type CampaignImport,
  MAX_CAMPAIGN_FILE_LENGTH,
} from '../../../preload/contract/campaign.ts';
import { BridgeError, unwrap, useBridge } from '../../lib/bridge.ts';
import { keys } from '../../lib/keys.ts';
import { type AfterCampaign, useCampaignMutation } from '../../lib/mutations.ts';

export const useSaveCampaign = (afterwards?: AfterCampaign) =>
  useCampaignMutation((bridge, campaign: Campaign) => bridge.saveCampaign(campaign), afterwards);

export const useRemoveCampaign = (afterwards?: AfterCampaign) =>
  useCampaignMutation((bridge, { id }: Campaign) => bridge.removeCampaign({ id }), afterwards);

/** Reads a file. It does not open a file that is too large. */
const readTextFile = async (file: File): Promise<string> => {
  const refuse = (message: string) =>
    new BridgeError({ code: 'campaign-file-unreadable', message });
  if (file.size > MAX_CAMPAIGN_FILE_LENGTH)
    throw refuse('This file is too large for campaigns. Nothing was changed.');
  return file.text().catch(() => {
    throw refuse('This file could not be read. Nothing was changed.');
  });
};

export const useImportCampaigns = (afterwards: (answer: CampaignImport) => void) => {
  const bridge = useBridge();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (file: File) =>
      unwrap(bridge.importCampaigns({ text: await readTextFile(file) })),
    onSuccess: (answer) => {
      client.setQueryData(keys.campaigns, answer.campaigns);
      afterwards(answer);
    },
  });
};

export const useExportCampaigns = (afterwards: (text: string) => void) => {
  const bridge = useBridge();
  return useMutation({
    mutationFn: () => unwrap(bridge.exportCampaigns()),
    onSuccess: ({ text }) => afterwards(text),
  });
};
