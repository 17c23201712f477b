/** Keeps what a reader has opened for times without a connection, once they have searched; nothing of what they typed. */
let asked = false;

/** Begins to keep the public files of this page, and of those that are opened later. @param base without a slash at its end */
export async function keepOffline(base: string): Promise<void> {
  if (asked || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  asked = true;
  await navigator.serviceWorker.register(`${base}/service-worker.js`);
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage([location.href, ...loaded]);
}
