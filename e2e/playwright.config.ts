import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser } from '../scripts/browser.mjs';

const executablePath = (await findBrowser()) ?? undefined;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  // A shared machine may starve a browser once, which the report says; twice is a fault of ours.
  retries: 1,
  reporter: [['list']],
  use: {
    launchOptions: { executablePath, args: browserArguments },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'on-first-retry',
  },
  projects: [
    { name: 'desk', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
      // What is the same whatever the screen is tried once, on the desk: whole files, and what is tagged so (`ONCE` in test.ts).
      testIgnore: /(bad-input|kill|days)\.spec\.ts/,
      grepInvert: /@once/,
    },
  ],
});
