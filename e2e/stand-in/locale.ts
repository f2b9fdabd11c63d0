type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The C library's order. It falls back to “C” if a locale is not installed; that cannot be seen
 * here.
 */
const localeOfTimes = (env: Environment): string => env.LC_ALL || env.LC_TIME || env.LANG || 'C';

/** `de_DE.UTF-8` is DE: Electron takes the text between the two signs if it has two letters. */
const posixCountry = (env: Environment): string => {
  const [name = ''] = localeOfTimes(env).split('.');
  const country = name.slice(name.indexOf('_') + 1);
  return name.includes('_') && country.length === 2 ? country : '';
};

/** `app.getLocaleCountryCode`: the country of the operating system, or an empty text. */
export const localeCountry = (env: Environment, platform: NodeJS.Platform): string =>
  platform === 'linux'
    ? posixCountry(env)
    : (new Intl.Locale(Intl.DateTimeFormat().resolvedOptions().locale).region ?? '');
