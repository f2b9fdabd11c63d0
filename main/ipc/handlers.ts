import { type AppError, fail, ok, type Result } from '../../preload/contract/result.ts';
import type { AppInfo, Storage } from '../../preload/contract/status.ts';
import { readAssist } from '../assist/assist.ts';
import type { ClosingService } from '../leads/closing.ts';
import { toSummary } from '../leads/history.ts';
import type { ReadPaste } from '../ports.ts';
import type { Services } from '../services.ts';
import type { Entry } from '../storage/entry-repo.ts';
import type { Handlers } from './router.ts';

/** What the handlers need from the app as a whole. */
export type AppControls = {
  /** Waits while the database is being opened: the keychain may be asking the rep. */
  readonly info: () => Promise<AppInfo>;
  readonly reopen: () => Promise<Storage>;
  readonly startFresh: () => Promise<Storage>;
  readonly systemCountry: () => string | null;
  readonly readPaste: ReadPaste;
  readonly closing: Pick<ClosingService, 'read' | 'answer'>;
};

const CLOSED: AppError = {
  code: 'storage-closed',
  message:
    'Galena’s database is not open, so nothing can be read or kept now. What stands in the form stays there.',
};

const summary = (result: Result<Entry>) => (result.ok ? ok(toSummary(result.value)) : result);
const summaries = (entries: readonly Entry[]) => ok(entries.map(toSummary));

/** What each channel does, once the router has let the call in. */
export const createHandlers = (
  app: AppControls,
  currentServices: () => Services | null,
): Handlers => {
  /** Answers with an error while there is no open database to work on. */
  const withServices =
    <P, T>(work: (services: Services, payload: P) => Result<T> | Promise<Result<T>>) =>
    (payload: P): Result<T> | Promise<Result<T>> => {
      const services = currentServices();
      return services ? work(services, payload) : fail(CLOSED);
    };

  /** Without an open database the assist calls work too, with the country of the system. */
  const country = (): string | null =>
    currentServices()?.settings.read().country ?? app.systemCountry();

  /** Like `withServices`, for actions of the rep, who waits for the result. */
  const byHand = <P, T>(work: (services: Services, payload: P) => Result<T>) =>
    withServices((services, payload: P) => {
      services.yieldToUser();
      return work(services, payload);
    });

  return {
    'app:read': async () => {
      // A page that is opening makes this call first.
      currentServices()?.yieldToUser();
      return ok(await app.info());
    },
    'app:reopen': async () => ok(await app.reopen()),
    'app:start-fresh': async () => ok(await app.startFresh()),

    'closing:read': () => ok(app.closing.read()),
    'closing:answer': ({ choice }) => ok(app.closing.answer(choice)),

    'session:read': withServices(({ session }) => ok(session.read())),
    'session:connect': withServices(({ session }, input) => session.connect(input)),
    'session:connect-practice': withServices(({ session }, input) =>
      session.connectPractice(input),
    ),
    'session:unlock': withServices(async ({ session }) => ok(await session.resume())),
    'session:disconnect': withServices(({ session }) => session.disconnect()),

    'status:read': withServices(({ status }) => ok(status())),

    'settings:read': withServices(({ settings }) => ok(settings.read())),
    'settings:save': withServices((services, settings) => {
      services.settings.save(settings);
      return ok(settings);
    }),

    'campaign:list': withServices(({ campaigns }) => ok(campaigns.list())),
    'campaign:save': withServices(({ campaigns }, campaign) => campaigns.save(campaign)),
    'campaign:remove': withServices(({ campaigns }, { id }) => campaigns.remove(id)),
    'campaign:activate': withServices(({ campaigns }, { id }) => campaigns.activate(id)),
    'campaign:export': withServices(({ campaigns }) => ok({ text: campaigns.exportAll() })),
    'campaign:import': withServices(({ campaigns }, { text }) => campaigns.importFrom(text)),

    'catalog:read': withServices(({ catalog }) => ok(catalog.read())),
    'catalog:refresh': withServices(({ catalog }) => catalog.refresh()),

    'draft:save': byHand(({ drafts }, { id, lead }) => drafts.save(id, lead)),
    'draft:list': withServices(({ drafts }) => summaries(drafts.list())),
    'draft:submit': byHand(({ outbox }, { id, lead }) => summary(outbox.submit(id, lead))),

    'duplicates:local': withServices(({ duplicates }, question) =>
      ok(duplicates.findLocal(question)),
    ),
    'duplicates:remote': withServices(async ({ duplicates }, clues) =>
      ok(await duplicates.findRemote(clues, country())),
    ),
    'duplicates:open': withServices(({ duplicates }, { contactId }) => duplicates.open(contactId)),

    'outbox:list': withServices(({ outbox }) => summaries(outbox.list())),
    'outbox:retry': withServices(({ outbox }, { id }) => summary(outbox.retry(id))),
    'outbox:retry-all': withServices(({ outbox }) => ok({ retried: outbox.retryAll() })),
    'outbox:update-other': withServices(({ outbox }, { id }) => summary(outbox.updateOther(id))),
    'outbox:undo': withServices(({ outbox }, { id }) => summary(outbox.undo(id))),
    'outbox:send-now': withServices(({ outbox }, { id }) => summary(outbox.sendNow(id))),
    'outbox:answer': withServices(({ outbox }, { id, answer }) =>
      summary(outbox.answer(id, answer)),
    ),
    'outbox:edit': withServices(({ outbox }, { id }) => summary(outbox.edit(id))),

    'outbox:leave-out': withServices(({ outbox }, { id }) => summary(outbox.leaveOut(id))),

    'entry:discard': withServices(({ outbox }, { id }) => summary(outbox.discard(id))),
    'entry:list-bin': withServices(({ outbox }) => summaries(outbox.bin())),
    'entry:restore': withServices(({ outbox }, { id }) => summary(outbox.restore(id))),
    'entry:read': withServices(({ history }, { id }) => history.read(id)),
    'attempt:read': withServices(({ history }, { id }) => history.readAttempt(id)),
    'entry:open-contact': withServices(({ history }, { id }) => history.openContact(id)),

    'history:list': withServices(({ history }, { search, after }) =>
      ok(history.list(search, after)),
    ),

    'assist:read': async (fields) => ok(await readAssist(fields, country())),
    'assist:read-paste': async ({ text }) => ok(await app.readPaste(text, country())),
  };
};
