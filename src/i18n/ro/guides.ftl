### Guides: the network's texts for the field.
### plain wording, to be checked by a native speaker: every line of this file

guides-title = Ghiduri
guides-one = Ghid
guides-none = Încă niciun ghid
guides-none-text = Ce scriu coordonatorii aici citește toată rețeaua, și fără semnal.
guides-any = Orice fel de caz
versions-by = { $who }, { $when }
guides-version-withdrawn = Retras de { $who }, { $when }
versions-two = Două variante
versions-apart = A fost schimbat în două locuri deodată. Ambele rămân până alege un coordonator.
versions-keep = Rămâne această variantă
versions-kept = Ales. Cealaltă rămâne între cele mai vechi.
guides-gone = Acest ghid nu este aici
guides-gone-text = A fost retras sau este încă pe drum spre acest telefon.

## Where coordinators write

guides-new = Ghid nou
guides-edit = Schimbă
guides-only-coordinator = Ghidurile le scriu coordonatorii.
guides-field-title = Titlu
guides-about = Pentru ce cazuri
guides-language = În ce limbă este scris
guides-field-text = Text
guides-text-hint = Un rând care începe cu „- ” apare ca punct într-o listă, unul care începe cu „# ” ca titlu. Fără nume: îl citesc toți.
guides-preview = Cum va arăta
guides-saved = Salvat pe acest telefon. Rețeaua îl va primi.
guides-newer = Între timp l-a schimbat cineva
guides-newer-text = Salvat așa, ambele variante rămân una lângă alta. A celuilalt este mai jos.
guides-newer-read = Am citit: a mea îi ia locul
guides-history = Variante
guides-take = Pune această variantă în câmpuri
guides-withdraw = Retrage ghidul
guides-withdrawn = Retras. Îl mai văd doar coordonatorii.
guides-withdrawn-part = Retrase
guides-withdrawn-text = Îl mai văd doar coordonatorii.
guides-bring-back = Adu-l înapoi
guides-back-again = Îl citesc din nou toți.
