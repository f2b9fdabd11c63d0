import { config } from 'zod';

// zod compiles its parsers with `new Function` if it can. The content security policy of the page
// forbids that and reports even zod's test for it. So import this file before the first schema.
config({ jitless: true });
