/**
 * Whether this build keeps the site on the reader's device. OFFLINE=off turns it off: then no
 * page asks for the worker, none speaks of it, and a worker of an earlier build removes itself.
 */
export const isOffline = process.env['OFFLINE'] !== 'off';
