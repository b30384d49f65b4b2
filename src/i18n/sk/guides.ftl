### Guides: the network's texts for the field.
### plain wording, to be checked by a native speaker: every line of this file

guides-title = Príručky
guides-one = Príručka
guides-none = Zatiaľ žiadna príručka
guides-none-text = Čo sem napíšu koordinátori, číta v sieti každý, aj bez signálu.
guides-any = Každý druh prípadu
versions-by = { $who }, { $when }
guides-version-withdrawn = Stiahol(a) { $who }, { $when }
versions-two = Dve znenia
versions-apart = Zmenila sa na dvoch miestach naraz. Obe znenia zostanú, kým koordinátor nevyberie.
versions-keep = Ponechať toto znenie
versions-kept = Vybrané. Druhé zostáva medzi staršími.
guides-gone = Táto príručka tu nie je
guides-gone-text = Bola stiahnutá, alebo je do tohto telefónu ešte na ceste.

## Where coordinators write

guides-new = Nová príručka
guides-edit = Zmeniť
guides-only-coordinator = Príručky píšu koordinátori.
guides-field-title = Názov
guides-about = Pre ktoré prípady
guides-language = V akom jazyku je napísaná
guides-field-text = Text
guides-text-hint = Riadok, ktorý sa začína „- “, je položka zoznamu, riadok, ktorý sa začína „# “, je nadpis. Žiadne mená: číta ju každý.
guides-preview = Ako bude vyzerať
guides-saved = Uložené v tomto telefóne. Sieť to dostane.
guides-newer = Medzitým ju niekto zmenil
guides-newer-text = Ak to takto uložíte, zostanú obe znenia vedľa seba. To druhé je nižšie.
guides-newer-read = Prečítal(a) som: moje ho nahradí
guides-history = Znenia
guides-take = Vložiť toto znenie do polí
guides-withdraw = Stiahnuť príručku
guides-withdrawn = Stiahnuté. Vidia ju už len koordinátori.
guides-withdrawn-part = Stiahnuté
guides-withdrawn-text = Vidia ju už len koordinátori.
guides-bring-back = Vrátiť späť
guides-back-again = Opäť ju číta každý.
