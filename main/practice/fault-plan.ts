import type { Random } from '../ports.ts';
import {
  type CombinedFault,
  type Fault,
  type FaultPlan,
  faultPlanSchema,
  isCombined,
  type Misbehaviour,
} from './faults.ts';
import type { PracticeRequest } from './protocol.ts';

/** The faults that strike one call. */
type Strike = {
  readonly misbehaviour: Misbehaviour | null;
  readonly combined: readonly CombinedFault[];
};

export type FaultPlanner = { readonly next: (request: PracticeRequest) => Strike };

const toPattern = (path: string): RegExp => {
  const source = path
    .split('/')
    .map((part) => {
      if (part === '**') return '.*';
      if (part === '*') return '[^/]+';
      return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    })
    .join('/');
  return new RegExp(`^${source}$`);
};

const createRule = (fault: Fault, random: Random) => {
  const pattern = fault.path === undefined ? null : toPattern(fault.path);
  let calls = 0;
  let strikes = 0;
  const strikesNow = ({ method, path, connection = 'new' }: PracticeRequest): boolean => {
    if (fault.method !== undefined && fault.method !== method) return false;
    if (fault.connection !== undefined && fault.connection !== connection) return false;
    if (pattern && !pattern.test(path)) return false;
    calls += 1;
    // Drawn for every call that fits, so that one condition does not shift another's draws.
    const isUnlucky = fault.probability === undefined || random.next() < fault.probability;
    const isNamed = fault.calls === undefined || fault.calls.includes(calls);
    const hasBegun = fault.fromCall === undefined || calls >= fault.fromCall;
    const isLeft = fault.times === undefined || strikes < fault.times;
    const isStruck = isUnlucky && isNamed && hasBegun && isLeft;
    if (isStruck) strikes += 1;
    return isStruck;
  };
  return { fault, strikesNow };
};

/**
 * The same plan, random numbers and order of calls give the same faults.
 * @throws ZodError for a plan that is not valid
 */
export const createFaultPlanner = (plan: FaultPlan, random: Random): FaultPlanner => {
  const rules = faultPlanSchema.parse(plan).faults.map((fault) => createRule(fault, random));
  return {
    next: (request) => {
      const striking = rules.filter((rule) => rule.strikesNow(request)).map((rule) => rule.fault);
      let misbehaviour: Misbehaviour | null = null;
      const combined: CombinedFault[] = [];
      for (const fault of striking) {
        if (isCombined(fault)) combined.push(fault);
        else misbehaviour ??= fault;
      }
      return { misbehaviour, combined };
    },
  };
};
