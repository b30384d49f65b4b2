### plain wording, to be checked by a native speaker: every line of this file

welcome-what = Esetnapló a terepen végzett munkához
welcome-promise = Írd le, mi történt, térerővel vagy anélkül. Csak a te hálózatod olvashatja.
welcome-step = { $step }. lépés, összesen { $steps }

welcome-join = Belépés meghívóval
welcome-join-hint = Linkkel, vagy egymás mellett
welcome-start = Új hálózat
welcome-start-hint = Te hozod létre, te koordinálod
welcome-look = Körülnézek
welcome-look-hint = Mintahálózat, semmi sem valódi
welcome-own = Másik eszközöm
welcome-own-hint = Ha már dolgozol a Terennel
welcome-restore = Van visszaállító lapom
welcome-restore-hint = Ha minden telefon odavan

welcome-look-text = Kitalált hálózat, kitalált emberekkel. Próbálj ki mindent; semmi nem hagyja el ezt a telefont.
welcome-look-mediator = Közvetítőként
welcome-look-mediator-hint = Kint a terepen, telefonnal
welcome-look-coordinator = Koordinátorként
welcome-look-coordinator-hint = Az egész csapat eseteit látja
welcome-look-note = Ide ne írj valódi emberekről. Bezáráskor minden eltűnik.

welcome-network-name = Hogy hívják a hálózatotokat?
welcome-network-name-hint = Csak a tagok látják.
welcome-network-name-missing = Adj nevet a hálózatnak.
welcome-my-name = Hogy szólítanak?
welcome-my-name-hint = A kollégáid ezt látják amellett, amit írsz.
welcome-my-name-missing = Írd be a neved.

welcome-join-text = Olvasd be a kapott kódot, vagy illeszd be a linket.
welcome-side-by-side = Egymás mellett
welcome-side-by-side-hint = Itt a koordinátor; térerő sem kell
welcome-not-an-invitation = Ez nem meghívó. Az egész linket illeszd be.
welcome-invitation-expired = Ez a meghívó egy napnál régebbi. Kérj újat.
welcome-invitation-gone = Ezt a meghívót már felhasználták vagy visszavonták. Kérj újat.
welcome-join-offline = Nincs térerő. Linkkel belépni csak térerővel lehet.
welcome-show-code = Olvastasd be ezt a kódot a koordinátor Terenjével.
welcome-copy-code = Másolás szövegként
welcome-scanned = Beolvasta
welcome-scan-answer = Most olvasd be a kódot a koordinátor képernyőjéről.
welcome-answer-wrong = Ez a kód nem a tiédre válaszol. Azt olvasd be, amit most mutat a koordinátor képernyője.

welcome-waiting-title = Várod, hogy beengedjenek
welcome-waiting-text = Hívd fel a koordinátort, és olvasd fel ezt a számot:
welcome-waiting-text-scanned = Mindkét kódot beolvastátok. Amint lesz térerő, a hálózat megérkezik erre a telefonra.
welcome-waiting-text-restored = A lap kinyitotta az ajtót. A hálózat úton van erre az eszközre. Ha percekig nem jön semmi, lépj vissza, és írd be újra a lapot.
welcome-waiting-check = Megnézem most
welcome-waiting-cancel = Mégsem lépek be
welcome-waiting-not-yet = Még nincs válasz. A Teren magától is megnézi újra.
welcome-waiting-offline = Nincs térerő. A Teren magától is megnézi újra.
welcome-waiting-refused = A koordinátor nem engedett be. Hívd fel, és kérdezd meg, miért.

welcome-ready-title = Üdv itt: { $network }
welcome-ready-go = Munkára
welcome-ready-later = Később
