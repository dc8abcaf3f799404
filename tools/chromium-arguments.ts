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
    // plain `swiftshader` rasters every page in software and makes all paints ten times slower
    ...(webgl
      ? ['--use-gl=angle', '--use-angle=swiftshader-webgl', '--enable-unsafe-swiftshader']
      : ['--disable-3d-apis'])
  ];
}
