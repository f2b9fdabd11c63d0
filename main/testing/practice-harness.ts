import { createMemoryStore } from '../practice/memory-store.ts';
import { createPractice, type PracticeOptions } from '../practice/practice.ts';
import { isJsonObject, type JsonObject, type PracticeReply } from '../practice/protocol.ts';
import { createFakeClock, createFakeIds, createSeededRandom } from './fakes.ts';

/** A practice workspace with a clock that stands still, for tests that need no socket. */

const TOKEN = 'practice-token';

type CallOptions = {
  /** null: no header is sent. */
  readonly version?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Told = {
  readonly kind: PracticeReply['kind'];
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject;
  readonly text: string;
};

const readJson = (text: string): JsonObject => {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
};

const toTold = (reply: PracticeReply): Told => {
  const { kind } = reply;
  if (kind === 'hang' || kind === 'reset') {
    return { kind, status: 0, headers: {}, body: {}, text: '' };
  }
  const answer = kind === 'cut-off' ? reply.answer : reply;
  const { status, headers, body: text } = answer;
  return { kind, status, headers, body: readJson(text), text };
};

export const openHarness = (options: Partial<PracticeOptions> = {}) => {
  const clock = createFakeClock();
  const practice = createPractice({
    clock,
    ids: createFakeIds(),
    random: createSeededRandom(7),
    token: TOKEN,
    store: createMemoryStore(),
    ...options,
  });
  const call = async (
    method: string,
    target: string,
    body?: unknown,
    { version = '2.16', headers = {} }: CallOptions = {},
  ): Promise<Told> => {
    const [path = '/', query = ''] = target.split('?');
    const reply = await practice.handle({
      method,
      path,
      query,
      headers: {
        authorization: `Bearer ${TOKEN}`,
        accept: 'application/json',
        ...(version === null ? {} : { 'intercom-version': version }),
        ...headers,
      },
      body: typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body),
    });
    return toTold(reply);
  };
  return { clock, practice, call };
};

export const errorOf = ({ status, body }: Told): JsonObject => {
  const errors = Array.isArray(body.errors) ? body.errors : [];
  const first: unknown = errors[0];
  return { status, ...(isJsonObject(first) ? first : {}) };
};

export const idOf = ({ body }: Told): string => String(body.id);

/** The values of one field in every row of a list. */
export const pluck = (told: Told, field: string, list = 'data'): unknown[] => {
  const rows = told.body[list];
  return Array.isArray(rows) ? rows.map((row) => (isJsonObject(row) ? row[field] : undefined)) : [];
};
