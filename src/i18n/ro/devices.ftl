### plain wording, to be checked by a native speaker: every line of this file

## My devices

devices-text = Telefoanele și calculatoarele cu care lucrezi. Ce scrii pe unul apare și pe celelalte, sub numele tău. Ce ai doar început rămâne unde ai început.
devices-link = Adaugă alt dispozitiv
devices-unnamed = Un dispozitiv fără nume
devices-this = Acesta
devices-this-hint = Îl folosești acum
devices-heard = Ultimul semn: { $when }
devices-never-heard = Nu a dat încă semn
devices-name = Cum îi spui?
devices-name-hint = De exemplu: laptopul de la birou
devices-name-missing = Dă-i un nume, ca să-l recunoști.
devices-named = Numele este salvat
devices-phone = Telefon
devices-laptop = Laptop
devices-remove = Scoate
devices-remove-title = Scoți acest dispozitiv?
devices-remove-does = De acum nu mai primește nimic nou, iar toți ceilalți primesc o cheie nouă. Când află, se șterge singur și lasă coordonatorilor ce nu trimisese încă.
devices-remove-lost = E pierdut sau furat? Spune-i și coordonatorului: curg cele 72 de ore și incidentul trebuie notat.
devices-removed = Dispozitivul a fost scos
devices-not-done = Nu a mers. Încearcă din nou.
devices-not-done-offline = Pentru asta trebuie semnal. Nu s-a schimbat nimic.
devices-not-done-many = Ai deja opt dispozitive. Scoate întâi unul.

## Linking: on the one that is there

devices-link-1 = 1. Deschide Teren pe dispozitivul nou și alege „Alt dispozitiv al meu”.
devices-link-2 = 2. Scanează aici codul pe care îl arată.
devices-link-3 = 3. Apoi el scanează codul care apare aici.
devices-not-a-code = Acesta nu este codul unui dispozitiv nou. Alege pe el „Alt dispozitiv al meu” și scanează ce arată.
devices-compare = Este același număr?
devices-compare-text = Dispozitivul nou arată un număr sub cod. Trebuie să fie acesta:
devices-compare-warning = Cine ajunge printre dispozitivele tale citește toate cazurile. Diferă numărul, sau ți-a trimis cineva codul? Atunci nu continua.
devices-same = Este același
devices-differs = Nu este același
devices-show = Acum invers
devices-show-text = Scanează acest cod cu dispozitivul nou. Apoi își aduce singur rețeaua.

## Linking: on the new one

devices-own-text = Ține la îndemână telefonul sau calculatorul cu care lucrezi deja. Nu mai e nevoie de nimeni.
devices-own-show = Pe celălalt dispozitiv al tău deschide Altele, Dispozitivele mele, și scanează cu el acest cod. Va arăta același număr.
devices-own-scan = Acum scanează codul pe care îl arată celălalt dispozitiv al tău.
devices-own-wrong = Acest cod nu răspunde la al tău. Scanează-l pe cel pe care îl arată acum celălalt dispozitiv.

## Recovery sheet: one paper or three

recovery-kind = O foaie sau trei părți?
recovery-kind-whole = O foaie
recovery-kind-parts = Trei părți, ajung oricare două
recovery-kind-parts-hint = Trei oameni păstrează câte una. O parte singură nu spune nimic, iar una se poate pierde.
recovery-part-title = Partea { $number } din { $of }
recovery-part-text = Ține-o la loc sigur și dă-o numai celui de la care o ai. Singură nu spune nimic.
recovery-ask-title-parts = Patru grupuri, ca să fim siguri
recovery-ask-parts = Ia două din cele trei foi și scrie de pe ele aceste grupuri.
recovery-ask-part-group = Partea { $part }, grupul { $number }
recovery-needs-signal = Pentru o foaie nouă trebuie semnal. Până atunci e bună cea veche.
recovery-use = Cum se folosește: deschide Teren pe un calculator sau telefon nou și alege „Am o foaie de recuperare”. Foaia se consumă astfel, iar tu faci alta.
recovery-renew-when = S-a pierdut, sau nu știi cine a văzut-o? Fă alta.
recovery-renew = Fă o foaie nouă
recovery-renew-do = Fac alta
recovery-renew-text = De îndată ce apare foaia nouă, cea veche nu mai deschide nimic. Distruge-o atunci. Toți primesc o cheie nouă.

