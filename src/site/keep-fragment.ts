/** Keeps what the address of a page tells of its reader while links lead to places on the page. */

/**
 * Shows the place that a link on this page leads to, and leaves the address as it is.
 * @param isToldOf whether the address tells something now that a link would push out
 */
export function keepFragment(isToldOf: () => boolean): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    // Links to this page by its whole address count too.
    const place = link?.pathname === location.pathname && document.getElementById(link.hash.slice(1));
    if (event.defaultPrevented || !place || !isToldOf()) return;
    event.preventDefault();
    place.scrollIntoView();
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  });
}
