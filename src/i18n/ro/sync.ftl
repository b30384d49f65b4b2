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
sync-refused-removed = Acest telefon nu mai face parte din rețea
sync-refused-old = Teren trebuie înnoit înainte să poată trimite
sync-refused-fork = O copie a acestui telefon merge și altundeva. Spune-i coordonatorului.
sync-refused-unknown = Biroul nu cunoaște acest telefon. Spune-i coordonatorului.

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
sync-figure-waiting = Numai pe acest telefon
sync-figure-oldest = Cea mai veche dintre ele
sync-figure-held = Deocamdată deoparte
sync-never = Încă nu
sync-none = Nimic
# plain wording, to be checked by a native speaker
sync-photos-wait =
    { $count ->
        [one] { $count } fișier așteaptă semnal
        [few] { $count } fișiere așteaptă semnal
       *[other] { $count } de fișiere așteaptă semnal
    }
