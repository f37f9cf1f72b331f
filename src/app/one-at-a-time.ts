// Many callers, one run: a wish that comes while a run is under way is met by one more run after it.

/**
 * Returns `work` so that it never runs twice at once. Each call resolves when a run that began after the call has
 * ended; calls made during one run share the next. A run that throws fails the calls that waited for it.
 */
export function oneAtATime(work: () => Promise<unknown>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = (): Promise<void> => {
    running = work()
      .then(() => {})
      .finally(() => {
        running = null;
      });
    return running;
  };
  return () => {
    if (!running) return start();
    next ??= running
      .catch(() => {})
      .then(() => {
        next = null;
        return start();
      });
    return next;
  };
}
