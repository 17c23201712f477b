// @ts-check
/** Takes the host's choice of light or dark from the address, before anything is painted; other words are not listened to. */
{
  const theme = new URLSearchParams(location.search).get('theme') ?? '';
  if (['light', 'dark', 'auto'].includes(theme)) document.documentElement.dataset.theme = theme;
}
