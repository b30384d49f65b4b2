### plain wording, to be checked by a native speaker: every line of this file

lock-title = Încuiat
lock-pin = PIN
lock-passphrase = Parolă
lock-pad = Cifre
lock-erase = Șterge ultima cifră
lock-open = Deschide
lock-opening = Se deschide …
lock-wait = Din nou peste { $time }
lock-damaged = Ce păstra telefonul s-a stricat și nu mai poate fi deschis. Cere coordonatorului o invitație nouă.
lock-wrong = Nu a fost asta.
lock-wrong-wipe =
    { $count ->
        [one] Nu a fost asta. După încă o încercare greșită se șterge tot ce e aici.
        [few] Nu a fost asta. După încă { $count } încercări greșite se șterge tot ce e aici.
       *[other] Nu a fost asta. După încă { $count } de încercări greșite se șterge tot ce e aici.
    }
lock-use-letters = Mai bine litere
lock-use-digits = Mai bine cifre
lock-forgotten = Ai uitat?
lock-forgotten-title = Fără parolă nu poate deschide nimeni
lock-forgotten-text = Nici noi. Cere coordonatorului o invitație nouă, apoi șterge ce e aici și intră din nou. Ce a plecat se întoarce. Ce nu a plecat se pierde.
# plain wording, to be checked by a native speaker
lock-forgotten-waiting =
    { $count ->
        [one] O înregistrare nu a plecat încă. Dacă este semnal acum, pleacă întâi; dacă nu, se pierde.
        [few] { $count } înregistrări nu au plecat încă. Dacă este semnal acum, pleacă întâi; dacă nu, se pierd.
       *[other] { $count } de înregistrări nu au plecat încă. Dacă este semnal acum, pleacă întâi; dacă nu, se pierd.
    }
lock-wipe = Șterge tot de aici
lock-wipe-word = șterg
