// Browsers leave alone what has the focus when a part of it is in sight. This brings all of it: clear of the header and
// of the heads of a table that stay in place, for which the styles keep room (scroll-padding).
document.addEventListener("focusin", ({ target }) => {
  if (!target.matches(":focus-visible") || target.offsetHeight > window.innerHeight / 2) return;
  target.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
});