## Restoring

restore-text = Scrie ce stă pe hârtie sau scanează codul. Dintr-o foaie în trei părți îți trebuie două.
restore-relay = Căutăm la { $relay }. Rețeaua ta e în altă parte? Deschide Teren de la acea adresă.
restore-typed = Literele de pe hârtie
restore-typed-hint = Rând cu rând. Spațiile și literele mici nu contează.
scan-picture = Alege o imagine cu ea
scan-picture-none = În această imagine nu e niciun cod.
restore-one-part = Partea { $number } este citită. Acum altă parte a aceleiași foi.
restore-not-letters = Pe o foaie de recuperare nu stă așa ceva.
restore-wrong-length = Sunt { $groups } grupuri. O foaie are 24, o parte din trei are 27.
restore-wrong-groups =
    { $count ->
        [one] Grupul { $groups } nu e bun. Uită-te din nou.
        [few] Aceste grupuri nu sunt bune: { $groups }. Uită-te din nou.
       *[other] Aceste grupuri nu sunt bune: { $groups }. Uită-te din nou.
    }
restore-wrong-whole = Fiecare grup e bun în sine, dar nu merg împreună. Nu sunt de pe două hârtii?
restore-same-part = E aceeași parte încă o dată. Ia alta.
restore-other-parts = Aceste două părți nu sunt ale aceleiași foi. Ia două tipărite împreună.
restore-opening = Se citește rețeaua
restore-offline = Biroul nu poate fi contactat. Pentru recuperare trebuie semnal.
restore-unknown = Biroul de la această adresă nu cunoaște rețeaua foii.
restore-not-the-network = Ce arată biroul nu e rețeaua foii, sau e mai vechi decât foaia. Întreabă-l pe cel care se ocupă de serverul lui.
restore-used = Această foaie a fost deja folosită, sau după ea s-a făcut alta. Ia-o pe cea mai nouă.
restore-other-sheet = Altă foaie
restore-found = Oameni: { $people }. Cazuri: { $cases }.
restore-behind = Biroul arată o stare veche
restore-behind-text = Colegii au scris și după aceea. Cine a fost scos între timp ar putea fi din nou membru. Înainte să continui, întreabă-l pe cel care se ocupă de serverul biroului.
restore-behind-go-on = Continuă totuși
restore-who = Cine ești?
restore-who-else = Altcineva
restore-who-missing = Alege cine ești.
restore-others = Ce se întâmplă cu dispozitivele vechi?
restore-others-remove = Nu mai e niciunul: scoate-le
restore-others-remove-hint = Cine găsește unul nu primește nimic nou. Colegii intră din nou cu invitație.
restore-others-keep = Sunt la noi: rămân
restore-others-keep-hint = Doar tu te întorci așa. Alege asta dacă știi unde e fiecare.
restore-used-up = Foaia se consumă astfel. Teren cere apoi una nouă.
restore-refused = Biroul nu a primit-o. A folosit cineva foaia între timp? Aici nu a rămas nimic.

## A new phone of somebody else's

newphone-do = Telefon nou: { $name }
newphone-text = Va fi telefonul folosit de { $name }: cazurile, numele și rolul rămân. Toți văd că tu l-ai primit.
newphone-old = Ce se întâmplă cu telefonul vechi?
newphone-old-goes = Se scoate
newphone-old-goes-hint = E stricat sau a fost șters. Nu mai primește nimic nou și se șterge singur când află.
newphone-old-stays = Rămâne
newphone-old-stays-hint = Se folosesc amândouă.
newphone-lost = E pierdut sau furat? Spune întâi asta pe pagina persoanei: încep cele 72 de ore și incidentul este notat.
newphone-typed = Numele scris pe telefon: { $name }
newphone-in = Telefonul nou îi aparține acum: { $name }.
newphone-in-old-stays = Telefonul nou îi aparține acum: { $name }. Cel vechi nu a putut fi scos încă: se poate de pe telefonul nou, la „Dispozitivele mele”.
newphone-list = Telefoane noi
newphone-let-in = { $by } a primit în rețea un telefon nou pentru { $name }
newphone-invitation = Pentru telefonul nou: { $name }
