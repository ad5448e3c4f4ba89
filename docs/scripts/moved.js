// On a page that moved: leads on to the place on the new page that the link named, which a refresh would forget.
// Without JavaScript the refresh in the head leads to the top of the new page.
const { naar } = document.querySelector("script[data-naar]").dataset;
const [page, place] = naar.split("#");
window.location.replace(page + (window.location.hash || (place ? `#${place}` : "")));
