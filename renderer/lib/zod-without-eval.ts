import { config } from 'zod';

// zod compiles its parsers by `new Function` where it may. The page's content security policy forbids
// that, and even the probe would be reported, so this must be imported before the first schema.
config({ jitless: true });
