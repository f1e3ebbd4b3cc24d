import type { OrganizationClass } from '../../document.ts';

/** Where an organization is named, and how sure that is. */
export interface OrganizationSpan {
  /** UTF-16 offsets, proclitics left out. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Which rule says so, such as `head-construct`. */
  readonly rule: string;
  readonly class?: OrganizationClass | undefined;
  /** Country of a body of a state, ISO 3166-1 alpha-2. */
  readonly code?: string | undefined;
}
