// A source that the handbook does not have yet: it gets a file of its own, and the case leans on it.
import { slug } from "../shared/language.js";
import { element } from "../shared/pieces.js";
import { makeBlock } from "./block.js";
import { pruned } from "./shape.js";

export function makeSource(form, kind) {
  const block = makeBlock(form, kind, "de bron");
  const fold = element("details", { className: "meer formulier__groep" }, element("summary", {}, "Staat je bron er nog niet bij? Beschrijf een nieuwe bron"),
    element("p", {}, "Een nieuwe bron krijgt een eigen bestand, naast dat van de case. Zodra hij een id heeft, staat hij bij de bronnen van de case."), block.element);
  let own = false; // whether somebody typed the id
  let last = "";

  return {
    element: fold,
    block,
    value: () => pruned(block.value()),
    set(value) {
      block.set(value);
      own = Boolean(value.id);
      last = value.id ?? "";
      fold.open = false;
    },
    open: () => (fold.open = true),
    sources() {
      const value = pruned(block.value());
      if (!value?.id) return [];
      const parts = (value.onderdelen ?? []).filter(({ id }) => id).map(({ id, titel }) => [id, titel ?? id]);
      return [{ id: value.id, naam: `Nieuw: ${value.titel ?? value.id}`, delen: parts, zonder_deel: parts.length ? "noem ook het onderdeel van de nieuwe bron." : "" }];
    },
    // After a change: a new source is named after its title, and the case leans on it when it leans on nothing else.
    follow(node, references) {
      if (node === block.child("id")) own = Boolean(node.value());
      if (!own && node === block.child("titel")) block.child("id").set(slug(node.value(), 40));
      const id = block.child("id").value().trim();
      if (id === last) return;
      const named = references.value().map((one) => pruned(one) ?? {});
      const before = last;
      last = id;
      if (named.every((one) => !one.id || one.id === before)) references.set([{ ...(named[0] ?? {}), id }]);
    },
  };
}
