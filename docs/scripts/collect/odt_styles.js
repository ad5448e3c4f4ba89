// The styles of an ODT, under the names that LibreOffice gives them, so that a reader can change each in one place.
import { SPACES } from "./odt_text.js";

const paragraph = (name, shown, parent, text = "", block = "", next = "") =>
  `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph"${parent ? ` style:parent-style-name="${parent}"` : ""}${next ? ` style:next-style-name="${next}"` : ""} style:class="text"><style:paragraph-properties ${block}/><style:text-properties ${text}/></style:style>`;
const heading = (level, size, before) =>
  `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:default-outline-level="${level}" style:class="text"><style:paragraph-properties fo:margin-top="${before}cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="${size}pt" fo:font-weight="bold"/></style:style>`;
const text = (name, shown, look) => `<style:style style:name="${name}" style:display-name="${shown}" style:family="text"><style:text-properties ${look}/></style:style>`;

export const STYLES = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles ${SPACES} xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3">
<office:font-face-decls><style:font-face style:name="Calibri" svg:font-family="Calibri, Carlito" style:font-family-generic="swiss"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="115%" fo:margin-bottom="0.2cm" fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="Calibri" fo:font-size="11pt" fo:language="nl" fo:country="NL" fo:color="#222222"/></style:default-style>
<style:default-style style:family="table"/><style:default-style style:family="table-row"/>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
${paragraph("Text_20_body", "Text body", "Standard")}
${paragraph("Title", "Title", "Standard", 'fo:font-size="18pt" fo:font-weight="bold"', 'fo:margin-bottom="0.15cm"', "Text_20_body")}
${paragraph("Subtitle", "Subtitle", "Standard", 'fo:color="#555555"', 'fo:margin-bottom="0.3cm"', "Text_20_body")}
${heading(1, 13, 0.6)}
${heading(2, 11, 0.25)}
${paragraph("List_20_Bullet", "List Bullet", "Standard", "", 'fo:margin-bottom="0.14cm"')}
${paragraph("Feit", "Feit", "Standard", "", 'fo:margin-bottom="0.03cm"')}
${paragraph("Verantwoording", "Verantwoording", "Standard", 'fo:font-size="9.5pt" fo:color="#444444"', 'fo:margin-left="0.5cm" fo:margin-top="0.07cm" fo:margin-bottom="0.07cm"')}
${paragraph("Tabeltitel", "Tabeltitel", "Standard", 'fo:font-weight="bold" fo:font-size="10pt"', 'fo:margin-top="0.3cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"')}
${paragraph("Table_20_Contents", "Table Contents", "Standard", 'fo:font-size="9.5pt"', 'fo:margin-bottom="0cm"')}
${paragraph("Table_20_Heading", "Table Heading", "Table_20_Contents", 'fo:font-weight="bold"')}
${paragraph("Footnote", "Footnote", "Standard", 'fo:font-size="9pt"', 'fo:margin-bottom="0.03cm" fo:margin-left="0.7cm" fo:text-indent="-0.7cm"')}
${paragraph("Footer", "Footer", "Standard", 'fo:font-size="9pt" fo:color="#555555"', 'fo:text-align="end"')}
${text("Strong_20_Emphasis", "Strong Emphasis", 'fo:font-weight="bold"')}
${text("Internet_20_link", "Internet link", 'fo:color="#0b4f9e" style:text-underline-style="solid"')}
${text("Footnote_20_Symbol", "Footnote Symbol", "")}
${text("Footnote_20_anchor", "Footnote anchor", 'style:text-position="super 58%"')}
${text("Komma", "Komma", 'style:text-position="super 58%"')}
<text:list-style style:name="List_20_1" style:display-name="List 1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="0.5cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
<text:notes-configuration text:note-class="footnote" text:citation-style-name="Footnote_20_Symbol" text:citation-body-style-name="Footnote_20_anchor" text:default-style-name="Footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="2.5cm" fo:margin-bottom="2cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"><style:footnote-sep style:width="0.018cm" style:distance-before-sep="0.1cm" style:distance-after-sep="0.1cm" style:adjustment="left" style:rel-width="25%" style:color="#000000"/></style:page-layout-properties><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p text:style-name="Footer">Pagina <text:page-number text:select-page="current"/> van <text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
</office:document-styles>`;
