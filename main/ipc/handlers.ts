import { type AppError, fail, ok, type Result } from '../../preload/contract/result.ts';
import type { AppInfo, Storage } from '../../preload/contract/status.ts';
import { readAssist } from '../assist/assist.ts';
import type { ClosingService } from '../leads/closing.ts';
import { toSummary } from '../leads/history.ts';
import type { ReadPaste } from '../ports.ts';
import type { Desk } from '../services.ts';
import type { Entry } from '../storage/entry-repo.ts';
import type { Handlers } from './router.ts';

/** What the handlers may ask of the app as a whole. */
export type AppControls = {
  /** Waits for an opening that is under way: the keychain may be asking the rep. */
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
export const createHandlers = (app: AppControls, currentDesk: () => Desk | null): Handlers => {
  /** Answers with an error while there is no open database to work on. */
  const atDesk =
    <P, T>(work: (desk: Desk, payload: P) => Result<T> | Promise<Result<T>>) =>
    (payload: P): Result<T> | Promise<Result<T>> => {
      const desk = currentDesk();
      return desk ? work(desk, payload) : fail(CLOSED);
    };

  /** Help is given while there is no database too, with the country that the system names. */
  const country = (): string | null =>
    currentDesk()?.settings.read().country ?? app.systemCountry();

  /** As `atDesk`, for what the rep does by hand and waits for. */
  const byHand = <P, T>(work: (desk: Desk, payload: P) => Result<T>) =>
    atDesk((desk, payload: P) => {
      desk.giveWay();
      return work(desk, payload);
    });

  return {
    'app:read': async () => {
      // A page that opens asks for this first.
      currentDesk()?.giveWay();
      return ok(await app.info());
    },
    'app:reopen': async () => ok(await app.reopen()),
    'app:start-fresh': async () => ok(await app.startFresh()),

    'closing:read': () => ok(app.closing.read()),
    'closing:answer': ({ choice }) => ok(app.closing.answer(choice)),

    'session:read': atDesk(({ session }) => ok(session.read())),
    'session:connect': atDesk(({ session }, input) => session.connect(input)),
    'session:connect-practice': atDesk(({ session }, input) => session.connectPractice(input)),
    'session:unlock': atDesk(async ({ session }) => ok(await session.resume())),
    'session:disconnect': atDesk(({ session }) => session.disconnect()),

    'status:read': atDesk(({ status }) => ok(status())),

    'settings:read': atDesk(({ settings }) => ok(settings.read())),
    'settings:save': atDesk((desk, settings) => {
      desk.settings.save(settings);
      return ok(settings);
    }),

    'campaign:list': atDesk(({ campaigns }) => ok(campaigns.list())),
    'campaign:save': atDesk(({ campaigns }, campaign) => campaigns.save(campaign)),
    'campaign:remove': atDesk(({ campaigns }, { id }) => campaigns.remove(id)),
    'campaign:activate': atDesk(({ campaigns }, { id }) => campaigns.activate(id)),
    'campaign:export': atDesk(({ campaigns }) => ok({ text: campaigns.exportAll() })),
    'campaign:import': atDesk(({ campaigns }, { text }) => campaigns.importFrom(text)),

    'catalog:read': atDesk(({ catalog }) => ok(catalog.read())),
    'catalog:refresh': atDesk(({ catalog }) => catalog.refresh()),

    'draft:save': byHand(({ drafts }, { id, lead }) => drafts.save(id, lead)),
    'draft:list': atDesk(({ drafts }) => summaries(drafts.list())),
    'draft:submit': byHand(({ outbox }, { id, lead }) => summary(outbox.submit(id, lead))),

    'duplicates:local': atDesk(({ duplicates }, question) => ok(duplicates.findLocal(question))),
    'duplicates:remote': atDesk(async ({ duplicates }, clues) =>
      ok(await duplicates.findRemote(clues, country())),
    ),
    'duplicates:open': atDesk(({ duplicates }, { contactId }) => duplicates.open(contactId)),

    'outbox:list': atDesk(({ outbox }) => summaries(outbox.list())),
    'outbox:retry': atDesk(({ outbox }, { id }) => summary(outbox.retry(id))),
    'outbox:retry-all': atDesk(({ outbox }) => ok({ retried: outbox.retryAll() })),
    'outbox:update-other': atDesk(({ outbox }, { id }) => summary(outbox.updateOther(id))),
    'outbox:undo': atDesk(({ outbox }, { id }) => summary(outbox.undo(id))),
    'outbox:send-now': atDesk(({ outbox }, { id }) => summary(outbox.sendNow(id))),
    'outbox:answer': atDesk(({ outbox }, { id, answer }) => summary(outbox.answer(id, answer))),
    'outbox:edit': atDesk(({ outbox }, { id }) => summary(outbox.edit(id))),

    'outbox:leave-out': atDesk(({ outbox }, { id }) => summary(outbox.leaveOut(id))),

    'entry:discard': atDesk(({ outbox }, { id }) => summary(outbox.discard(id))),
    'entry:list-bin': atDesk(({ outbox }) => summaries(outbox.bin())),
    'entry:restore': atDesk(({ outbox }, { id }) => summary(outbox.restore(id))),
    'entry:read': atDesk(({ history }, { id }) => history.read(id)),
    'attempt:read': atDesk(({ history }, { id }) => history.readAttempt(id)),
    'entry:open-contact': atDesk(({ history }, { id }) => history.openContact(id)),

    'history:list': atDesk(({ history }, { search, after }) => ok(history.list(search, after))),

    'assist:read': async (fields) => ok(await readAssist(fields, country())),
    'assist:read-paste': async ({ text }) => ok(await app.readPaste(text, country())),
  };
};
