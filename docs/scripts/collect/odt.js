// The annex as an ODT (OpenDocument 1.3) with real styles and footnotes: its XML is written here, and packed by fflate.
import { strToU8, zipSync } from "../library/fflate.js";
import { content, META_SPACES, xml } from "./odt_text.js";
import { STYLES } from "./odt_styles.js";

const TYPE = "application/vnd.oasis.opendocument.text";

const MANIFEST = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${TYPE}"/>
${["content", "styles", "meta", "settings"].map((part) => `<manifest:file-entry manifest:full-path="${part}.xml" manifest:media-type="text/xml"/>`).join("\n")}
</manifest:manifest>`;

const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-settings ${META_SPACES} office:version="1.3"><office:settings/></office:document-settings>`;

const meta = (title, now) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta ${META_SPACES} office:version="1.3"><office:meta>
<meta:generator>Handboek Migranten bereiken</meta:generator>
<dc:title>${xml(title)}</dc:title><dc:language>nl-NL</dc:language><dc:date>${now.toISOString().slice(0, 19)}</dc:date>
</office:meta></office:document-meta>`;

// A reader of the format knows the file by its first bytes: the type stands first, and is not packed.
export async function asOdt(made, now = new Date()) {
  const parts = {
    mimetype: [strToU8(TYPE), { level: 0 }],
    "content.xml": strToU8(content(made)),
    "styles.xml": strToU8(STYLES),
    "meta.xml": strToU8(meta(made.titel, now)),
    "settings.xml": strToU8(SETTINGS),
    "META-INF/manifest.xml": strToU8(MANIFEST),
  };
  return new Blob([zipSync(parts)], { type: TYPE });
}
