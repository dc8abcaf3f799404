import { configureGlobal } from 'fast-check';

/** One failing value kills a mutant; nobody reads the smallest one. */
configureGlobal({ endOnFailure: true });
