/**
 * What Chromium would draw as pages of its own, two for every window, in case somebody types into its address bar: they
 * cost more than the page that is looked at.
 */
const ownPages = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What Playwright switches off. Chromium obeys the last list that it is given, so that ours repeats it. */
const playwrightsOwn = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning'
];

/** How Chromium is started for journeys and measurements: quiet, and with WebGL in software or without any. */
export function chromiumArguments(webgl: boolean): string[] {
  return [
    // the sandbox refuses to start as root
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${[...ownPages, ...playwrightsOwn].join()}`,
    // plain `swiftshader` rasters every page in software and makes all paints ten times slower
    ...(webgl
      ? ['--use-gl=angle', '--use-angle=swiftshader-webgl', '--enable-unsafe-swiftshader']
      : ['--disable-3d-apis'])
  ];
}
