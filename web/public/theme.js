// Runs before the first paint, so that a page chosen dark never flashes white. A file of its own and no module: the server
// allows no inline scripts, and a module would run too late. components/theme-switch.ts writes what is read here.
try {
  const theme = localStorage.getItem('variorum-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // storage is closed to this page: the reader's system decides
}
