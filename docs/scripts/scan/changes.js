// What changed under the marks of a file since it was made: in sentences, each with its factor.
import { counted, day } from "../shared/language.js";

const quoted = (text) => (text ? `“${text}”` : "niet in het bestand");

// Returns [{title, lines}], the weightiest first: what was asked otherwise, what is new, what is gone, what cases tell.
export function changesOf(file, statements) {
  const of = (test, lines) => statements.filter(test).map((statement) => ({ title: statement.title, lines: lines(statement, file.told.get(statement.id)) }));
  const then = ({ id }) => file.told.get(id);
  return [
    ...of((now) => then(now)?.text && then(now).text !== now.text, (now, old) => [
      "De zin is anders opgeschreven. Kijk of jullie antwoord nog klopt.", `Toen: ${quoted(old.text)}`, `Nu: ${quoted(now.text)}`]),
    ...of((now) => !then(now), (now) => [
      file.answers.has(now.id) ? "Het bestand zegt niet welke zin hier toen stond." : "Deze succesfactor is nieuw, en nog niet beantwoord."]),
    ...file.gone.map((old) => ({ title: old.title || old.id, lines: [
      `Deze succesfactor staat niet meer in het handboek. Jullie kozen "${old.word}".`, ...(old.text ? [`Toen: ${quoted(old.text)}`] : [])] })),
    ...of((now) => then(now)?.title && then(now).title !== now.title, (now, old) => [`Deze succesfactor heette toen ${quoted(old.title)}.`]),
    ...of((now) => then(now)?.label && then(now).label !== now.label, (now, old) => [
      "De cases vertellen er nu iets anders over.", `Toen: ${old.label}`, `Nu: ${now.label}`]),
  ];
}

// From when a file is, and from which handbook.
export function origin(file) {
  const number = file.answers.size + file.gone.length;
  const handbook = [file.version && `versie ${file.version}`, file.dataDate && `gegevens van ${day(file.dataDate)}`].filter(Boolean).join(", ");
  return [
    file.date ? `Bewaard op ${day(file.date)}` : "Datum onbekend",
    counted(number, "antwoord", "antwoorden"),
    ...(handbook ? [`handboek: ${handbook}`] : []),
    ...(file.unread ? [`${counted(file.unread, "antwoord", "antwoorden")} konden we niet lezen`] : []),
  ].join(" · ");
}
