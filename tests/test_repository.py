"""Addresses in the repository: of a file to change, and of a report with the address of a page filled in."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from macros.addresses.repository import Repository, mail

GITHUB = "https://github.com/gemeente/handboek"


@pytest.mark.parametrize("address", [GITHUB, f"{GITHUB}/", f"{GITHUB}.git"])
def test_a_file_opens_in_the_editor_of_the_host_at_its_line(address: str) -> None:
    at = Repository(address)
    assert at.change("data/cases/dorp.yaml") == f"{GITHUB}/edit/main/data/cases/dorp.yaml"
    assert at.change("data/cases.yaml", 648) == f"{GITHUB}/edit/main/data/cases.yaml#L648"


def test_a_folder_is_shown_and_a_branch_has_its_own_name() -> None:
    assert Repository(GITHUB, "proef/één").change("data") == f"{GITHUB}/tree/proef/%C3%A9%C3%A9n/data"


def test_a_report_has_the_form_and_the_address_whatever_signs_stand_in_them() -> None:
    address = "https://voorbeeld.nl/cases/dorp/#bewering-1?a=1&b=2"
    link = urlsplit(Repository(GITHUB).report("Samen & sterk: 50% meer", address))
    assert f"{link.scheme}://{link.netloc}{link.path}" == f"{GITHUB}/issues/new"
    assert parse_qs(link.query) == {
        "template": ["fout.yml"],
        "title": ["Fout: Samen & sterk: 50% meer"],
        "adres": [address],
    }


def test_another_kind_of_host_has_its_own_addresses() -> None:
    at = Repository("https://gitlab.voorbeeld.nl/groep/handboek")
    assert at.change("docs/index.md") == "https://gitlab.voorbeeld.nl/groep/handboek/-/edit/main/docs/index.md"
    link = urlsplit(at.report("Dorp", "cases/dorp/"))
    assert link.path == "/groep/handboek/-/issues/new"
    told = parse_qs(link.query)
    assert told["issue[title]"] == ["Fout: Dorp"]
    assert told["issue[description]"][0].startswith("Adres: cases/dorp/\n\nWat staat er?")


def test_a_mail_has_its_subject_and_the_address_in_its_body() -> None:
    link = mail("redactie@voorbeeld.nl", "Samen & sterk", "https://voorbeeld.nl/cases/dorp/")
    assert link.startswith("mailto:redactie@voorbeeld.nl?subject=Fout%3A%20Samen%20%26%20sterk&body=Adres%3A%20https")
    assert "+" not in link, "a mail program shows a plus as a plus"
    assert unquote(link).split("body=")[1].startswith("Adres: https://voorbeeld.nl/cases/dorp/\r\n\r\nWat staat er?")
