/**
 * How the server's process is started so that it keeps to its memory. By itself V8 lets garbage
 * grow to 64 MB before it looks at it. glibc keeps what each thread once used: the compiler of the
 * embedded database and the hash of a password leave a hundred megabytes behind. Other systems
 * do not know these names.
 */
export const serverFlags = ['--max-semi-space-size=8'];

export const serverEnv = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' };
