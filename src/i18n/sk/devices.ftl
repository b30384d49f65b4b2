### plain wording, to be checked by a native speaker: every line of this file

## My devices

devices-text = Telefóny a počítače, s ktorými pracujete. Čo napíšete na jednom, stojí aj na ostatných pod vaším menom. Čo ste len začali, zostáva tam, kde ste začali.
devices-link = Pridať ďalšie zariadenie
devices-unnamed = Zariadenie bez mena
devices-this = Toto
devices-this-hint = Práve ho používate
devices-heard = Naposledy: { $when }
devices-never-heard = Ešte sa neozvalo
devices-name = Ako mu hovoríte?
devices-name-hint = Napríklad: notebook v kancelárii
devices-name-missing = Dajte mu meno, aby ste ho spoznali.
devices-named = Meno je uložené
devices-phone = Telefón
devices-laptop = Notebook
devices-remove = Odobrať
devices-remove-title = Odobrať toto zariadenie?
devices-remove-does = Odteraz nedostane nič nové a všetci ostatní dostanú nový kľúč. Len čo sa to dozvie, samo sa vymaže, a čo ešte neposlalo, nechá koordinátorom.
devices-remove-lost = Stratilo sa, alebo ho niekto ukradol? Povedzte to aj koordinátorovi: beží 72 hodín a udalosť sa musí zapísať.
devices-removed = Zariadenie je odobraté
devices-not-done = Nepodarilo sa. Skúste to znova.
devices-not-done-offline = Na to treba signál. Nič sa nezmenilo.
devices-not-done-many = Už máte osem zariadení. Najprv jedno odoberte.

## Linking: on the one that is there

devices-link-1 = 1. Otvorte Teren na novom zariadení a zvoľte „Moje ďalšie zariadenie“.
devices-link-2 = 2. Tu načítajte kód, ktorý ukazuje.
devices-link-3 = 3. Potom ono načíta kód, ktorý sa ukáže tu.
devices-not-a-code = Toto nie je kód nového zariadenia. Zvoľte na ňom „Moje ďalšie zariadenie“ a načítajte, čo ukazuje.
devices-compare = Je to rovnaké číslo?
devices-compare-text = Nové zariadenie ukazuje pod kódom číslo. Musí to byť toto:
devices-compare-warning = Kto sa dostane medzi vaše zariadenia, prečíta všetky prípady. Je číslo iné, alebo vám kód niekto poslal? Potom nepokračujte.
devices-same = Je rovnaké
devices-differs = Nie je rovnaké
devices-show = Teraz naopak
devices-show-text = Načítajte tento kód novým zariadením. Sieť si potom stiahne samo.

## Linking: on the new one

devices-own-text = Majte poruke telefón alebo počítač, s ktorým už pracujete. Nikto ďalší nie je potrebný.
devices-own-show = Na svojom druhom zariadení otvorte Viac, Moje zariadenia a nechajte ho načítať tento kód. Ukáže rovnaké číslo.
devices-own-scan = Teraz načítajte kód, ktorý ukazuje vaše druhé zariadenie.
devices-own-wrong = Tento kód nie je odpoveď na váš. Načítajte ten, ktorý vaše druhé zariadenie ukazuje teraz.

## Recovery sheet: one paper or three

recovery-kind = Jeden list, alebo tri časti?
recovery-kind-whole = Jeden list
recovery-kind-parts = Tri časti, stačia ktorékoľvek dve
recovery-kind-parts-hint = Traja ľudia majú každý jednu. Samotná časť nič neprezradí a jedna sa smie stratiť.
recovery-part-title = Časť { $number } z { $of }
recovery-part-text = Majte ju na bezpečnom mieste a dajte ju len tomu, od koho ju máte. Sama nič neprezradí.
recovery-ask-title-parts = Štyri skupiny, pre istotu
recovery-ask-parts = Vezmite dva z troch listov a napíšte z nich tieto skupiny.
recovery-ask-part-group = Časť { $part }, skupina { $number }
recovery-needs-signal = Na nový list treba signál. Dovtedy platí starý.
recovery-use = Použitie: otvorte Teren na novom počítači alebo telefóne a zvoľte „Mám záchranný list“. List sa tým spotrebuje a vyrobíte ďalší.
recovery-renew-when = Stratil sa, alebo neviete, kto ho videl? Vyrobte nový.
recovery-renew = Vyrobiť nový list
recovery-renew-do = Vyrobiť nový
recovery-renew-text = Len čo sa nový list ukáže, starý už nič neotvorí. Potom ho zničte. Všetci dostanú nový kľúč.

