// Opens everything that an element of the page is folded in, so that it can be seen.
export function openAround(node) {
  for (let fold = node.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
}
