### Slova opožděné práce: co odebraný telefon neodeslal, a co říká sám o sobě.
### plain wording, to be checked by a native speaker: every line of this file

## Before the coordinators

late-title = Opožděná práce
late-of = Opožděná práce z odebraného telefonu: { $name }
late-count = { $count ->
    [one] { $count } záznam, který nikdo jiný nemá
    [few] { $count } záznamy, které nikdo jiný nemá
   *[other] { $count } záznamů, které nikdo jiný nemá
  }
late-open = Podívat se
late-text = Bylo to napsáno na telefonu dřív, než se dozvěděl, že byl odebrán. Mohl to napsat i ten, kdo měl telefon a jeho PIN. V žádném případu to není, dokud to nepřijmete.
late-elsewhere = Navíc { $count ->
    [one] { $count } záznam, který není v žádné časové ose
    [few] { $count } záznamy, které nejsou v žádné časové ose
   *[other] { $count } záznamů, které nejsou v žádné časové ose
  }: jména, místa, seznamy.
late-ends = U všech by to smazalo případy: { $count }.
late-new-case = nový případ
late-accept = Přijmout všechno
late-accept-title = Přijmout tuto práci?
late-accept-text = Vstoupí do případů se jménem { $name } a s vlastními daty, a bude u ní stát, že jste ji přijali vy. To nejde vzít zpět.
late-refuse = Odmítnout
late-refuse-title = Odmítnout tuto práci?
late-refuse-text = Nebude v žádném případu a nikomu se už neukáže. Že jste ji odmítli, zůstane zapsáno.
late-accepted = Přijato. Už je v případech.
late-refused = Odmítnuto.
late-accepted-by = opožděná práce, přijal(a) { $name }
late-none-title = Nic nečeká
late-none-text = Sem přijde, co odebraný telefon neodeslal, až bude mít signál.
late-refused-part = Odmítnuto
late-refused-by = { $count ->
    [one] { $count } záznam
    [few] { $count } záznamy
   *[other] { $count } záznamů
  }, { $name }, { $when }

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
