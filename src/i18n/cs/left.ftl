### Co odebraný telefon říká sám o sobě.
### plain wording, to be checked by a native speaker: every line of this file

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
left-files = Neodeslaných fotografií a souborů: { $count }. Jakmile bude signál, dostanou se ke koordinátorům.
left-again = Pokud sem přesto patříte, požádejte koordinátora o novou pozvánku.
left-try = Zkusit odeslat teď
left-erase = Smazat bez odeslání
left-erase-sure = Co nebylo odesláno, nemá nikdo jiný. Když to tu smažete, je to pryč.
left-erase-do = Smazat
left-done = Zavřít
