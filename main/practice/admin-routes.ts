import type { JsonObject } from './protocol.ts';
import type { AdminRecord } from './records.ts';
import { adminNotFound } from './refusal.ts';
import type { Call, Route } from './route.ts';
import type { Workspace } from './workspace.ts';

/** Each admin has a picture of their own, named by their id. */
const avatarUrl = ({ id }: AdminRecord): string => `https://practice.example/avatars/${id}.png`;

const showAvatar = (admin: AdminRecord): JsonObject => ({
  type: 'avatar',
  image_url: avatarUrl(admin),
});

/** An admin as the author of something. */
export const showAuthor = (admin: AdminRecord): JsonObject => ({
  type: 'admin',
  id: admin.id,
  name: admin.name,
  email: admin.email,
  away_mode_enabled: false,
  away_mode_reassign: false,
});

const showAdmin = (admin: AdminRecord): JsonObject => ({
  ...showAuthor(admin),
  has_inbox_seat: true,
  team_ids: [],
});

/** The admin whose token this is. */
export const getTokenOwner = (workspace: Workspace): AdminRecord => {
  const owner = workspace.admins.all()[0];
  if (!owner) throw adminNotFound();
  return owner;
};

const showMe = ({ workspace }: Call): JsonObject => {
  const admin = getTokenOwner(workspace);
  const { id, name, region, timezone, createdAt } = workspace.settings.workspace;
  return {
    type: 'admin',
    id: admin.id,
    email: admin.email,
    name: admin.name,
    email_verified: true,
    app: {
      type: 'app',
      id_code: id,
      name,
      created_at: createdAt,
      secure: false,
      identity_verification: false,
      timezone,
      region,
    },
    avatar: showAvatar(admin),
    has_inbox_seat: true,
  };
};

/** In lists, 2.16 has an address; up to 2.14 or later, an object (docs/intercom-api.md §3.7). */
const BARE_ADDRESS_SINCE = 16;

const listAdmins = ({ workspace, version, query }: Call): JsonObject => {
  const showsAvatar = query.get('display_avatar') === 'true';
  const avatarOf = version.minor >= BARE_ADDRESS_SINCE ? avatarUrl : showAvatar;
  return {
    type: 'admin.list',
    admins: workspace.admins.all().map((admin) => ({
      ...showAdmin(admin),
      ...(showsAvatar ? { avatar: avatarOf(admin) } : {}),
    })),
  };
};

const readAdmin = ({ workspace, params }: Call): JsonObject => {
  const admin = workspace.admins.get(params.id ?? '');
  if (!admin) throw adminNotFound();
  return showAdmin(admin);
};

const GENERATIONS = [1, 2] as const;

/** The same in both generations (docs/intercom-api.md §3.7). */
export const adminRoutes: readonly Route[] = GENERATIONS.flatMap((generation): Route[] => [
  { method: 'GET', path: '/me', generation, run: showMe },
  { method: 'GET', path: '/admins', generation, run: listAdmins },
  { method: 'GET', path: '/admins/:id', generation, run: readAdmin },
]);
