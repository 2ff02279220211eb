/* The name of a tab of the browser. It lies in the session's storage only between two pages of one tab: a tab that is duplicated takes along
   what lies there, and must not be called the same. */
const KEY = "qianfa:tab";

/**
 * @param page where pagehide and pageshow are heard
 * @param storage gives the session's storage; throws where the browser keeps none
 * @param fresh gives a name that no other tab has
 */
export function tabName(page, storage, fresh) {
  const attempt = (act) => {
    try {
      return act(storage());
    } catch {
      return null;
    }
  };
  const name = attempt((kept) => kept.getItem(KEY)) || fresh();
  const forget = () => attempt((kept) => kept.removeItem(KEY));
  forget();
  page.addEventListener("pagehide", () => attempt((kept) => kept.setItem(KEY, name)));
  page.addEventListener("pageshow", forget);
  return name;
}
