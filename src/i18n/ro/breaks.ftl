### plain wording, to be checked by a native speaker: every line of this file

## Where the work is, in full

sync-level-text = Ce ai scris a plecat de pe telefon și este în siguranță, sigilat.
sync-waiting-text = Este salvat pe telefon, sigilat. Pleacă singur când e semnal.
sync-now = Trimite și primește acum
sync-relay-lost = Biroul pierduse ceva. Telefonul a trimis din nou.
sync-rejected = A sosit ceva ce nu era autentic și a fost pus deoparte. Spune-i coordonatorului.
sync-figures = În cifre
sync-figure-line = Legătura
sync-line-offline = Fără semnal
sync-line-connecting = Caut
sync-line-online = Legat
sync-line-refused = Refuzat
sync-figure-last = Ultima dată la zi cu biroul
sync-figure-waiting = Numai pe acest dispozitiv
sync-figure-oldest = Cea mai veche dintre ele
sync-figure-held = Deocamdată deoparte
sync-never = Încă nu
sync-none = Nimic

## The phone is full

breaks-full-text = Ce s-a salvat înainte este sigilat și în siguranță. Fă loc pe telefon: șterge filme sau aplicații de care nu ai nevoie. Teren continuă singur.
breaks-full-room = Fă loc în Teren

## Before a phone is erased

breaks-wipe-first = Două căi de a păstra ce nu s-a trimis:
breaks-wipe-pass = Dă-l unui coleg într-un fișier

## An invitation on an iPhone

breaks-ios-title = Întâi ecranul principal
breaks-ios-text = Pe iPhone și iPad, Teren de pe ecranul principal își păstrează cazurile lui. Ce începi aici nu ar fi acolo, iar ce nu se deschide șapte zile se poate pierde.
breaks-ios-open = Apoi deschide Teren de pe ecranul principal și continuă acolo.
breaks-ios-then = Deschide Teren de pe ecranul principal, alege „{ $door }” și lipește această invitație:
breaks-ios-copy = Copiază invitația
breaks-ios-here = Continuă totuși în browser

## A server that has lost everything, or is new

breaks-backup-ask = Ai o copie de siguranță?
breaks-backup-text = O copie făcută mai demult aduce rețeaua pe acest server, cu tot ce e în ea. Foaia aceasta o deschide.
breaks-backup-pick = Alege copia
breaks-backup-bringing = Rețeaua ajunge pe acest server
breaks-backup-closed = Acest server nu primește rețele noi. Cine îl administrează trebuie să îl deschidă o vreme, apoi să îl închidă la loc.
breaks-backup-key = Foaia aceasta nu deschide fișierul. Poate fi mai vechi decât foaia sau al altei rețele.
breaks-unknown-text = Serverul nu știe nimic de rețeaua ta: s-a pierdut acolo sau este un server nou. Pe telefoane totul este în siguranță. De îndată ce administratorul primește rețeaua, telefoanele aduc singure totul înapoi.
breaks-offer-again = Oferă totul din nou serverului
breaks-offer-again-done = Tot ce este întreg pe acest dispozitiv se oferă din nou. Ce are serverul nu se trimite de două ori.

## What only a lost phone had

breaks-files-counting = Se numără fotografiile și fișierele
breaks-files-missing =
    { $count ->
        [0] Toate fotografiile și fișierele notelor lui sunt la birou.
        [one] { $count } fotografie sau fișier este doar pe acest telefon.
        [few] { $count } fotografii și fișiere sunt doar pe acest telefon.
       *[other] { $count } de fotografii și fișiere sunt doar pe acest telefon.
    }
breaks-files-unknown = Dacă există fotografii doar pe acest telefon se află când e semnal.
breaks-late-files-here =
    { $count ->
        [one] { $count } fotografie sau fișier ține de ea și a sosit.
        [few] { $count } fotografii și fișiere țin de ea și au sosit.
       *[other] { $count } de fotografii și fișiere țin de ea și au sosit.
    }
breaks-late-files-missing = Fotografii și fișiere care țin de ea: { $count }. Nu au sosit încă de pe acel telefon: { $missing }. Dacă le mai trimite, apar singure în caz. Dacă au fost șterse înainte, s-au pierdut.
breaks-late-files-unknown = Fotografii și fișiere care țin de ea: { $count }. Dacă au sosit se află când e semnal.

## A backup, opened by a sheet in parts

breaks-part-read = Dintr-o foaie în părți trebuie două. Partea aceasta e citită, acum alta.
