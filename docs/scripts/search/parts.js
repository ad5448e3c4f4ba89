// The parts of the index: scripts that hand their data over when they run. Each is fetched once, when a search needs it.

const searchParts = new Map();
const searchRoot = new URL("../../zoeken/deel/", document.currentScript.src);

// What every part calls.
function zoekdeel(name, data) {
  searchParts.get(name)?.arrived(data);
}

function searchPart(name) {
  if (!searchParts.has(name)) {
    const part = {};
    part.data = new Promise((resolve, reject) => {
      part.arrived = resolve;
      const script = Object.assign(document.createElement("script"), { src: new URL(`${name}.js`, searchRoot) });
      script.addEventListener("error", () => {
        searchParts.delete(name); // the next try may do better
        reject(new Error(`${name} is not there`));
      });
      script.addEventListener("load", () => script.remove());
      document.head.append(script);
    });
    searchParts.set(name, part);
  }
  return searchParts.get(name).data;
}
