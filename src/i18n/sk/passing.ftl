### Odovzdanie v súbore tam, kde nie je signál.
### plain wording, to be checked by a native speaker: every line of this file

pass-title = Odovzdať bez signálu
pass-why = Dva telefóny, ktoré sa stretnú, majú aj bez siete rovnaké prípady. Čo sa odovzdáva, je zapečatené: nikto mimo vašej siete to neotvorí.
pass-give = Dávam
pass-give-hint = Súbor s tým, čo druhému telefónu chýba
pass-take = Dostávam
pass-take-hint = Ukážte svoj kód a potom otvorte súbor
pass-step = Krok { $step } z { $steps }
pass-scan = Načítajte kód druhého telefónu
pass-scan-text = Na druhom telefóne: Viac, Odovzdať bez signálu, Dostávam.
pass-without-code = Kód nie je
pass-what = Čo sa odovzdá
pass-missing = Čo druhému telefónu chýba
pass-recent = Posledných { $days } dní
pass-recent-hint = A všetko, čo ešte nikdy neodišlo, aj staršie
pass-everything = Všetko
pass-everything-hint = Pre telefón, ktorý ešte nemá nič
pass-pieces =
    { $count ->
        [one] { $count } balíček zápisov
        [few] { $count } balíčky zápisov
       *[other] { $count } balíčkov zápisov
    }
pass-nothing = Druhý telefón má všetko, čo je v tomto.
pass-photos = Fotografie
pass-photos-with = Odovzdať aj fotografie
pass-photos-size = Fotografie: { $count }, { $size }
pass-make = Vytvoriť súbor
pass-making = Súbor sa vytvára …
pass-ready = Súbor je hotový
pass-figures = Čo v ňom je
pass-figure-cases = Prípady
pass-figure-pieces = Balíčky zápisov
pass-figure-photos = Fotografie
pass-figure-size = Veľkosť
pass-figure-name = Názov súboru
pass-kilobytes = { $size } kB
pass-megabytes = { $size } MB
pass-send = Poslať do druhého telefónu
pass-save = Uložiť do telefónu alebo na pamäťovú kartu
pass-how-near = Quick Share, AirDrop a Bluetooth fungujú aj bez siete.
pass-given = Súbor je vonku. Pri prípadoch stále stojí „{ $phone }“. Keď to tam príde, nech to prinesie ktorýkoľvek telefón, ukáže sa „{ $relay }“.
pass-other-way = Teraz naopak
pass-show = Ukážte tento kód
pass-show-text = Druhý telefón ho načíta. Potom zabalí len to, čo tu chýba.
pass-copy-code = Kopírovať kód
pass-pick = Otvoriť súbor
pass-pick-text = Väčšinou je medzi stiahnutými súbormi a volá sa { $name }.
pass-taking = Načítava sa …
pass-taken = Načítané
pass-taken-cases =
    { $count ->
        [one] Niečo nové je v { $count } prípade.
        [few] Niečo nové je v { $count } prípadoch.
       *[other] Niečo nové je v { $count } prípadoch.
    }
pass-taken-known = Nebolo v ňom nič, čo by tu už nebolo.
pass-taken-photos =
    { $count ->
        [one] Prišla aj { $count } fotografia.
        [few] Prišli aj { $count } fotografie.
       *[other] Prišlo aj { $count } fotografií.
    }
pass-taken-on = Keď bude mať tento telefón signál, odošle aj to, čo bolo napísané na druhom.
pass-cut = Súbor je prerušený: z { $promised } častí je tu { $found }.
pass-cut-some = Časť súboru sa nedala prečítať.
pass-cut-again = Čo tu je, zostane. Vypýtajte si súbor ešte raz.
pass-waiting =
    { $count ->
        [one] { $count } balíček čaká na skorší.
        [few] { $count } balíčky čakajú na skoršie.
       *[other] { $count } balíčkov čaká na skoršie.
    }
pass-waiting-help = Nech druhý telefón načíta váš kód, a vezmite si ešte jeden súbor.
pass-again = Otvoriť ďalší súbor
pass-problem-code = Toto nie je kód zo stránky „Dostávam“.
pass-problem-network = Tento kód je z inej siete.
pass-problem-file = Toto je iný druh súboru. Nič sa nenačítalo.
pass-problem-newer = Tento súbor vytvoril novší Teren. Najprv aktualizujte Teren v tomto telefóne.
pass-problem-cut = Súbor je prerušený hneď na začiatku. Vypýtajte si ho ešte raz.
pass-problem-not-ours = Tento telefón súbor neotvorí: je z inej siete alebo z času, keď do nej telefón nepatril.
pass-problem-roster = Telefóny poznajú rôzne zoznamy členov. Nič sa neodovzdalo. Povedzte to koordinátorovi.
pass-problem-full = Telefón je plný. Čo sa načítalo, zostane. Uvoľnite miesto a otvorte súbor znova.
pass-problem-disk = Telefón to nedokázal uložiť. Nič sa nestratilo, skúste to znova.
pass-back-up = Záloha
pass-back-up-hint = Všetko v jednom súbore, do zásuvky
pass-back-up-text = V zálohe je každý prípad a každá fotografia, ktorá je v tomto zariadení. Súbor uchovávajte na pamäťovej karte alebo v druhom počítači, heslo na papieri, inde.
pass-phrase-title = Opíšte si toto heslo
pass-phrase-text = Súbor sa otvorí aj záchranným listom. Bez jedného z nich ho na novom zariadení nikto neotvorí, ani my.
pass-phrase-back = Napíšte ho z papiera
pass-phrase-wrong = To nestojí hore. Porovnajte písmeno po písmene.
pass-back-up-make = Vytvoriť zálohu
pass-back-up-ready = Záloha je hotová
pass-back-up-use = Keď ju budete potrebovať: najprv sa s novým zariadením vráťte do siete, záchranným listom alebo pozvánkou. Potom súbor otvorte tu, pod Dostávam.
pass-key-title = Čo súbor otvorí?
pass-key-text = Nebol určený tomuto zariadeniu. Ak je to záloha, otvorí ju jej heslo alebo záchranný list, ktorý platil, keď vznikla.
pass-key-phrase = Heslo
pass-key-sheet = Skupiny zo záchranného listu
pass-key-by = Čo máte?
pass-key-open = Otvoriť
pass-problem-key = Toto súbor neotvorí.
pass-problem-other = Súbor patrí inej sieti. Nič sa nenačítalo.
pass-problem-kdf = Na uzamknutie súboru je málo voľnej pamäte. Zatvorte iné aplikácie a skúste to znova.
