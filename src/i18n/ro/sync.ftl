### plain wording, to be checked by a native speaker: every line of this file

sync-level = Totul este la birou
sync-waiting =
    { $count ->
        [one] O înregistrare așteaptă semnal
        [few] { $count } înregistrări așteaptă semnal
       *[other] { $count } de înregistrări așteaptă semnal
    }
sync-waiting-long =
    { $days ->
        [one] Netrimis de o zi: caută semnal
        [few] Netrimis de { $days } zile: caută semnal
       *[other] Netrimis de { $days } de zile: caută semnal
    }
sync-sending = Se trimite { $done } din { $total }
sync-receiving = Se primește { $done } din { $total }
sync-connecting = Caut semnal …
sync-offline = Fără semnal. Nimic nu așteaptă.
sync-full = Telefonul este plin: nimic nou nu se salvează și nu pleacă
sync-refused-removed = Acest telefon nu mai face parte din rețea
sync-refused-old = Teren trebuie înnoit înainte să poată trimite
sync-refused-fork = O copie a acestui telefon merge și altundeva. Spune-i coordonatorului.
sync-refused-unknown = Biroul nu cunoaște acest telefon. Spune-i coordonatorului.

# plain wording, to be checked by a native speaker
sync-photos-wait =
    { $count ->
        [one] { $count } fișier așteaptă semnal
        [few] { $count } fișiere așteaptă semnal
       *[other] { $count } de fișiere așteaptă semnal
    }
