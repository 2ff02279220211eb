/** The short way to the content for the keyboard: no address, which the router would take for a page. */
export function skipLink(page) {
  page.addEventListener("click", (event) => {
    if (!event.target.closest?.(".skip")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    page.getElementById("content")?.focus();
  }, true);
}
