import type { Part } from './parts.ts';

/** What a page asks of the worker, through a channel of its own; the third kind is Serwist's and has no answer. */
export type Question = { type: 'STATUS' } | { type: 'KEEP'; parts: Part[] };
export type Command = { type: 'SKIP_WAITING' };

/** What the worker knows about itself. */
export interface Status {
  version: string;
  parts: Record<Part, { wire: number; ready: boolean }>;
}

/** Whether all that was asked for is on the device now. */
export interface Kept {
  kept: boolean;
}

export type Answer<Asked extends Question> = Asked extends { type: 'STATUS' } ? Status : Kept;
