### plain wording, to be checked by a native speaker: every line of this file

more-choose = Válaszd ki, mit nézel meg
more-part-team = A csapat
more-part-safe = Biztonságban van?
more-part-guard = Ki láthatja?
more-part-app = Teren
more-on = Be
more-off = Ki

more-sync = Mi ment már el
more-storage = Ezen az eszközön
# plain wording, to be checked by a native speaker
more-pass-on = Átadás térerő nélkül
more-devices = Eszközeim
more-recovery = Visszaállító lap
more-recovery-missing = Hiányzik
more-lock-now = Lezárás most
more-locking = Lezárás
more-locking-after =
    { $minutes ->
        [one] { $minutes } perc után
       *[other] { $minutes } perc után
    }
more-secret = PIN vagy jelmondat cseréje
more-discreet = Rejtett mód
more-language = Nyelv
more-look = Világos vagy sötét
more-look-auto = Mint az eszköz
more-look-light = Világos
more-look-dark = Sötét
more-about = A Terenről
more-wipe = Minden törlése innen

more-locking-when = Mikor zárja le magát a Teren?
more-locking-hint = Ennyi idővel az utolsó érintés után.
more-locking-minutes = { $minutes } perc
more-wipe-after = Törlés hibás próbák után?
more-wipe-after-hint = Ha az eszköz rossz kézbe kerülhet.
more-wipe-after-never = Soha
more-wipe-after-tries = { $count } után
more-wipe-after-warning = Egy játszó gyerek is törölheti. Ami már elment, megmarad a hálózatnál. Ami még nem ment el, elvész, ha akkor nincs térerő.

more-secret-old = A mostani PIN vagy jelmondat
more-secret-changed = Megváltozott. A régi már nem nyitja a Terent.

more-discreet-text = A fülön és az ikonon „Teren” helyett „Notes” áll.
more-discreet-off = Teren, a saját ikonjával
more-discreet-on = Notes, semleges ikonnal
more-discreet-installed = A kezdőképernyőn lévő ikon akkor változik, ha újra felteszed.

more-kept = A böngésző megőrzi
more-kept-text = Amit írsz, ezen az eszközön marad, amíg le nem törlöd.
more-not-kept = A böngésző kidobhatja
more-not-kept-text = Ha az eszköz megtelik, vagy a Teren hetekig zárva marad, elveszhet, ami még nem ment el. Két dolog segít:
more-keep-ask = Kérd meg, hogy őrizze meg
more-install = Tedd a Terent a kezdőképernyőre
more-install-text = Így úgy nyílik, mint más alkalmazás, és a böngésző tovább megőrzi.
more-install-now = Felteszem
more-install-ios-1 = Koppints a „Megosztás” gombra
more-install-ios-2 = Válaszd: „Főképernyőhöz adás”
more-install-ios-3 = Koppints: „Hozzáadás”
more-install-menu = Nyisd meg a böngésző menüjét
more-install-firefox-2 = Válaszd: „Hozzáadás a kezdőképernyőhöz”
more-install-firefox-3 = Erősítsd meg
more-install-other-2 = Válaszd: „Telepítés” vagy „Hozzáadás a kezdőképernyőhöz”
more-opens-offline = A Teren térerő nélkül is megnyílik.
more-storage-used = A Teren { $megabytes } MB helyet foglal ezen az eszközön.

more-wipe-text = Minden törlődik, amit a Teren ezen az eszközön tart, a kulcsaival együtt. Ami már elment, megmarad a hálózatnál. Ami még nem ment el, elvész, ha akkor nincs térerő.
more-wipe-waiting =
    { $count ->
        [one] { $count } bejegyzés még nem ment el. Elveszne.
       *[other] { $count } bejegyzés még nem ment el. Elveszne.
    }
more-wipe-sure = Ezt nem lehet visszavonni.

more-about-text = A teren románul annyi: terep. Szabad szoftver azoknak, akik másoknak segítenek.
more-about-licence = Licenc: EUPL-1.2
more-about-works = Erre épül

## Lists taken out

paper-exports = Kivitt listák
paper-exports-none = Még senki nem vitt ki listát
paper-exports-only-coordinator = Ezt a koordinátorok látják.
paper-exports-count =
    { $count ->
        [one] { $count } eset
       *[other] { $count } eset
    }
paper-exports-with-names = nevekkel
paper-exports-without-names = nevek nélkül
