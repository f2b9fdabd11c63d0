import { z } from 'zod';
import { explainFailure } from '../../../preload/contract/explain-failure.ts';
import type { AppError } from '../../../preload/contract/result.ts';
import type { Region } from '../../../preload/contract/session.ts';
import { isTimeZone } from './day-instant.ts';
import type { ApiResponse, Exchange } from './exchange.ts';
import type { Failure } from './failure.ts';
import { parseJson, refusalOf } from './outcome.ts';

/** What `GET /me` told: the workspace of the token, or a sentence for the rep. */
export type Identity =
  | {
      readonly kind: 'known';
      readonly workspaceId: string;
      readonly workspaceName: string;
      /** Where the workspace lives, if Intercom says so in a word that is known. */
      readonly region: Region | null;
      /** By IANA's name, if Intercom says so and this machine knows it. */
      readonly timeZone: string | null;
    }
  | { readonly kind: 'unknown'; readonly error: AppError };

/** intercom-api.md §3.7: `app` may be null, and the spelling of its region is not confirmed. */
const adminSchema = z.object({
  type: z.literal('admin'),
  id: z.union([z.string(), z.number()]).transform(String),
  name: z.string().nullish(),
  app: z
    .object({
      id_code: z.string().min(1),
      name: z.string().nullish(),
      region: z.string().nullish(),
      timezone: z.string().nullish().catch(null),
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

/** Longer ones are cut: nobody named a workspace like that. */
const MAX_NAME_LENGTH = 120;

const SAFE = 'Nothing was stored.';

const identityOfFailure = (failure: Failure | null): Identity => {
  switch (failure?.kind) {
    case 'not-sent':
      return error(
        'network-unreachable',
        `Intercom cannot be reached (${failure.reason}). ${explainFailure(failure.reason) ?? 'Check the network connection, then connect again.'} ${SAFE}`,
      );
    case 'timeout':
      return error(
        'network-timeout',
        `Intercom did not answer in time. The network may be slow or blocked; try again in a moment. ${SAFE}`,
      );
    case 'redirected':
      return error('region-wrong', REDIRECTED);
    default:
      return error(
        'network-unreachable',
        `The connection broke before Intercom had answered. Try again. ${SAFE}`,
      );
  }
};

const REDIRECTED = `Intercom sent this request elsewhere, so the workspace is probably in another region. Choose another region and connect again. ${SAFE}`;

const NOT_FOUND = `Intercom does not know this address (404), so the workspace is probably in another region. Choose another region and connect again. ${SAFE}`;

const NOT_UNDERSTOOD = `The answer is not one that Intercom gives, so something else on the network may have answered. Try again, or ask whoever looks after the network. ${SAFE}`;

const NOT_INTERCOM = `The answer came as a web page and not from Intercom’s API. The network may ask for a sign-in first (hotel, fair or train Wi-Fi), or a firewall stands in the way. Open a browser, sign in to the network, then connect again. ${SAFE}`;

/** A web page is no JSON; that much even a terse answer of the API is. */
const looksLikeIntercom = ({ body }: ApiResponse): boolean => typeof parseJson(body) === 'object';

const identityOfRefusal = (response: ApiResponse): Identity => {
  const { status } = response;
  const said = refusalOf(response);
  if (status === 401 && (response.body.trim() === '' || looksLikeIntercom(response))) {
    return error(
      'token-wrong',
      `Intercom does not accept this access token in this region. Copy the whole token from Intercom again, or try another region. ${SAFE}`,
    );
  }
  if (status === 429) {
    return error('intercom-busy', `Intercom asks to wait a little. Try again in a minute. ${SAFE}`);
  }
  if (status === 511) return error('not-intercom', NOT_INTERCOM);
  if (status >= 500 || status === 408) {
    return error(
      'intercom-failing',
      `Intercom has a fault of its own (${status}). The token may be fine; try again in a few minutes. ${SAFE}`,
    );
  }
  if (status === 407) {
    return error('not-intercom', `${explainFailure(String(status)) ?? NOT_UNDERSTOOD} ${SAFE}`);
  }
  if (status === 404) return error('region-wrong', NOT_FOUND);
  if (!looksLikeIntercom(response)) return error('not-intercom', NOT_INTERCOM);
  if (said.code === 'intercom_version_invalid') {
    return error(
      'version-refused',
      `Intercom does not offer this API version to this workspace: ${said.message} Choose the other version and connect again. ${SAFE}`,
    );
  }
  if (status === 403) {
    return error(
      'token-forbidden',
      `Intercom knows the token but does not allow it to read the workspace: ${said.message} Give it the permission to read admins in Intercom’s Developer Hub, then connect again. ${SAFE}`,
    );
  }
  return error('intercom-failing', `Intercom answered ${status}: ${said.message} ${SAFE}`);
};

const identityOfAnswer = (response: ApiResponse): Identity => {
  if (response.status >= 300 && response.status < 400) return error('region-wrong', REDIRECTED);
  if (response.status >= 400) return identityOfRefusal(response);
  const parsed = adminSchema.safeParse(parseJson(response.body));
  if (!parsed.success) {
    return error('not-intercom', looksLikeIntercom(response) ? NOT_UNDERSTOOD : NOT_INTERCOM);
  }
  const { id, name, app } = parsed.data;
  const zone = app?.timezone ?? '';
  return {
    kind: 'known',
    workspaceId: app?.id_code ?? `admin-${id}`,
    workspaceName: (app?.name || name || 'Intercom workspace').slice(0, MAX_NAME_LENGTH),
    region: REGION_WORDS.get(app?.region?.trim().toLowerCase() ?? '') ?? null,
    timeZone: isTimeZone(zone) ? zone : null,
  };
};

export const identityOf = ({ response, failure }: Exchange): Identity =>
  response ? identityOfAnswer(response) : identityOfFailure(failure);
