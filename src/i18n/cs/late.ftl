### Slova opožděné práce: co odebraný telefon neodeslal, a co říká sám o sobě.
### plain wording, to be checked by a native speaker: every line of this file

## Before the coordinators

late-of = Opožděná práce z odebraného telefonu: { $name }
late-count = { $count ->
    [one] { $count } záznam, který nikdo jiný nemá
    [few] { $count } záznamy, které nikdo jiný nemá
   *[other] { $count } záznamů, které nikdo jiný nemá
  }
late-open = Podívat se
late-accepted-by = opožděná práce, přijal(a) { $name }

## On the removed phone

left-title = Tento telefon už není členem
left-text = Co na něm bylo, je smazané a nic z toho se tu už nedá přečíst.
left-waiting = { $count ->
    [one] { $count } záznam nebyl odeslán
    [few] { $count } záznamy nebyly odeslány
   *[other] { $count } záznamů nebylo odesláno
  }. Leží tu zapečetěné, dokud je signál nedonese koordinátorům. Nechte to otevřené, nebo to otevřete později.
left-handed = { $count ->
    [one] { $count } neodeslaný záznam je
    [few] { $count } neodeslané záznamy jsou
   *[other] { $count } neodeslaných záznamů je
  } teď u koordinátorů. Oni rozhodnou, co s tím bude.
left-again = Pokud sem přesto patříte, požádejte koordinátora o novou pozvánku.
left-try = Zkusit odeslat teď
left-erase = Smazat bez odeslání
left-erase-sure = Co nebylo odesláno, nemá nikdo jiný. Když to tu smažete, je to pryč.
left-erase-do = Smazat
left-done = Zavřít
