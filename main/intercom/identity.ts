import { z } from 'zod';
import { explainFailure } from '../../preload/contract/explain-failure.ts';
import {
  answeredIdSchema,
  foreignIdSchema,
  shownText,
} from '../../preload/contract/foreign-text.ts';
import { quote } from '../../preload/contract/isolate.ts';
import type { AppError } from '../../preload/contract/result.ts';
import { MAX_WORKSPACE_NAME_LENGTH, type Region } from '../../preload/contract/session.ts';
import { classify, type Reading } from './classify.ts';
import { isTimeZone } from './day-instant.ts';
import type { Exchange } from './exchange.ts';

/** The result of `GET /me`: the workspace of the token, or a sentence for the rep. */
export type Identity =
  | {
      readonly kind: 'known';
      readonly workspaceId: string;
      readonly workspaceName: string;
      /** The region of the workspace, if Intercom gives a word for it that Galena knows. */
      readonly region: Region | null;
      /** IANA's name, if Intercom gives one that this computer knows. */
      readonly timeZone: string | null;
    }
  | { readonly kind: 'unknown'; readonly error: AppError };

const shownName = shownText(MAX_WORKSPACE_NAME_LENGTH);

/** intercom-api.md §3.7: `app` may be null, and the spelling of its region is not confirmed. */
const adminSchema = z.object({
  type: z.literal('admin'),
  id: answeredIdSchema,
  name: shownName.nullish(),
  app: z
    .object({
      id_code: foreignIdSchema,
      name: shownName.nullish(),
      region: shownName.nullish(),
      timezone: shownName.nullish().catch(null),
    })
    .nullish(),
});

const REGION_WORDS: ReadonlyMap<string, Region> = new Map([
  ['us', 'us'],
  ['united states', 'us'],
  ['eu', 'eu'],
  ['europe', 'eu'],
  ['au', 'au'],
  ['australia', 'au'],
]);

const error = (code: AppError['code'], message: string): Identity => ({
  kind: 'unknown',
  error: { code, message },
});

const SAFE = 'Nothing was stored.';

type Reasoned<K extends Reading['kind']> = Extract<Reading, { kind: K }>;

const NOT_UNDERSTOOD = `The answer is not one that Intercom gives, so something else on the network may have answered. Try again, or ask whoever looks after the network. ${SAFE}`;

const notIntercom = ({ status }: Reasoned<'not-intercom'>): Identity => {
  // A redirect is not followed: the request would take the token along.
  if (status === null || (status >= 300 && status < 400)) {
    return error(
      'region-wrong',
      `Intercom sent this request elsewhere, so the workspace is probably in another region, or this network asks for a sign-in first. Choose another region and connect again, or open a browser and sign in. ${SAFE}`,
    );
  }
  const login = explainFailure(String(status));
  if (login !== null) return error('not-intercom', `${login} ${SAFE}`);
  return error(
    'not-intercom',
    `The answer (${status}) did not come from Intercom. The network may ask for a sign-in first (hotel, fair or train Wi-Fi), or a firewall stands in the way. Open a browser, sign in to the network, then connect again. ${SAFE}`,
  );
};

const planOrVersion = ({ what, refusal }: Reasoned<'plan-or-version'>): Identity => {
  switch (what) {
    case 'plan':
      return error(
        'plan-restricted',
        `Intercom knows the token, but the workspace’s plan does not allow this: ${quote(refusal.message)} Ask whoever looks after the Intercom subscription, then connect again. ${SAFE}`,
      );
    case 'version':
      return error(
        'version-refused',
        `Intercom does not offer this API version to this workspace: ${quote(refusal.message)} Choose the other version and connect again. ${SAFE}`,
      );
    case 'endpoint':
      return error(
        'region-wrong',
        `Intercom does not know this address (${refusal.status}), so the workspace is probably in another region. Choose another region and connect again. ${SAFE}`,
      );
  }
};

const unknown = ({ cause, status }: Reasoned<'unknown'>): Identity => {
  if (cause === 'server-error') {
    return error(
      'intercom-failing',
      `Intercom has a fault of its own (${status}). The token may be fine; try again in a few minutes. ${SAFE}`,
    );
  }
  if (cause === 'timeout') {
    return error(
      'network-timeout',
      `Intercom did not answer in time. The network may be slow or blocked; try again in a moment. ${SAFE}`,
    );
  }
  if (cause === 'answer-unreadable') {
    return error(
      'intercom-failing',
      `Intercom’s answer could not be read; it may have broken off on its way. Try again in a moment. ${SAFE}`,
    );
  }
  return error(
    'network-unreachable',
    `The connection broke before Intercom had answered. Try again. ${SAFE}`,
  );
};

/** The error if no workspace can be found out. */
const errorOf = (reading: Exclude<Reading, { kind: 'answer' }>): Identity => {
  switch (reading.kind) {
    case 'not-intercom':
      return notIntercom(reading);
    case 'network':
      return error(
        'network-unreachable',
        `Intercom cannot be reached (${reading.reason}). ${explainFailure(reading.reason) ?? 'Check the network connection, then connect again.'} ${SAFE}`,
      );
    case 'wait':
      return error(
        'intercom-busy',
        `Intercom asks to wait a little. Try again in a minute. ${SAFE}`,
      );
    case 'token':
      return error(
        'token-wrong',
        `Intercom does not accept this access token in this region. Copy the whole token from Intercom again, or try another region. ${SAFE}`,
      );
    case 'permission':
      return error(
        'token-forbidden',
        `Intercom knows the token but does not allow it to read the workspace: ${quote(reading.refusal.message)} Give it the permission to read admins in Intercom’s Developer Hub, then connect again. ${SAFE}`,
      );
    case 'plan-or-version':
      return planOrVersion(reading);
    case 'gone-or-moved':
    case 'refused': {
      const { status, message } = reading.refusal;
      return error(
        'intercom-failing',
        `Intercom answered ${status}: ${quote(message)} Try again; if that does not help, tell whoever looks after Intercom. ${SAFE}`,
      );
    }
    case 'unknown':
      return unknown(reading);
  }
};

/** Pure: the workspace of the token, from the exchange of `GET /me`. */
export const identityOf = (exchange: Pick<Exchange, 'response' | 'failure'>): Identity => {
  const reading = classify(exchange);
  if (reading.kind !== 'answer') return errorOf(reading);
  const parsed = adminSchema.safeParse(reading.body);
  if (!parsed.success) return error('not-intercom', NOT_UNDERSTOOD);
  const { id, name, app } = parsed.data;
  const zone = app?.timezone ?? '';
  return {
    kind: 'known',
    workspaceId: app?.id_code ?? `admin-${id}`,
    workspaceName: app?.name || name || 'Intercom workspace',
    region: REGION_WORDS.get(app?.region?.trim().toLowerCase() ?? '') ?? null,
    timeZone: isTimeZone(zone) ? zone : null,
  };
};
