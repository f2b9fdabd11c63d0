type Environment = Readonly<Record<string, string | undefined>>;

/** The C library's order; that it falls back to “C” where a locale is not installed cannot be seen from here. */
const localeOfTimes = (env: Environment): string => env.LC_ALL || env.LC_TIME || env.LANG || 'C';

/** `de_DE.UTF-8` is in DE. Electron takes what stands between the two signs, if it is two letters long. */
const posixCountry = (env: Environment): string => {
  const [name = ''] = localeOfTimes(env).split('.');
  const country = name.slice(name.indexOf('_') + 1);
  return name.includes('_') && country.length === 2 ? country : '';
};

/** `app.getLocaleCountryCode`: where the operating system says it is, or nothing. */
export const localeCountry = (env: Environment, platform: NodeJS.Platform): string =>
  platform === 'linux'
    ? posixCountry(env)
    : (new Intl.Locale(Intl.DateTimeFormat().resolvedOptions().locale).region ?? '');
