interface Flushing {
  flush(): Promise<void>;
}

/**
 * Back on the network, or back from signing in in another window: no need to wait for the next attempt,
 * which tells by itself how it went. What it returns ends the waiting.
 */
export function flushWhenBack(saver: Flushing): () => void {
  const retry = () => void saver.flush().catch(() => undefined);
  window.addEventListener('online', retry);
  window.addEventListener('focus', retry);
  return () => {
    window.removeEventListener('online', retry);
    window.removeEventListener('focus', retry);
  };
}
