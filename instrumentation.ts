/**
 * Called once by Next when a server starts, before it answers; not by `next build`, nor by scripts and tests. What runs beside the pages
 * begins here. LESEFLUSS_FEEDS=off leaves the feeds to be checked by hand.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build') {
    const { readSettings } = await import('#settings');
    if (!readSettings().checkFeeds) return;
    const { startFeedSchedule } = await import('#jobs/feed-schedule.ts');
    startFeedSchedule();
  }
}