## Restoring

restore-text = Napíšte, čo stojí na papieri, alebo načítajte jeho kód. Z listu v troch častiach potrebujete dve.
restore-relay = Hľadáme na { $relay }. Je vaša sieť inde? Otvorte Teren z tej adresy.
restore-typed = Písmená na papieri
restore-typed-hint = Riadok po riadku. Na medzerách a malých písmenách nezáleží.
scan-picture = Vybrať obrázok
scan-picture-none = Na tomto obrázku nie je kód.
restore-one-part = Časť { $number } je načítaná. Teraz iná časť toho istého listu.
restore-not-letters = Toto na záchrannom liste nestojí.
restore-wrong-length = Je tu { $groups } skupín. List ich má 24, časť z troch 27.
restore-wrong-groups =
    { $count ->
        [one] Skupina { $groups } nie je správne. Pozrite sa znova.
        [few] Tieto skupiny nie sú správne: { $groups }. Pozrite sa znova.
       *[other] Tieto skupiny nie sú správne: { $groups }. Pozrite sa znova.
    }
restore-wrong-whole = Každá skupina je sama správne, ale nepatria k sebe. Nie sú z dvoch papierov?
restore-same-part = To je tá istá časť ešte raz. Vezmite inú.
restore-other-parts = Tieto dve časti nie sú z toho istého listu. Vezmite dve vytlačené spolu.
restore-opening = Číta sa sieť
restore-offline = Kancelária nie je dostupná. Na obnovenie treba signál.
restore-unknown = Kancelária na tejto adrese nepozná sieť tohto listu.
restore-not-the-network = Čo kancelária ukazuje, nie je sieť z listu, alebo je to staršie než list. Spýtajte sa toho, kto má na starosti jej server.
restore-used = Tento list už bol použitý, alebo po ňom vznikol novší. Vezmite najnovší.
restore-other-sheet = Iný list
restore-found = Ľudia: { $people }. Prípady: { $cases }.
restore-behind = Kancelária ukazuje starý stav
restore-behind-text = Kolegovia písali aj potom. Koho ste medzitým odobrali, mohol by byť znova členom. Skôr než budete pokračovať, spýtajte sa toho, kto má na starosti server kancelárie.
restore-behind-go-on = Napriek tomu pokračovať
restore-who = Kto ste?
restore-who-else = Niekto iný
restore-who-missing = Zvoľte, kto ste.
restore-others = Čo bude so starými zariadeniami?
restore-others-remove = Všetky sú preč: odobrať
restore-others-remove-hint = Kto nejaké nájde, nedostane nič nové. Kolegovia vstúpia znova s pozvánkou.
restore-others-keep = Máme ich u seba: zostanú
restore-others-keep-hint = Vraciate sa tak len vy. Zvoľte to, keď viete, kde každé je.
restore-used-up = List sa tým spotrebuje. Teren potom bude chcieť nový.
restore-refused = Kancelária to neprijala. Nepoužil list medzitým niekto iný? Tu nič nezostalo.

## A new phone of somebody else's

newphone-do = Nový telefón: { $name }
newphone-text = Bude to telefón, ktorý používa { $name }: prípady, meno aj rola zostávajú. Všetci uvidia, že ste ho pustili vy.
newphone-old = Čo bude so starým telefónom?
newphone-old-goes = Odoberie sa
newphone-old-goes-hint = Je pokazený alebo vymazaný. Nedostane nič nové, a len čo sa to dozvie, vymaže sa.
newphone-old-stays = Zostane
newphone-old-stays-hint = Používajú sa oba.
newphone-lost = Stratil sa, alebo ho niekto ukradol? Najprv to uveďte na stránke tejto osoby: pobeží 72 hodín a incident sa zapíše.
newphone-typed = Meno napísané na telefóne: { $name }
newphone-in = Nový telefón teraz patrí sem: { $name }.
newphone-in-old-stays = Nový telefón teraz patrí sem: { $name }. Starý sa zatiaľ nepodarilo odobrať: dá sa to na novom telefóne v časti „Moje zariadenia“.
newphone-list = Nové telefóny
newphone-let-in = Nový telefón, ktorý používa { $name }. Pustil(a) ho dnu: { $by }
newphone-invitation = Pre nový telefón, ktorý bude používať { $name }
