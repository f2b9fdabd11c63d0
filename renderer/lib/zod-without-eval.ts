import { config } from 'zod';

// zod compiles its parsers with `new Function` if it may. The page's content security policy forbids
// that and reports even zod's test for it. So this import must come before the first schema.
config({ jitless: true });
