"""References: to words of a vocabulary, to records, to sources and their parts; and rules across fields."""

CASES = "cases.yaml"


def test_a_word_outside_its_vocabulary_gets_the_nearest_word(problems):
    assert problems(CASES, "{geldbron: provincie,", "{geldbron: provincje,") == [
        "data/cases.yaml:20:8: [dorp] financiering 1: onbekende geldbron 'provincje'. Bedoelde u 'provincie'?"
    ]


def test_a_word_far_from_any_other_gets_the_choices(problems):
    assert problems(CASES, "schaal: wijk", "schaal: heelal") == [
        "data/cases.yaml:4:3: [dorp] onbekende schaal 'heelal'. Kies uit: wijk, regio. Staat het er niet bij? Zet "
        "het in "
        "data/vocabularies.yaml, bij lijst 'schalen'."
    ]


def test_an_unknown_factor_of_a_lesson_in_a_project_is_named(problems):
    assert problems(
        CASES, "{factor: maatwerk, oordeel: hielp, tekst: Het", "{factor: maatwrk, oordeel: hielp, tekst: Het"
    ) == ["data/cases.yaml:49:12: [stad] projecten 1 lessen 1: onbekende factor 'maatwrk'. Bedoelde u 'maatwerk'?"]


def test_an_unknown_contradiction_is_named(problems):
    assert problems(CASES, "tegenstrijdigheid: dorp-aantal", "tegenstrijdigheid: dorp-antal") == [
        "data/cases.yaml:17:57: [dorp] resultaten 2: "
        "onbekende tegenstrijdigheid 'dorp-antal'. Bedoelde u 'dorp-aantal'?"
    ]


def test_an_unknown_source_is_named(problems):
    assert problems(CASES, "  bron: 'jansen-2010#case-dorp'", "  bron: 'janssen-2010#case-dorp'") == [
        "data/cases.yaml:8:3: [dorp] onbekende bron 'janssen-2010'. Bedoelde u 'jansen-2010'?"
    ]


def test_an_unknown_part_of_a_source_is_named(problems):
    assert problems(CASES, "  bron: 'jansen-2010#case-dorp'", "  bron: 'jansen-2010#4.6'") == [
        "data/cases.yaml:8:3: [dorp] bron 'jansen-2010' heeft geen onderdeel '4.6'. Kies uit: 4.5 (Factoren), "
        "case-dorp (Caseverslag Dorp). Staat het deel er niet bij? Voeg het toe bij 'onderdelen' van die bron."
    ]


def test_a_source_with_parts_needs_one(problems):
    assert problems(CASES, "  bron: 'jansen-2010#case-dorp'", "  bron: jansen-2010") == [
        "data/cases.yaml:8:3: [dorp] bron: bron 'jansen-2010' heeft onderdelen. Noem achter een hekje waar dit staat, "
        "zoals 'jansen-2010#4.5'. Kies uit: 4.5 (Factoren), case-dorp (Caseverslag Dorp)."
    ]


def test_two_projects_with_one_id_are_named(problems):
    assert problems(CASES, "- id: twee", "- id: een") == [
        "data/cases.yaml:50:7: [stad] projecten 2 id: de id 'een' staat er twee keer in. "
        "Geef een van de twee een andere id, of haal het blok weg dat dubbel is."
    ]


def test_a_factor_cannot_be_described_and_not_described(problems):
    assert problems(CASES, "niet_beschreven: [vast-geld]", "niet_beschreven: [vast-geld, maatwerk]") == [
        "data/cases.yaml:27:3: [dorp] niet_beschreven: factor 'maatwerk' staat hier, maar er is ook een les over. "
        "Zegt de bron er iets over? Haal hem hier weg. Hoort de les bij een andere factor? Verander die dan in de les."
    ]


def test_a_factor_with_a_lesson_in_a_project_is_described(problems):
    found = problems(
        CASES,
        "  thema: [huiselijk-geweld]\n  financiering",
        "  thema: [huiselijk-geweld]\n  niet_beschreven: [maatwerk]\n  financiering",
    )
    assert [problem.split(": ", 2)[2] for problem in found] == [
        "factor 'maatwerk' staat hier, maar er is ook een les over. Zegt de bron er iets over? Haal hem hier weg. "
        "Hoort de les bij een andere factor? Verander die dan in de les."
    ]


def test_a_word_that_stands_twice_in_a_vocabulary_is_named(problems):
    found = problems("vocabularies.yaml", "{id: regio, label: regio}", "{id: wijk, label: regio}")
    assert found[-1] == (
        "data/vocabularies.yaml:2:88: [schalen] waarden 2 id: de id 'wijk' staat er twee keer in. "
        "Geef een van de twee een andere id, of haal het blok weg dat dubbel is."
    )


def test_a_part_that_stands_twice_in_a_source_is_named(problems):
    found = problems("sources.yaml", "{id: case-dorp,", "{id: '4.5',")
    assert any(
        problem.endswith(
            "onderdelen 2 id: de id '4.5' staat er twee keer in. Geef een van de twee een andere id, of haal het "
            "blok weg dat dubbel is."
        )
        for problem in found
    )


def test_a_source_with_authors_may_have_a_short_name_for_where_another_would_be_named_as_it(problems):
    assert problems("sources.yaml", "  uitgever: Het bureau", "  uitgever: Het bureau\n  kort: Jansen") == []
