### One case for somebody outside the network: the sealed file, and the guest.
### plain wording, to be checked by a native speaker: every line of this file

expert-only-coordinator = Szakértőt a koordinátorok vonnak be.
expert-what = Ami bekerül: az eset típusa, a vármegye, a listákból választott válaszok, és hogy melyik napon mi történt. Ami itt marad: kiről szól, a település, ki írta, a fényképek és az iratok.
expert-to = Ki fogja olvasni?
expert-to-hint = Bekerül az esetbe, és abba is, amit az érintett kérésére látni kell.
expert-question = Mit kérdezel tőle?
expert-make = A lezárt fájl elkészítése
expert-consent-missing = Nem adható át: még senki sem kérdezte meg, továbbadható-e
expert-consent-refused = Nem adható át: a válasz nem volt
expert-consent-withdrawn = Nem adható át: a hozzájárulást visszavonták
expert-consent-about = Erről van szó: { $purpose }
expert-consent-where = Előbb beszélj az érintettel, és írd be a válaszát az esetbe, a hozzájárulásokhoz.
expert-consent-another = A csoport egy másik tagja ({ $no }) nem járult hozzá. A hozzájárulások az ő esetében állnak.
expert-step-file = 1. A fájl átadása
expert-step-file-text = Bármelyik böngészőben megnyílik, hálózat nélkül is; ezeken a nyelveken olvasható és nyomtatható: { $languages }. Az esetbe bekerül, hogy átadtad.
expert-step-file-do = Átadás
expert-file-done = Átadva. Most a jelmondat, más úton.
expert-step-passphrase = 2. A jelmondat megmondása
expert-step-passphrase-text = Telefonon vagy személyesen, soha ne abban az üzenetben, amelyben a fájl megy.
expert-passphrase-once = Írd le most: nem őrizzük meg, és többé nem mutatható meg. Ha elvész, készíts új fájlt.
expert-passphrase = Jelmondat
expert-page-title = Lezárt oldal
expert-page-text = A jelmondatot az mondja meg más úton, akitől a fájl jött. Csak ebben a böngészőben nyílik ki; semmi sem megy el, és semmi sem marad meg.
expert-page-open = Megnyitás
expert-page-opening = Megnyitás…
expert-page-wrong = Nem nyílik ki. Ellenőrizd a jelmondatot; ha jó, a fájl sérült: kérd újra.
expert-page-cannot = Ez a böngésző itt nem tudja megnyitni. Mentsd el a fájlt, és nyisd meg egy számítógépen Chrome, Firefox, Edge vagy Safari böngészőben.
expert-page-made = Csak olvasható. Készült: { $when }
expert-page-honest = A nevek és a település kimaradtak, a napokat az elsőtől számoljuk. Mégis valódi emberről szól: ne add tovább, és töröld, ha válaszoltál. A választ annak add, akitől kaptad.
expert-page-close = Bezárás
