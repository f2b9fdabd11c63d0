import { adminRoutes } from './admin-routes.ts';
import { attributeRoutes } from './attribute-routes.ts';
import { companyRoutes } from './company-routes.ts';
import { contactRoutes } from './contact-routes.ts';
import { leadRoutes } from './lead-routes.ts';
import { leadStepRoutes } from './lead-step-routes.ts';
import { mergeRoutes } from './merge.ts';
import { mergeHistoryRoutes } from './merge-history.ts';
import { noteRoutes } from './note-routes.ts';
import { resourceNotFound } from './refusal.ts';
import type { Route } from './route.ts';
import { searchRoutes } from './search-routes.ts';
import { tagRoutes } from './tag-routes.ts';
import { userRoutes } from './user-routes.ts';
import type { ApiVersion } from './version.ts';

/** The first route that fits is used: paths of fixed words stand before paths with a colon. */
export const ROUTES: readonly Route[] = [
  ...searchRoutes,
  ...mergeRoutes,
  ...mergeHistoryRoutes,
  ...contactRoutes,
  ...leadRoutes,
  ...leadStepRoutes,
  ...attributeRoutes,
  ...companyRoutes,
  ...tagRoutes,
  ...noteRoutes,
  ...adminRoutes,
  ...userRoutes,
];

const decode = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

const matchPath = (pattern: string, path: string): Record<string, string> | null => {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: [name: string, value: string][] = [];
  for (const [index, part] of wanted.entries()) {
    const have = decode(given[index] ?? '');
    if (have === null) return null;
    if (!part.startsWith(':')) {
      if (part !== have) return null;
    } else if (have === '') return null;
    else params.push([part.slice(1), have]);
  }
  return Object.fromEntries(params);
};

const withoutTrailingSlash = (path: string): string => path.replace(/\/+$/, '') || '/';

export type Match = { readonly route: Route; readonly params: Readonly<Record<string, string>> };

/** @throws Refusal 404, also if only another version has the route (docs/intercom-api.md §1.1) */
export const findRoute = (method: string, path: string, version: ApiVersion): Match => {
  for (const route of ROUTES) {
    const isOffered =
      route.generation === version.generation &&
      version.minor >= (route.since ?? 0) &&
      version.minor <= (route.until ?? version.minor);
    if (route.method !== method || !isOffered) continue;
    const params = matchPath(route.path, withoutTrailingSlash(path));
    if (params) return { route, params };
  }
  throw resourceNotFound();
};
