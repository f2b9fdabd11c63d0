import { EMPTY_LEAD, type TypedLead } from '../../preload/contract/lead.ts';

/** A lead as reps enter it; the same number gives the same lead. */
export const benchLead = (mark: string, number: number): TypedLead => ({
  ...EMPTY_LEAD,
  name: `Bench ${mark} ${number}`,
  email: `bench.${mark}.${number}@bench.example`,
  phone: `+353 87 ${String(number).padStart(7, '0')}`,
});
