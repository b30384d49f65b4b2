### Guides: the network's texts for the field.
### plain wording, to be checked by a native speaker: every line of this file

guides-title = Příručky
guides-one = Příručka
guides-none = Zatím žádná příručka
guides-none-text = Co sem napíšou koordinátoři, čte v síti každý, i bez signálu.
guides-any = Každý druh případu
versions-by = { $who }, { $when }
guides-version-withdrawn = Stáhl(a) { $who }, { $when }
versions-two = Dvě znění
versions-apart = Změnila se na dvou místech zároveň. Obě znění zůstanou, dokud koordinátor nevybere.
versions-keep = Ponechat toto znění
versions-kept = Vybráno. Druhé zůstává mezi dřívějšími.
guides-gone = Tato příručka tu není
guides-gone-text = Byla stažena, nebo je do tohoto telefonu teprve na cestě.

## Where coordinators write

guides-new = Nová příručka
guides-edit = Změnit
guides-only-coordinator = Příručky píšou koordinátoři.
guides-field-title = Název
guides-about = Pro které případy
guides-language = V jakém jazyce je psaná
guides-field-text = Text
guides-text-hint = Řádek, který začíná „- “, je položka seznamu, řádek, který začíná „# “, je nadpis. Žádná jména: čte ji každý.
guides-preview = Jak bude vypadat
guides-saved = Uloženo v tomto telefonu. Síť to dostane.
guides-newer = Mezitím ji někdo změnil
guides-newer-text = Když to takto uložíte, zůstanou obě znění vedle sebe. To druhé je níže.
guides-newer-read = Přečetl(a) jsem: moje ho nahradí
guides-history = Znění
guides-take = Vložit toto znění do polí
guides-withdraw = Stáhnout příručku
guides-withdrawn = Staženo. Vidí ji už jen koordinátoři.
guides-withdrawn-part = Stažené
guides-withdrawn-text = Vidí ji už jen koordinátoři.
guides-bring-back = Vrátit zpět
guides-back-again = Zase ji čte každý.
