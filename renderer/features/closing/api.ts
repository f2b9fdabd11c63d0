import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ClosingChoice } from '../../../preload/contract/status.ts';
import { unwrap, useBridge } from '../../lib/bridge.ts';
import { keys } from '../../lib/keys.ts';

/** Whether Galena is closing. With this call, main learns that the page shows the question. */
export const useClosing = () => {
  const bridge = useBridge();
  return useQuery({ queryKey: keys.closing, queryFn: () => unwrap(bridge.readClosing()) });
};

export const useAnswerClosing = () => {
  const bridge = useBridge();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (choice: ClosingChoice) => unwrap(bridge.answerClosing({ choice })),
    onSuccess: (closing) => client.setQueryData(keys.closing, closing),
  });
};
